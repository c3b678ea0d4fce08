package toeup.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuringTest {
    private static final Jdk JDK = new Jdk(Path.of("/jdk"), "17.0.15");
    private static final int NEVER_OVER = 1_000;
    private static final int AT_ONCE = 0;

    @Test
    void things_are_measured_in_turn_and_the_first_round_is_not_counted() {
        List<String> order = new ArrayList<>();
        Rounds rounds = new Rounds(2, NEVER_OVER).add("a", () -> noted(order, "a")).add("b", () -> noted(order, "b")).run();
        assertEquals(List.of("a", "b", "a", "b", "a", "b"), order);
        assertEquals(Optional.of(new Series(2, 4, 3, 5)), rounds.finding(JDK, "a", "it", "ms").measured());
    }

    @Test
    void a_ratio_is_that_of_each_round() {
        List<String> order = new ArrayList<>();
        Rounds rounds = new Rounds(2, NEVER_OVER).add("a", () -> noted(order, "a")).add("b", () -> noted(order, "b")).run();
        assertEquals(Optional.of(Series.of(4 / 3.0, 6 / 5.0)), rounds.ratio(JDK, "b", "a", "it").measured());
    }

    @Test
    void rounds_that_take_long_are_at_least_three() {
        Rounds rounds = new Rounds(9, AT_ONCE).add("a", () -> 1).run();
        assertEquals(3, rounds.finding(JDK, "a", "it", "ms").measured().orElseThrow().runs());
    }

    @Test
    void what_cannot_be_measured_says_why_and_the_rest_goes_on() {
        Rounds rounds = new Rounds(2, NEVER_OVER).add("a", () -> {
            throw new CannotMeasure("it ended");
        }).add("b", () -> 1).run();
        assertEquals(Optional.of("it ended"), rounds.finding(JDK, "a", "it", "ms").trouble());
        assertEquals(Optional.of("it ended"), rounds.ratio(JDK, "b", "a", "it").trouble());
        assertEquals(Optional.empty(), rounds.finding(JDK, "b", "it", "ms").trouble());
    }

    @Test
    void a_line_is_printed_with_the_flags_of_the_program_but_for_its_classes() {
        assertEquals(List.of("-XX:+UseSerialGC", "-Xmx64m", "-Djdk.console=java.base"), StartBench.flags(List.of("java",
            "-XX:+UseSerialGC", "-Xmx64m", "-XX:SharedArchiveFile=a.jsa", "-XX:AOTCache=a.aot", "-Djdk.console=java.base",
            "-Dtoeup.home=/toe up", "-jar", "toeup.jar", "-X")));
        assertEquals(List.of("-Xmx64m"), StartBench.flags(List.of("java", "-Xmx64m", "-Xbootclasspath/a:toeup.jar:b.jar",
            "-cp", "toeup.jar", "toeup.cli.Main", "-X")));
    }

    @Test
    void what_a_process_took_is_the_sum_over_threads_that_are_there_at_the_end() {
        ProcessUse before = new ProcessUse(Map.of("1", new ProcessUse.OfThread(10, 100), "2", new ProcessUse.OfThread(5, 5)));
        ProcessUse after = new ProcessUse(Map.of("1", new ProcessUse.OfThread(13, 150), "3", new ProcessUse.OfThread(2, 7)));
        assertEquals(new ProcessUse.OfThread(5, 57), after.since(before));
    }

    @Test
    void a_thread_is_counted_as_the_kernel_writes_it() {
        String status = "Name:\tjava\nvoluntary_ctxt_switches:\t120\nnonvoluntary_ctxt_switches:\t3\n";
        assertEquals(new ProcessUse.OfThread(123, 5_000), ProcessUse.OfThread.read(status, "5000 77 123\n"));
    }

    @Test
    void this_very_process_is_seen_with_its_memory_and_its_words() {
        ProcessHandle self = ProcessHandle.current();
        assertTrue(ProcessUse.residentMb(self) > 10);
        assertTrue(ProcessUse.commandLine(self).get(0).endsWith("java"));
        assertFalse(ProcessUse.of(self).threads().isEmpty());
    }

    @Test
    void the_jdk_of_this_run_is_found_or_one_of_its_kind() {
        Jdk here = Jdk.running();
        assertTrue(Jdk.found().stream().anyMatch(jdk -> jdk.isNew() == here.isNew()), Jdk.found()::toString);
        assertEquals(Runtime.version().feature(), here.number());
    }

    @Test
    void a_folder_without_a_jdk_is_none() {
        assertEquals(Optional.empty(), Jdk.at(Path.of("/nowhere")));
    }

    private static double noted(List<String> order, String name) {
        order.add(name);
        return order.size();
    }
}
