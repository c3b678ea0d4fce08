package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;

class RecordFixTest extends CommandLineTest {
    private ExerciseRecord old;

    @BeforeEach void log() {
        add("A");
        run("log", "ankle-dorsiflexion", "--sets", "2", "--reps", "10", "--hold", "3", "--pain", "4")
            .exits(ExitCode.FINE);
        old = all().get(0);
        now = now.plusSeconds(60);
    }

    private List<ExerciseRecord> all() {
        return store().records(store().patients().get(0).id()).values();
    }

    private ExerciseRecord standing() {
        return History.of(all()).counted().get(0);
    }

    private Ran fix(String... options) {
        String[] words = new String[options.length + 3];
        System.arraycopy(new String[] {"records", "fix", old.id().toString()}, 0, words, 0, 3);
        System.arraycopy(options, 0, words, 3, options.length);
        return run(words);
    }

    private static String lines(ExerciseRecord record) {
        return record.done().stream().map(line -> line.side().orElseThrow().code().charAt(0) + "" + line.set() + ":"
            + line.count() + "/" + held(line)).collect(Collectors.joining(" "));
    }

    private static int held(Done line) {
        return line.holdSeconds().orElse(-1);
    }

    @Test void a_correction_is_a_new_record_and_the_old_one_stays() {
        Ran ran = fix("--pain", "2");
        ran.exits(ExitCode.FINE);
        assertEquals(2, all().size());
        assertTrue(all().contains(old));
        assertEquals(Optional.of(old.id()), standing().corrects());
        assertEquals(OptionalInt.of(2), standing().pain());
        assertEquals(old.done(), standing().done());
        assertEquals("Corrected 2026-11-23: Seated toe lifts (A strap helps), 2 sets, 40 repetitions, 120 s held. "
            + "The correction is " + standing().id() + "; the record " + old.id() + " is kept and marked as corrected.",
            ran.out().replaceAll("\\s+", " ").strip());
        assertTrue(run("records", "--all").out().replaceAll("\\s+", " ").contains("corrected by " + standing().id()));
    }

    @Test void sets_repetitions_and_holds_change_each_side_alike() {
        assertEquals("l1:10/30 r1:10/30 l2:10/30 r2:10/30", sorted(lines(old)));
        fix("--reps", "8").exits(ExitCode.FINE);
        assertEquals("l1:8/24 r1:8/24 l2:8/24 r2:8/24", sorted(lines(standing())));
        old = standing();
        fix("--sets", "1").exits(ExitCode.FINE);
        assertEquals("l1:8/24 r1:8/24", sorted(lines(standing())));
        old = standing();
        fix("--sets", "3", "--hold", "5").exits(ExitCode.FINE);
        assertEquals("l1:8/40 r1:8/40 l2:8/40 r2:8/40 l3:8/40 r3:8/40", sorted(lines(standing())));
        assertEquals(OptionalInt.of(4), standing().pain());
    }

    /** By set, then side; the order within a record says nothing. */
    private static String sorted(String lines) {
        return Arrays.stream(lines.split(" "))
            .sorted(Comparator.comparing((String line) -> line.substring(1, 3)).thenComparing(line -> line))
            .collect(Collectors.joining(" "));
    }

    @Test void a_withdrawn_record_is_in_no_figure_and_stays() {
        fix("--withdraw").exits(ExitCode.FINE);
        assertEquals(List.of(), History.of(all()).counted());
        assertTrue(all().contains(old));
        assertTrue(run("records", "--all").out().replaceAll("\\s+", " ").contains("withdrawn by "));
        fix("--withdraw").refuses(ExitCode.USAGE, "toeup: the record " + old.id()
            + " was withdrawn and is in no figure, so there is nothing to put right.");
    }

    @Test void the_beginning_of_an_id_is_enough_if_it_tells_the_record_from_all_others() {
        run("records", "fix", old.id().toString().substring(0, 12).toUpperCase(Locale.ROOT), "--pain", "1")
            .exits(ExitCode.FINE);
        run("records", "fix", "0", "--pain", "1").refuses(ExitCode.USAGE, "toeup: 2 records have ids that begin with "
            + "\"0\". Type more of the id; toeup records --all shows them.");
        run("records", "fix", "ffff", "--pain", "1").refuses(ExitCode.USAGE,
            "toeup: no record has an id that begins with \"ffff\". toeup records --all shows the ids.");
    }

    @Test void a_record_that_was_corrected_since_leads_to_its_correction() {
        fix("--pain", "1").exits(ExitCode.FINE);
        now = now.plusSeconds(60);
        fix("--pain", "2").refuses(ExitCode.USAGE, "toeup: the record " + old.id()
            + " was corrected since. What counts now is " + standing().id() + "; put that right.");
        assertEquals(2, all().size());
    }

    @Test void what_says_so_already_is_not_written_again() {
        Ran ran = fix("--pain", "4", "--reps", "10");
        ran.exits(ExitCode.FINE);
        assertTrue(ran.out().contains("says so already"), ran.out());
        assertEquals(List.of(old), all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fix|records fix needs the id of a record, or as much of its beginning as tells it from all others. "
            + "toeup records --all shows the ids.",
        "fix 0|records fix needs what is to be changed: --sets, --reps, --hold, --pain or --withdraw.",
        "fix 0 --pain 3 --withdraw|--withdraw takes the record out as a whole and goes with no other change.",
        "fix 0 --pain 11|--pain takes a whole number from 0 to 10, not \"11\".",
        "fix 0 --reps 0|--reps takes a whole number from 1 to 50, not \"0\".",
        "fix 0 --pain 3 --json|--json does not go with records fix.",
        "--pain 3|--pain goes with records fix ID.",
        "mend 0|records does not take \"mend\". See toeup records --help."})
    void a_wrong_wish_is_refused_and_nothing_is_written(String words, String message) {
        run(("records " + words).split(" ")).refuses(ExitCode.USAGE, "toeup: " + message);
        assertEquals(List.of(old), all());
    }

    @Test void what_has_no_holds_takes_none() {
        run("log", "toe-tapping").exits(ExitCode.FINE);
        old = all().stream().filter(record -> record.exercise().equals("toe-tapping")).findFirst().orElseThrow();
        fix("--hold", "3").refuses(ExitCode.USAGE, "toeup: toe-tapping takes no --hold: nothing is held in it.");
    }
}
