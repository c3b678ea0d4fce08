package toeup.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import toeup.json.JsonTrouble;
import toeup.tmux.Checkout;

/**
 * Measures all, prints the tables and writes {@code target/bench.json}. No number makes it fail, only what could not
 * be measured. Its properties: {@code bench.only}, some of {@link #SECTIONS}; {@code bench.jdk}, one main version;
 * {@code bench.runs}; {@code bench.readme}, which puts the result into the README.
 */
class Benchmark {
    static final Set<String> SECTIONS = Set.of("start", "running", "records", "saving", "hostile");

    private final Path checkout = Checkout.real().toAbsolutePath();
    private final Set<String> sections = sections(System.getProperty("bench.only", ""));
    private final int runs = Integer.getInteger("bench.runs", BenchTable.USUAL_RUNS);
    private final List<Jdk> jdks = Jdk.found().stream()
        .filter(jdk -> Integer.getInteger("bench.jdk", jdk.number()) == jdk.number()).toList();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void all_that_has_a_budget_can_be_measured() throws IOException, JsonTrouble {
        assertFalse(jdks.isEmpty(), "no such JDK");
        Home.clear();
        if (sections.contains("start")) {
            try (Home home = Home.with(0)) {
                jdks.forEach(jdk -> take(jdk, "start", () -> new StartBench(runs, jdk, home).measure()));
            }
        }
        if (sections.contains("running")) {
            jdks.forEach(jdk -> take(jdk, "running", () -> new RunningBench(runs, jdk).measure()));
        }
        if (sections.contains("records") || sections.contains("saving")) {
            measureFolders();
        }
        if (sections.contains("hostile")) {
            take(Jdk.running(), "hostile", () -> new HostileBench(runs).measure());
        }
        report(new Result(LocalDate.now().toString(), MachineName.here(), findings));
        assertEquals(List.of(), findings.stream().filter(finding -> finding.trouble().isPresent())
            .map(finding -> finding.what() + ", JDK " + finding.jdk() + ": " + finding.trouble().get()).toList());
    }

    private void measureFolders() {
        Map<Integer, Home> homes = new TreeMap<>();
        say("records: making folders");
        try (Home fresh = Home.with(0)) {
            if (sections.contains("records")) {
                RecordsBench.SIZES.forEach(size -> homes.put(size, Home.with(size)));
                jdks.forEach(jdk -> take(jdk, "records", () -> new RecordsBench(runs, jdk, homes).measure()));
            }
            if (sections.contains("saving")) {
                Home most = homes.computeIfAbsent(RecordsBench.MOST, Home::with);
                SavingBench saving = new SavingBench(runs, fresh, most);
                take(Jdk.running(), "saving", saving::saves);
                jdks.forEach(jdk -> take(jdk, "saving", () -> saving.commands(jdk)));
            }
        } finally {
            homes.values().forEach(Home::close);
        }
    }

    /** What cannot be measured is told at the end; the rest is measured all the same. */
    private void take(Jdk jdk, String section, Supplier<List<Finding>> measure) {
        long start = System.nanoTime();
        List<Finding> found;
        try {
            found = measure.get();
        } catch (CannotMeasure trouble) {
            found = List.of(Finding.failed(jdk, section, trouble.getMessage()));
        }
        findings.addAll(found);
        say(section + " with JDK " + jdk.version() + ": " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        found.forEach(finding -> say("  " + BenchTable.line(finding)));
    }

    private void report(Result result) throws IOException, JsonTrouble {
        Files.write(checkout.resolve("target/bench.json"), result.toJson());
        System.out.println("\n" + BenchTable.of(result));
        if (Boolean.getBoolean("bench.readme")) {
            // As it was kept, because a number rounded twice can differ in its last digit.
            new ReadmeTable(checkout).put(Result.read("bench.json", result.toJson()));
        }
    }

    private static void say(String words) {
        System.out.println("bench: " + words);
    }

    /** Those named, or all. */
    static Set<String> sections(String named) {
        if (named.isBlank()) {
            return SECTIONS;
        }
        Set<String> some = new TreeSet<>(List.of(named.split(",")));
        if (!SECTIONS.containsAll(some)) {
            throw new IllegalArgumentException("bench.only is " + named + "; it may name " + new TreeSet<>(SECTIONS)
                + ", with commas");
        }
        return some;
    }
}
