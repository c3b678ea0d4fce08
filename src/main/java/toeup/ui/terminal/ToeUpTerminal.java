package toeup.ui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import toeup.ui.canvas.Size;

/**
 * The terminal of standard input and output, without the habits of Lanterna's own that would harm here: it asks the
 * terminal nothing (one that never answers would hold up the start for ten seconds), starts at most two processes
 * instead of five, leaves Ctrl-Z, Ctrl-S and Ctrl-\ to the program as keys, and puts back every setting exactly as it was.
 */
final class ToeUpTerminal extends UnixTerminal {
    private static final Size UNKNOWN = new Size(80, 24);
    /** Holds a full repaint of a large window, so that each frame reaches the terminal in one piece. */
    private static final int FRAME_BYTES = 1 << 15;
    private static final String[] KEYS_ONE_BY_ONE = {
        "size", "-icanon", "-echo", "-isig", "-ixon", "-iexten", "min", "1", "time", "0"
    };

    // The superclass sets some of these while it is being constructed; an initial value here would undo that.
    private String settingsBefore;
    private Size size;
    private boolean inPrivateMode;
    private boolean restored;

    /** @throws IOException if there is no terminal, or its settings cannot be changed */
    ToeUpTerminal() throws IOException {
        super(new FileInputStream(FileDescriptor.in),
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), FRAME_BYTES),
            charset(), CtrlCBehaviour.TRAP);
    }

    /** The encoding of the user's locale; from Java 18 on the default one is UTF-8 whatever the locale says. */
    private static Charset charset() {
        String name = System.getProperty("native.encoding", "US-ASCII");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    /** Whether the terminal's encoding has all these characters. */
    boolean canSend(String characters) {
        return isAscii(characters) || getCharset().newEncoder().canEncode(characters);
    }

    /** Told without an encoder, as it is of almost every line of every picture. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    synchronized Size size() {
        return size;
    }

    /**
     * Asks again how large the window is, and tells those who listen if that changed. A window that just went away
     * keeps its last size.
     */
    void sizeMayHaveChanged() throws IOException {
        String printed = Stty.run("size");
        synchronized (this) {
            size = Stty.size(printed).orElse(size);
        }
        getTerminalSize();
    }

    /** Sets the terminal up as at the start: a shell that stopped and continued the program has changed it. */
    synchronized void setUpAgain() throws IOException {
        if (!restored) {
            Stty.run(KEYS_ONE_BY_ONE);
        }
    }

    @Override
    protected TerminalSize findTerminalSize() {
        Size now = size();
        return new TerminalSize(now.columns(), now.rows());
    }

    @Override
    protected void saveTerminalSettings() throws IOException {
        Optional<Launched> launched = Launched.byScript();
        settingsBefore = launched.isPresent() ? launched.get().settingsBefore() : Stty.run("-g");
    }

    /** All settings in one run; those that follow in the superclass have nothing left to do. */
    @Override
    protected void canonicalMode(boolean enabled) throws IOException {
        Optional<Launched> launched = Launched.byScript();
        size = (launched.isPresent() ? launched.get().size() : Stty.size(Stty.run(KEYS_ONE_BY_ONE))).orElse(UNKNOWN);
    }

    @Override
    protected void keyEchoEnabled(boolean enabled) {
        // part of canonicalMode
    }

    /** Lanterna would set the key for an interrupt to Ctrl-C afterwards, whatever the user's own choice was. */
    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {
        // part of canonicalMode, and of what restoreTerminalSettings puts back
    }

    /** {@link TerminalWindow} listens itself: resizing by hand sends dozens of signals, which it joins. */
    @Override
    protected void registerTerminalResizeListener(Runnable onResize) {
        // see sizeMayHaveChanged
    }

    /** Once only: Lanterna's shutdown hook may come while {@link #close} is at work, or after it. */
    @Override
    protected synchronized void restoreTerminalSettings() throws IOException {
        if (!restored) {
            restored = true;
            Stty.run(settingsBefore);
        }
    }

    @Override
    public synchronized void enterPrivateMode() throws IOException {
        super.enterPrivateMode();
        inPrivateMode = true;
    }

    /** Clears first: a console without an alternate screen would keep the last picture under the shell's lines. */
    @Override
    public synchronized void exitPrivateMode() throws IOException {
        if (inPrivateMode) {
            inPrivateMode = false;
            resetColorAndSGR();
            clearScreen();
            setCursorPosition(0, 0);
            super.exitPrivateMode();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } catch (IllegalStateException shutDownAlready) {
            // Everything is restored by then; only the shutdown hook can no longer be removed.
        }
    }

    /** All at once: Lanterna sends one half of a character at a time, and zero bytes after those beyond ASCII. */
    @Override
    public void putString(String string) throws IOException {
        if (canSend(string)) {
            writeToTerminal(string.getBytes(getCharset()));
        } else if (string.length() == 1) {
            super.putString(string);
        } else {
            // Only what the encoding lacks is left to Lanterna, which has other ways to draw some of it.
            for (int i = 0; i < string.length(); i++) {
                putString(string.substring(i, i + 1));
            }
        }
    }
}
