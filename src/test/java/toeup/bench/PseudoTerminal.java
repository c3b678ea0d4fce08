package toeup.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real pseudo-terminal of 80 columns and 24 rows with one command in it, made by {@code script}, which is on every
 * Debian machine. What the command writes is taken here at once, so that the moment is known at which a page stood
 * whole. It answers a terminal's questions, or never answers, as one wishes.
 */
final class PseudoTerminal implements AutoCloseable {
    /** What takes longer is no number for a table but a mistake to look for. */
    static final long MOST_SECONDS = 30;
    private static final String READY = "waiting for go";
    private static final int LONGEST_QUESTION = 4;
    private static final Map<String, String> ANSWERS = Map.of(
        "\u001b[6n", "\u001b[24;80R", "\u001b[5n", "\u001b[0n", "\u001b[c", "\u001b[?1;2c");

    private final Process script;
    private final OutputStream keys;
    private final boolean answers;
    private final EmulatedScreen screen = new EmulatedScreen();
    private String lately = "";
    private long lastWritten;
    private long bytes;
    private boolean ended;

    private PseudoTerminal(Process script, boolean answers) {
        this.script = script;
        this.keys = script.getOutputStream();
        this.answers = answers;
    }

    /**
     * Makes a terminal and a shell in it that waits for {@link #go} to become the command.
     *
     * @param environment all that the command has in its environment
     * @param answers     whether the terminal says where its cursor is when it is asked
     */
    static PseudoTerminal of(Map<String, String> environment, boolean answers, List<String> command) {
        String words = command.stream().map(PseudoTerminal::quoted).collect(Collectors.joining(" "));
        String shell = "stty rows " + EmulatedScreen.ROWS + " cols " + EmulatedScreen.COLUMNS + "; printf '" + READY
            + "'; read -r go; exec " + words;
        ProcessBuilder builder = new ProcessBuilder("script", "-qefc", shell, "/dev/null").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            PseudoTerminal terminal = new PseudoTerminal(builder.start(), answers);
            Thread reader = new Thread(terminal::readAll, "terminal");
            reader.setDaemon(true);
            reader.start();
            terminal.shown(READY);
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the command begin; gives the moment, in nanoseconds of {@link System#nanoTime}. */
    long go() {
        long now = System.nanoTime();
        type("\n");
        return now;
    }

    /** Waits until the screen shows all these texts; gives the moment at which the last of them was written. */
    long shown(String... texts) {
        return shown(Arrays.toString(texts), now -> Stream.of(texts).allMatch(now::contains));
    }

    /** Waits until the screen is as wanted; gives the moment at which it was. */
    synchronized long shown(String what, Predicate<String> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!wanted.test(screen.text())) {
            if (ended || System.nanoTime() > end) {
                throw new CannotMeasure((ended ? "The program ended" : "The program took too long")
                    + " before it showed " + what + ". The screen is:\n" + screen.text());
            }
            await(end);
        }
        return lastWritten;
    }

    void type(String text) {
        try {
            keys.write(text.getBytes(StandardCharsets.UTF_8));
            keys.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized String text() {
        return screen.text();
    }

    /** How many bytes were written so far. */
    synchronized long bytes() {
        return bytes;
    }

    /** The JVM in this terminal: the command itself or a child of it. */
    ProcessHandle jvm() {
        return script.toHandle().descendants().filter(PseudoTerminal::isJava).findFirst()
            .orElseThrow(() -> new CannotMeasure("No JVM runs. The screen is:\n" + text()));
    }

    /** Waits for the command's end; gives its exit code. */
    int exitCode() {
        try {
            if (!script.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotMeasure("The program did not end. The screen is:\n" + text());
            }
            return script.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Ends whatever still runs in it; {@code script} itself ends when its command has. */
    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            exitCode();
        } finally {
            script.destroyForcibly();
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
    }

    private void readAll() {
        byte[] piece = new byte[1 << 16];
        try (InputStream output = script.getInputStream()) {
            for (int length = output.read(piece); length >= 0; length = output.read(piece)) {
                take(piece, length);
            }
        } catch (IOException closed) {
            // As at the end of a file: the command is gone.
        }
        end();
    }

    private synchronized void take(byte[] piece, int length) {
        lastWritten = System.nanoTime();
        bytes += length;
        screen.write(piece, length);
        if (answers) {
            answer(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
        }
        notifyAll();
    }

    /** A question may come in two pieces; the end of the last one is looked at again, unless it was answered. */
    private void answer(String piece) {
        String all = lately + piece;
        lately = all.substring(Math.max(0, all.length() - LONGEST_QUESTION + 1));
        ANSWERS.forEach((question, answer) -> {
            if (all.contains(question)) {
                lately = "";
                type(answer);
            }
        });
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private void await(long end) {
        try {
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static CannotMeasure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CannotMeasure("interrupted: " + e.getMessage());
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
