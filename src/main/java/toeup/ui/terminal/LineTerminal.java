package toeup.ui.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import toeup.ui.app.Input;
import toeup.ui.app.Signal;
import toeup.ui.canvas.Size;

/**
 * Standard input as lines, or key by key for as long as that is wished for and it is a terminal that can. Draws
 * nothing and knows nothing of screens. The terminal's own echo and its keys for correcting a line are left to it.
 * Whatever way the program ends but by SIGKILL, the terminal is as it was before.
 */
public final class LineTerminal implements AutoCloseable {
    private static final String[] KEYS_ONE_BY_ONE = {"-icanon", "-echo", "min", "1", "time", "0"};

    private final Consumer<Input> sink;
    private final Optional<String> settingsBefore;
    private final boolean givesKeys;
    private final int columns;
    private final Signals signals = new Signals();
    private final Thread giveBack = new Thread(this::restore, "terminal");
    private LineReader reader;
    private boolean singly;

    private LineTerminal(Consumer<Input> sink, boolean givesKeys) {
        this.sink = sink;
        this.settingsBefore = settings();
        this.givesKeys = givesKeys && settingsBefore.isPresent();
        this.columns = Interactive.isTerminal() ? size().map(Size::columns).orElse(0) : 0;
    }

    /**
     * Begins to read.
     *
     * @param sink      takes what comes, from several threads; must not block and must not throw
     * @param givesKeys whether this kind of terminal can give keys one by one
     */
    public static LineTerminal open(Consumer<Input> sink, boolean givesKeys) {
        LineTerminal terminal = new LineTerminal(sink, givesKeys);
        terminal.listen();
        terminal.reader = new LineReader(input(), terminal::isSingly, terminal::tell);
        Thread thread = new Thread(terminal.reader, "lines");
        thread.setDaemon(true);
        thread.start();
        return terminal;
    }

    /**
     * Goes on where a window was closed, whose reader still waits for a key and hands it to the same sink: two that
     * read would each get half.
     */
    public static LineTerminal after(Window window, Consumer<Input> sink, boolean givesKeys) {
        window.close();
        LineTerminal terminal = new LineTerminal(sink, givesKeys);
        terminal.listen();
        return terminal;
    }

    private static Reader input() {
        InputStream in = new FileInputStream(FileDescriptor.in);
        String encoding = System.getProperty("native.encoding", "US-ASCII");
        return new InputStreamReader(in, Charset.isSupported(encoding) ? Charset.forName(encoding)
            : StandardCharsets.US_ASCII);
    }

    /** A script may have set the terminal up for screens, which is undone: lines are read as a terminal edits them. */
    public static void takeLines() throws IOException {
        Optional<Launched> forScreens = Launched.byScript();
        if (forScreens.isPresent()) Stty.run(forScreens.get().settingsBefore());
    }

    /** Settings from before the start. */
    private static Optional<String> settings() {
        try {
            takeLines();
            Optional<Launched> known = Launched.byScript().or(Launched::inLines);
            return Optional.of(known.isPresent() ? known.get().settingsBefore() : Stty.run("-g"));
        } catch (IOException noTerminal) {
            return Optional.empty();
        }
    }

    private static Optional<Size> size() {
        try {
            Optional<Launched> known = Launched.byScript().or(Launched::inLines);
            return known.isPresent() ? known.get().size() : Stty.size(Stty.run("size"));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private void listen() {
        for (Signal signal : Signal.values()) {
            Input told = new Input.Told(signal);
            signals.onEnd(signal, () -> sink.accept(told));
        }
        signals.on("CONT", new Joined(this::continued));
        if (givesKeys) Runtime.getRuntime().addShutdownHook(giveBack);
    }

    /** Whether somebody sits there; else lines come from a pipe or a file. */
    public boolean isTerminal() {
        return settingsBefore.isPresent();
    }

    /** Columns of a terminal that is written to as well; 0 where lines must not be broken. */
    public int columns() {
        return columns;
    }

    /** Takes keys one by one from now on, or whole lines again; nothing changes where that cannot be. */
    public synchronized void singly(boolean wanted) {
        if (!givesKeys || wanted == singly) return;
        singly = wanted;
        apply();
    }

    private synchronized boolean isSingly() {
        return singly;
    }

    /** Tells how many lines are not yet answered, so that no more are read than anybody could mean. */
    public void waiting(int lines) {
        if (reader != null) reader.waiting(lines);
    }

    /** A shell has had the terminal meanwhile. */
    private synchronized void continued() {
        if (singly) apply();
    }

    private void apply() {
        try {
            Stty.run(singly ? KEYS_ONE_BY_ONE : new String[] {settingsBefore.orElseThrow()});
        } catch (IOException gone) {
            sink.accept(new Input.Closed());
        }
    }

    /** The end of a terminal's input may be a key, or the end of the terminal. */
    private void tell(Input input) {
        boolean gone = input instanceof Input.Ended && isTerminal() && isGone();
        sink.accept(gone ? new Input.Closed() : input);
    }

    /** Whether the terminal that input came from is not there any more. */
    public boolean isGone() {
        try {
            Stty.run("-g");
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    private synchronized void restore() {
        if (singly) {
            singly = false;
            try {
                Stty.run(settingsBefore.orElseThrow());
            } catch (IOException gone) {
                // A terminal that is gone needs nothing back.
            }
        }
    }

    /** Gives the terminal back as it was. */
    @Override
    public void close() {
        signals.close();
        restore();
        try {
            if (givesKeys) Runtime.getRuntime().removeShutdownHook(giveBack);
        } catch (IllegalStateException shuttingDown) {
            // The hook then finds nothing left to do.
        }
    }
}
