package toeup.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the programs beside these tests, in a JVM of its own. */
final class JavaProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private JavaProgram(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    static JavaProgram start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new JavaProgram(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line it prints; {@code null} at its end. */
    String line() throws IOException {
        return output.readLine();
    }

    /** Kills it without a chance to clean up, and gives every whole line it had printed and nobody has read yet. */
    List<String> kill() throws IOException, InterruptedException {
        // Asked of the process itself, this would close its output unread.
        process.toHandle().destroyForcibly();
        List<String> lines = new ArrayList<>();
        for (String line = line(); line != null; line = line()) lines.add(line);
        process.waitFor();
        return lines;
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override public void close() {
        process.destroyForcibly();
    }
}
