package toeup.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.json.JsonTrouble;
import toeup.tmux.Checkout;

class ResultTest {
    private static final Jdk OLD = new Jdk(Path.of("/old"), "17.0.15");
    private static final Jdk NEW = new Jdk(Path.of("/new"), "25.0.1");
    private static final Series AROUND_150 = new Series(9, 150, 140.4, 1160);

    @Test
    void the_median_is_the_middle_and_the_spread_the_ends() {
        assertEquals(new Series(3, 2, 1, 9), Series.of(9, 1, 2));
        assertEquals(new Series(4, 2.5, 1, 9), Series.of(9, 1, 2, 3));
        assertThrows(CannotMeasure.class, Series::of);
    }

    @Test
    void a_budget_is_met_by_a_median_that_is_no_larger() {
        Finding found = Finding.of(OLD, "start", "ms", AROUND_150);
        assertEquals(Optional.empty(), found.isMet());
        assertEquals(Optional.of(true), found.atMost(150).isMet());
        assertEquals(Optional.of(false), found.atMost(149.9).isMet());
        assertEquals(Optional.empty(), Finding.failed(OLD, "start", "it ended").atMost(150).isMet());
    }

    @Test
    void a_result_is_read_as_it_was_written() throws JsonTrouble {
        Result result = result();
        assertEquals(result, Result.read("bench.json", result.toJson()));
    }

    @Test
    void tables_show_median_spread_budget_and_growth() {
        String shown = BenchTable.of(result()).replaceAll(" +", " ").replaceAll("-+", "-");
        for (String line : List.of(
            "| | JDK 17.0.15 | at most | JDK 25.0.1 | at most |",
            "| start | 150 ms (140 to 1,160) | 200: met | failed | |",
            "| ratio | 2.50x (2 to 3) | 2.40: NOT MET | 2.50x (2.50 to 2.50; runs: 1) | |",
            "| | JDK | 0 records | 1,000 records | 10,000 records | 100,000 records | x10, x10 | at most |",
            "| Home | 17 | | 10 ms (9 to 11) | 20 ms (20 to 20) | 21 ms (21 to 21) | 2x, 1.05x | 300: met |")) {
            assertEquals(1, shown.lines().filter(line::equals).count(), line + " is not in\n" + shown);
        }
    }

    @Test
    void the_readme_shows_the_kept_result() throws IOException, JsonTrouble {
        ReadmeTable readme = new ReadmeTable(Checkout.real());
        Result kept = Result.read("src/docs/bench.json", Files.readAllBytes(readme.result()));
        assertEquals(BenchTable.of(kept), readme.shown());
    }

    @Test
    void sections_are_all_or_those_named() {
        assertEquals(Benchmark.SECTIONS, Benchmark.sections(""));
        assertEquals(Set.of("start", "saving"), Benchmark.sections("start,saving"));
        String complaint = assertThrows(IllegalArgumentException.class, () -> Benchmark.sections("begin")).getMessage();
        assertEquals("bench.only is begin; it may name [hostile, records, running, saving, start], with commas", complaint);
    }

    private static Result result() {
        return new Result("2026-11-26", "a machine", List.of(
            Finding.of(OLD, "start", "ms", AROUND_150).atMost(200),
            Finding.failed(NEW, "start", "it ended"),
            Finding.of(OLD, "ratio", "x", new Series(9, 2.5, 2, 3)).atMost(2.4),
            Finding.of(NEW, "ratio", "x", Series.of(2.5)),
            Finding.of(OLD, "Home", "ms", new Series(9, 10, 9, 11)).with(1_000),
            Finding.of(OLD, "Home", "ms", Series.of(20, 20, 20, 20, 20, 20, 20, 20, 20)).with(10_000),
            Finding.of(OLD, "Home", "ms", Series.of(21, 21, 21, 21, 21, 21, 21, 21, 21)).with(100_000).atMost(300)));
    }
}
