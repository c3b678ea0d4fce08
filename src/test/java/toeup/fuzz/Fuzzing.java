package toeup.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.LongRun;
import toeup.store.Fuzzed;
import toeup.tmux.Checkout;

/**
 * Lets a fuzzer make up files, from the kept ones on, and fails with the first that the program does not stand. It is
 * found in {@code target/fuzz/KIND/found} then: mend the program, and keep the file among the others. Its properties:
 * {@code fuzz.only}, one target; {@code fuzz.seconds} of each, else a minute, or an hour of all in a long run.
 */
class Fuzzing {
    private static final Path CHECKOUT = Checkout.real().toAbsolutePath();
    private static final int SECONDS =
        Integer.getInteger("fuzz.seconds", LongRun.times(60, 3600 / Fuzzed.Target.values().length));
    /** Far longer than any of them takes, on a machine that is busy besides. */
    private static final int LONGEST_SECONDS = 20;
    private static final int MOST_BYTES = 8192;

    static Stream<Fuzzed.Target> targets() {
        String only = System.getProperty("fuzz.only", "");
        return Stream.of(Fuzzed.Target.values()).filter(target -> only.isEmpty() || target.name().equalsIgnoreCase(only));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void whatever_bytes_are_made_up_they_are_read_or_refused(Fuzzed.Target target) throws Exception {
        String name = target.name().toLowerCase(Locale.ROOT);
        Path work = CHECKOUT.resolve("target/fuzz/" + name);
        Path made = Files.createDirectories(work.resolve("made"));
        Path found = Files.createDirectories(work.resolve("found"));
        Path log = work.resolve("log");
        int exit = run(target, log, "-max_total_time=" + SECONDS, "-timeout=" + LONGEST_SECONDS, "-max_len=" + MOST_BYTES,
            "-artifact_prefix=" + found + "/", "--reproducer_path=" + found, made.toString(),
            CHECKOUT.resolve("src/test/resources/corpus/" + name).toString());
        String last = lastLine(log, "Done ");
        System.out.println("fuzzed: " + name + ", " + last);
        assertEquals(0, exit, () -> name + ": see " + log + " and " + found);
    }

    private static int run(Fuzzed.Target target, Path log, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading", "-D" + Fuzzed.PROPERTY + "=" + target, "-cp",
            System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Fuzzed.class.getName(),
            "--instrumentation_includes=toeup.**:com.fasterxml.jackson.core.**"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    }

    private static String lastLine(Path log, String start) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith(start)).reduce((first, second) -> second).orElse("stopped early");
        }
    }
}
