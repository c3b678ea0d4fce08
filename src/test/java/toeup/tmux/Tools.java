package toeup.tmux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that tests start. One that is missing fails the test, by the name of the package that has it. */
public final class Tools {
    private static final long MOST_SECONDS = 60;

    private Tools() {}

    /** What a program printed, on both ways, and how it ended. */
    public record Ran(int exitCode, String output) {}

    /** Fails unless {@code program} is on the PATH. */
    public static void need(String program, String debianPackage) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!there) {
            throw new AssertionError(program + " is missing; install the Debian package " + debianPackage);
        }
    }

    /** Runs a command without a terminal and with no input, and waits for its end, for a minute at most. */
    public static Ran run(ProcessBuilder command) {
        try {
            Path output = Files.createTempFile("toeup-test", ".out");
            try {
                Process process = command.redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile())
                    .start();
                int code = waitFor(process, command.command());
                return new Ran(code, Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int waitFor(Process process, List<String> command) {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " had not ended after " + MOST_SECONDS + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError("interrupted while waiting for " + command, e);
        }
    }
}
