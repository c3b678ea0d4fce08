package toeup.ui.terminal;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.awt.AWTError;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import toeup.ui.app.Input;
import toeup.ui.app.Key;
import toeup.ui.app.LetterChange;
import toeup.ui.app.Signal;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

/**
 * A window of the program's own, with a terminal of Lanterna's in it. Lanterna's letters keep their size for ever, so
 * that each size is a new terminal in the same window; the screens draw it as after any change of size.
 */
final class FrameWindow implements Window {
    private static final Size USUAL_SIZE = new Size(80, 24);
    /** Every screen is whole in so many cells; as many as that have room at the start if nobody chose otherwise. */
    private static final Size FULL_FUNCTION = new Size(40, 12);
    /** With fewer cells no exercise can be run; larger letters are refused before that. */
    private static final Size SMALLEST = new Size(20, 6);
    private static final Dimension SMALLEST_DOTS = new Dimension(160, 100);

    private final JFrame frame;
    private final Consumer<Input> sink;
    private final Inks inks = new FrameInks();
    private final Signals signals = new Signals();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicReference<Throwable> bug = new AtomicReference<>();
    private final KeyEventDispatcher keys = this::heard;
    private final int pointsAtStart;
    private int points;
    private Theme theme;
    private Painter painter;
    private FrameTerminal terminal;
    private TerminalScreen screen;
    private boolean anew = true;

    /** On the thread of events. */
    private FrameWindow(String title, Theme theme, Consumer<Input> sink, OptionalInt chosen) {
        this.sink = sink;
        this.theme = theme;
        this.painter = new Painter(theme, inks);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failed(failure));
        frame = new JFrame(title);
        frame.setMinimumSize(SMALLEST_DOTS);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                tell(new Input.Closed());
            }
        });
        frame.pack();  // how wide its borders are is only known now
        Dimension room = roomOnScreen();
        Size least = chosen.isPresent() ? SMALLEST : FULL_FUNCTION;
        pointsAtStart = FontSizes.fitting(chosen.orElse(FontSizes.USUAL), it -> fits(least, FrameFont.of(it), room));
        points = pointsAtStart;
        FrameFont font = FrameFont.of(points);
        Size most = font.cellsIn(room);
        fill(font, new Size(Math.min(USUAL_SIZE.columns(), most.columns()), Math.min(USUAL_SIZE.rows(), most.rows())));
        frame.pack();
        frame.setLocationRelativeTo(null);
    }

    static FrameWindow open(String title, Theme theme, Consumer<Input> sink, OptionalInt chosen) throws NoTerminal {
        needDesktop();
        needFont();
        AtomicReference<FrameWindow> made = new AtomicReference<>();
        onThreadOfEvents(() -> made.set(new FrameWindow(title, theme, sink, chosen)));
        made.get().start();
        return made.get();
    }

    /** Asked for before anything else, as each of these says no in a way of its own. */
    private static void needDesktop() throws NoTerminal {
        if (GraphicsEnvironment.isHeadless()) {
            String display = System.getenv("DISPLAY");
            throw new NoTerminal(display == null || display.isEmpty() ? "window.none.display" : "window.none.java", null);
        }
        try {
            Toolkit.getDefaultToolkit();
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (AWTError none) {
            throw new NoTerminal("window.none.display", none);
        }
    }

    /** Where a system has no fonts at all, Java ends in errors of many kinds. */
    private static void needFont() throws NoTerminal {
        try {
            FrameFont.of(FontSizes.USUAL);
        } catch (RuntimeException | InternalError none) {
            throw new NoTerminal("window.none.font", none);
        }
    }

    private void start() {
        for (Signal signal : Signal.values()) {
            Input told = new Input.Told(signal);
            signals.onEnd(signal, () -> tell(told));
        }
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        onThreadOfEvents(() -> frame.setVisible(true));
        startScreen();
    }

    @Override
    public Size size() {
        return terminal.font().cellsIn(terminal.getSize());
    }

    @Override
    public boolean canDraw(String characters) {
        return terminal.font().canDraw(characters);
    }

    @Override
    public void show(Canvas canvas) {
        Throwable failure = bug.get();
        if (failure != null) throw new IllegalStateException("the window failed", failure);
        boolean resized = screen.doResizeIfNecessary() != null;
        boolean differs = painter.paint(canvas, screen);
        if (anew || resized) {
            refresh(RefreshType.COMPLETE);
        } else if (differs) {
            refresh(RefreshType.DELTA);
        }
        anew = false;
    }

    @Override
    public void redraw() {
        anew = true;
    }

    @Override
    public void wear(Theme other) {
        theme = other;
        painter = new Painter(other, inks);
        onThreadOfEvents(() -> terminal.setGround(ground()));
    }

    @Override
    public void bell() {
        // Lanterna's own bell turns all colours round for a moment, and nothing here may flash.
        Toolkit.getDefaultToolkit().beep();
    }

    @Override
    public void changeLetters(LetterChange change) {
        int wanted = switch (change) {
            case LARGER -> Math.max(points, FontSizes.fitting(FontSizes.larger(points),
                it -> fits(SMALLEST, FrameFont.of(it), terminal.getSize())));
            case SMALLER -> FontSizes.smaller(points);
            case AS_AT_START -> pointsAtStart;
        };
        if (wanted == points || closed.get()) return;
        points = wanted;
        FrameFont font = FrameFont.of(points);
        onThreadOfEvents(() -> {
            fill(font, font.cellsIn(terminal.getSize()));
            frame.validate();
        });
        startScreen();
        tell(new Input.Resized(size()));
    }

    @Override
    public OptionalInt chosenPoints() {
        return points == pointsAtStart ? OptionalInt.empty() : OptionalInt.of(points);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            signals.close();
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
            EventQueue.invokeLater(frame::dispose);
        }
    }

    /** Puts a new terminal into the window. */
    private void fill(FrameFont font, Size cells) {
        terminal = new FrameTerminal(cells, font, ground(), this::press);
        terminal.addResizeListener((where, size) -> tell(new Input.Resized(size())));
        frame.setContentPane(terminal);
        terminal.requestFocusInWindow();
    }

    private void startScreen() {
        try {
            screen = new TerminalScreen(terminal);
            screen.startScreen();
            anew = true;
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private void refresh(RefreshType type) {
        try {
            screen.refresh(type);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Whatever has the focus in the window, and before Lanterna makes keys of its own from them. */
    private boolean heard(KeyEvent event) {
        FrameKeys.of(event).ifPresent(this::press);
        return true;
    }

    private void press(Key key) {
        tell(new Input.Pressed(key));
    }

    private void tell(Input input) {
        sink.accept(input);
    }

    /** A mistake on the thread of events is told as any other: by whoever shows the next picture, so that must come. */
    private void failed(Throwable failure) {
        bug.compareAndSet(null, failure);
        tell(new Input.Resized(size()));
    }

    private Color ground() {
        Look body = theme.of(Style.BODY);
        TextColor colour = body.reverse() ? inks.of(body.fg(), false) : inks.of(body.bg(), true);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private Dimension roomOnScreen() {
        Dimension all = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds().getSize();
        Insets borders = frame.getInsets();
        return new Dimension(all.width - borders.left - borders.right, all.height - borders.top - borders.bottom);
    }

    private static boolean fits(Size least, FrameFont font, Dimension room) {
        Size cells = font.cellsIn(room);
        return cells.columns() >= least.columns() && cells.rows() >= least.rows();
    }

    private static void onThreadOfEvents(Runnable action) {
        try {
            EventQueue.invokeAndWait(action);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException nobodyInterrupts) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(nobodyInterrupts);
        }
    }
}
