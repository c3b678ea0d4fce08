package toeup.ui.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import toeup.ui.app.Input;
import toeup.ui.app.LetterChange;
import toeup.ui.app.Signal;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.theme.Theme;

/**
 * The whole terminal of standard input and output as a window. Whatever way the program ends but by SIGKILL, the
 * terminal is as it was before.
 */
public final class TerminalWindow implements Window {
    private final ToeUpTerminal terminal;
    private final TerminalPicture picture;
    private final Consumer<Input> sink;
    private final Signals signals = new Signals();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean anew = new AtomicBoolean(true);
    private final Object measuring = new Object();
    private boolean shown;

    private TerminalWindow(ToeUpTerminal terminal, Theme theme, Consumer<Input> sink) {
        this.terminal = terminal;
        this.picture = new TerminalPicture(terminal, theme);
        this.sink = sink;
    }

    /**
     * Takes over the terminal of standard input and output.
     *
     * @param sink takes what happens, from several threads; must not block and must not throw
     * @throws NoTerminal if there is none, or it cannot be taken over; nothing was changed then
     */
    public static TerminalWindow open(Theme theme, Consumer<Input> sink) throws NoTerminal {
        if (!Interactive.canShowScreens()) {
            throw new NoTerminal(null);
        }
        try {
            TerminalWindow window = new TerminalWindow(new ToeUpTerminal(), theme, sink);
            window.start();
            return window;
        } catch (IOException e) {
            throw new NoTerminal(e);
        }
    }

    private void start() throws IOException {
        for (Signal signal : Signal.values()) {
            Input told = new Input.Told(signal);
            signals.onEnd(signal, () -> tell(told));
        }
        signals.on("WINCH", new Joined(this::changed)).on("CONT", new Joined(this::continued));
        try {
            terminal.enterPrivateMode();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public Size size() {
        return terminal.size();
    }

    @Override
    public boolean canDraw(String characters) {
        return terminal.canSend(characters);
    }

    @Override
    public void show(Canvas canvas) {
        boolean all = anew.getAndSet(false);
        writing(() -> picture.show(canvas, size(), all));
        if (!shown) {
            shown = true;
            // Only now, as starting a thread may take a millisecond, and nobody answers what nobody has seen.
            begin("keys", new KeyReader(terminal, Thread::sleep, this::tell));
            // The window may have changed between its size being asked for and our hearing of changes: window
            // managers do that to new windows. Asked only now, as it takes as long as half of the start.
            begin("size", this::askSize);
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void redraw() {
        anew.set(true);
    }

    @Override
    public void wear(Theme theme) {
        picture.wear(theme);
    }

    @Override
    public void bell() {
        writing(terminal::bell);
    }

    /** How large the letters of a terminal are, is between it and its user. */
    @Override
    public void changeLetters(LetterChange change) {
        // those keys do not even arrive
    }

    @Override
    public OptionalInt chosenPoints() {
        return OptionalInt.empty();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                terminal.close();
            } catch (IOException gone) {
                // A terminal that is gone needs nothing back.
            }
            // Last, as one that takes no output holds us up there, and asking again is then the only way to end.
            signals.close();
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void writing(Writing writing) {
        if (closed.get()) {
            return;
        }
        try {
            writing.run();
        } catch (IOException gone) {
            tell(new Input.Closed());
        }
    }

    /** Told of a change; it may have been there and back, and then the terminal has cut what it showed all the same. */
    private void changed() {
        try {
            measure();
            redraw();
            tell(new Input.Resized(size()));
        } catch (IOException gone) {
            // The reader of keys finds out as well, and tells.
        }
    }

    /** One at a time: what was asked for first must not be noted down last. */
    private boolean measure() throws IOException {
        synchronized (measuring) {
            Size before = size();
            terminal.sizeMayHaveChanged();
            return !size().equals(before);
        }
    }

    private void askSize() {
        try {
            if (measure()) tell(new Input.Resized(size()));
        } catch (IOException gone) {
            // The reader of keys finds out as well, and tells.
        }
    }

    /** After being stopped the shell has had the terminal: its settings and its picture are no longer ours. */
    private void continued() {
        try {
            terminal.setUpAgain();
            changed();
        } catch (IOException gone) {
            // The reader of keys finds out as well, and tells.
        }
    }

    /** How large the terminal of standard input and output is, without taking it over; empty if there is none. */
    public static Optional<Size> sizeOfTerminal() {
        try {
            return Interactive.isTerminal() ? Stty.size(Stty.run("size")) : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /**
     * A program that cannot even be told, because its jar was overwritten while it ran, would sit there for ever and
     * hear no request to end. What was counted is journaled by then, so ending is the safe thing to do.
     */
    private void tell(Input input) {
        try {
            sink.accept(input);
        } catch (RuntimeException | Error deaf) {
            System.exit(input instanceof Input.Told told ? told.signal().exitCode() : 1);
        }
    }
}
