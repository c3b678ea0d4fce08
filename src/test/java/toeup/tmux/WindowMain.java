package toeup.tmux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import toeup.ui.app.Input;
import toeup.ui.app.Key;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Style;
import toeup.ui.terminal.NoTerminal;
import toeup.ui.terminal.TerminalWindow;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

/**
 * The smallest program with a window: shows its size and the keys it got. {@code q} ends it with 0, {@code e} with an
 * exception, {@code s} makes it deaf to requests to end; Ctrl-L redraws.
 */
public final class WindowMain {
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private final List<String> keys = new ArrayList<>();
    private boolean deaf;

    private WindowMain() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        int code;
        try {
            code = new WindowMain().run();
        } catch (NoTerminal e) {
            System.err.println(e.messageKey());
            code = 1;
        } catch (IllegalStateException e) {
            System.err.println("failed: " + e.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private int run() throws NoTerminal, InterruptedException, IOException {
        try (TerminalWindow window = TerminalWindow.open(plain(), inputs::add)) {
            while (true) {
                window.show(canvas(window));
                Input input = inputs.take();
                if (input instanceof Input.Closed) {
                    Files.writeString(Path.of(System.getenv("HOME"), "closed"), "saved");
                    return 0;
                }
                if (input instanceof Input.Told told && !deaf) {
                    return told.signal().exitCode();
                }
                if (input instanceof Input.Pressed pressed && !accept(pressed.key(), window)) {
                    return 0;
                }
            }
        }
    }

    private boolean accept(Key key, TerminalWindow window) {
        keys.add(key.character() == 0 ? key.kind().name() : key.kind() + "-" + key.character());
        deaf |= key.equals(Key.of('s'));
        if (key.equals(Key.of('e'))) {
            throw new IllegalStateException("as asked");
        }
        if (key.equals(Key.control('l'))) {
            window.redraw();
        }
        return !key.equals(Key.of('q'));
    }

    private Canvas canvas(TerminalWindow window) {
        Canvas canvas = new Canvas(window.size());
        canvas.put(0, 0, "size " + window.size().columns() + "x" + window.size().rows(), Style.TITLE);
        for (int i = 0; i < keys.size(); i++) {
            canvas.put(1 + i, 0, "key " + keys.get(i), Style.BODY);
        }
        return canvas.withCursor(keys.size(), 2);
    }

    private static Theme plain() {
        Map<Style, Look> looks = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            looks.put(style, Look.PLAIN);
        }
        return new Theme("plain", looks);
    }
}
