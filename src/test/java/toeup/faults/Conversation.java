package toeup.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import toeup.tmux.Waiting;

/** A program that is talked to through pipes, answer by answer. */
final class Conversation implements AutoCloseable {
    private final Process process;
    private final OutputStream input;
    private final StringBuffer output = new StringBuffer();

    private Conversation(Process process) {
        this.process = process;
        this.input = process.getOutputStream();
    }

    static Conversation start(ProcessBuilder command) {
        try {
            var started = new Conversation(command.redirectErrorStream(true).start());
            Thread listening = new Thread(started::listen, "listening");
            listening.setDaemon(true);
            listening.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        byte[] some = new byte[8192];
        try (InputStream in = process.getInputStream()) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                output.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException ended) {
            // What it said until then is there.
        }
    }

    Conversation say(String text) {
        try {
            input.write(text.getBytes(StandardCharsets.US_ASCII));
            input.flush();
            return this;
        } catch (IOException e) {
            throw new AssertionError("it had ended:\n" + output, e);
        }
    }

    /** Waits until it has said something. */
    Conversation waitFor(String text) {
        Waiting.until(() -> Optional.of(output).filter(said -> said.indexOf(text) >= 0), () -> text + " in\n" + output);
        return this;
    }

    /** Says no more, waits for its end and gives its exit code. */
    int end() {
        try {
            input.close();
        } catch (IOException ended) {
            // All the better.
        }
        return Waiting.until(() -> Optional.of(process).filter(it -> !it.isAlive()), () -> "its end. It said:\n" + output)
            .exitValue();
    }

    /** The number of its process. */
    long number() {
        return process.pid();
    }

    String output() {
        return output.toString();
    }

    @Override public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
