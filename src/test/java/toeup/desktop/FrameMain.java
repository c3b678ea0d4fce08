package toeup.desktop;

import java.awt.AWTException;
import java.awt.Robot;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.ui.app.Input;
import toeup.ui.app.Key;
import toeup.ui.app.LetterChange;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Style;
import toeup.ui.terminal.NoTerminal;
import toeup.ui.terminal.OwnWindow;
import toeup.ui.terminal.Window;
import toeup.ui.theme.Theme;

/**
 * The smallest program with a window of its own: writes down its size and the keys it got, and of {@code r} the
 * colour of the screen's dot at a place given by arguments. {@code q} ends it with 0, a closed window with 7, a failure told
 * with 9; {@code l} makes it light, {@code e} fails on the thread of events.
 *
 * <p>Arguments: {@code --window}, then the size of the letters or {@code usual}.
 */
public final class FrameMain {
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    private FrameMain() {}

    public static void main(String[] arguments) throws Exception {
        OptionalInt points = arguments[1].equals("usual") ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(arguments[1]));
        System.exit(new FrameMain().run(points));
    }

    private int run(OptionalInt points) throws NoTerminal, InterruptedException, ContentTrouble, AWTException {
        try (Window window = OwnWindow.open("Toe Up", theme("dark"), inputs::add, points)) {
            while (true) {
                show(window);
                Input input = inputs.take();
                if (input instanceof Input.Closed) return 7;
                if (input instanceof Input.Told told) return told.signal().exitCode();
                if (input instanceof Input.Pressed pressed && !accept(pressed.key(), window)) return 0;
            }
        } catch (IllegalStateException failure) {
            say("failed: " + failure.getCause().getMessage());
            return 9;
        }
    }

    private static void show(Window window) {
        Canvas canvas = new Canvas(window.size());
        canvas.put(0, 0, "size", Style.TITLE);
        window.show(canvas);
        say("size " + window.size().columns() + "x" + window.size().rows() + " points "
            + window.chosenPoints().orElse(0));
    }

    private static void fail() {
        throw new IllegalStateException("as asked");
    }

    private boolean accept(Key key, Window window) throws ContentTrouble, AWTException {
        say("key " + (key.character() == 0 ? key.kind().name() : key.kind() + "-" + key.character()));
        if (key.equals(Key.control('+')) || key.equals(Key.control('='))) window.changeLetters(LetterChange.LARGER);
        if (key.equals(Key.control('-'))) window.changeLetters(LetterChange.SMALLER);
        if (key.equals(Key.control('0'))) window.changeLetters(LetterChange.AS_AT_START);
        if (key.equals(Key.of('l'))) window.wear(theme("light"));
        if (key.equals(Key.of('r'))) sayEdge();
        if (key.equals(Key.of('e'))) java.awt.EventQueue.invokeLater(FrameMain::fail);
        return !key.equals(Key.of('q'));
    }

    /** The last dot of the window, right and below, where no whole cell has room. */
    private static void sayEdge() throws AWTException {
        var where = java.awt.Window.getWindows()[0].getBounds();
        var insets = java.awt.Window.getWindows()[0].getInsets();
        int rgb = new Robot().getPixelColor(where.x + where.width - insets.right - 1,
            where.y + where.height - insets.bottom - 1).getRGB();
        say("edge " + String.format(Locale.ROOT, "%06x", rgb & 0xFFFFFF));
    }

    private static Theme theme(String name) throws ContentTrouble {
        return Content.in(Path.of(System.getProperty("toeup.home"), "data"), "en").theme(name).orElseThrow();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
