package toeup.cue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Real programs. No shell comes between, and what is said is written to their input: arguments can be seen by every
 * user of the computer.
 */
final class Processes implements Launcher {
    @Override
    public Launched start(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedAlready) {
            // It did not want to read; its exit code says whether that was a failure.
        }
        return new Started(process);
    }

    private record Started(Process process) implements Launched {
        @Override
        public boolean ends(Duration within) throws InterruptedException {
            return process.waitFor(within.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public boolean isFine() {
            return process.exitValue() == 0;
        }

        /** A program may be a script: what it started would play on without it, and it could start more until then. */
        @Override
        public void kill() {
            List<ProcessHandle> started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
