package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import toeup.catalog.Exercise;
import toeup.catalog.FallRisk;
import toeup.catalog.Way;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.plan.Affected;
import toeup.plan.Profile;
import toeup.progress.Done;

/** What each exercise that ships records when it is done as it starts, by somebody whose right foot drops. */
class TenExercisesTest {
    private static final Path DATA = Path.of(System.getProperty("toeup.home", ""), "data");
    private static Map<String, Exercise> shipped;

    @BeforeAll
    static void read() throws ContentTrouble {
        shipped = Content.in(DATA, "en").exercises().stream().collect(Collectors.toMap(Exercise::id, it -> it));
    }

    private static List<String> recorded(String exercise, String way, Profile patient) {
        Exercise found = shipped.get(exercise);
        Assignment assignment = Assignment.of(found, found.way(way).orElseThrow());
        Script script = ScriptWriter.write(assignment.prescription(), assignment.way(), patient);
        Player player = Player.of(script).finish();
        assertEquals(new Mode.Over(true), player.run().mode());
        return Tally.of(player.run()).toDone().stream().map(TenExercisesTest::inWords).toList();
    }

    private static List<String> recorded(String exercise) {
        return recorded(exercise, Way.STANDARD, RIGHT_AFFECTED);
    }

    /** Such as {@code right out, set 1: 10, held 20 s}. */
    private static String inWords(Done done) {
        String where = done.side().map(side -> side.code() + " ").orElse("")
            + done.direction().map(direction -> direction.code() + " ").orElse("");
        String count = done.repetitions().isPresent() ? Integer.toString(done.repetitions().getAsInt())
            : done.steps().getAsInt() + " steps";
        String held = done.holdSeconds().isPresent() ? ", held " + done.holdSeconds().getAsInt() + " s" : "";
        return where + "set " + done.set() + ": " + count + held + (done.assisted() ? ", assisted" : "")
            + (done.endedByUser() ? ", ended by the patient" : "");
    }

    @Test
    void there_are_ten() {
        assertEquals(Set.of("calf-stretch", "plantar-fascia-stretch", "hip-rotations", "toe-tapping",
            "ankle-dorsiflexion", "ball-lifts", "ankle-adduction-abduction", "heel-raises", "heel-to-toe-walk",
            "one-leg-stand"), shipped.keySet());
    }

    @Test
    void calf_stretch_holds_three_times_30_seconds_each_leg() {
        assertEquals(List.of("right set 1: 3, held 90 s", "left set 1: 3, held 90 s"), recorded("calf-stretch"));
    }

    @Test
    void sole_of_foot_stretch_holds_five_times_10_seconds_each_foot() {
        assertEquals(List.of("right set 1: 5, held 50 s", "left set 1: 5, held 50 s"),
            recorded("plantar-fascia-stretch"));
    }

    @Test
    void knee_rolls_alternate_five_each_way_with_5_seconds_held() {
        assertEquals(List.of("right set 1: 5, held 25 s", "left set 1: 5, held 25 s"), recorded("hip-rotations"));
    }

    @Test
    void toe_taps_alternate_ten_each_foot_and_hold_nothing() {
        assertEquals(List.of("right set 1: 10", "left set 1: 10"), recorded("toe-tapping"));
    }

    @Test
    void toe_lifts_are_ten_of_3_seconds_each_foot() {
        assertEquals(List.of("right set 1: 10, held 30 s", "left set 1: 10, held 30 s"),
            recorded("ankle-dorsiflexion"));
    }

    @Test
    void ball_lifts_are_eight_of_2_seconds_with_both_feet() {
        assertEquals(List.of("set 1: 8, held 16 s"), recorded("ball-lifts"));
    }

    @Test
    void band_turns_are_ten_out_then_ten_in_with_one_foot_then_with_the_other() {
        assertEquals(List.of("right out set 1: 10, held 20 s", "right in set 1: 10, held 20 s",
            "left out set 1: 10, held 20 s", "left in set 1: 10, held 20 s"), recorded("ankle-adduction-abduction"));
    }

    @Test
    void heel_raises_are_ten_of_1_second_with_both_feet() {
        assertEquals(List.of("set 1: 10, held 10 s"), recorded("heel-raises"));
    }

    @Test
    void heel_to_toe_walk_is_two_lengths_of_ten_steps() {
        assertEquals(List.of("set 1: 10 steps", "set 2: 10 steps"), recorded("heel-to-toe-walk"));
    }

    @Test
    void one_leg_stand_holds_three_times_10_seconds_the_stronger_leg_first() {
        assertEquals(List.of("left set 1: 3, held 30 s", "right set 1: 3, held 30 s"), recorded("one-leg-stand"));
    }

    @Test
    void with_the_left_foot_affected_the_sides_change_places() {
        Profile left = somebody().affected(Affected.LEFT).profile();
        assertEquals(List.of("left set 1: 10, held 30 s", "right set 1: 10, held 30 s"),
            recorded("ankle-dorsiflexion", Way.STANDARD, left));
        assertEquals(List.of("right set 1: 3, held 30 s", "left set 1: 3, held 30 s"),
            recorded("one-leg-stand", Way.STANDARD, left));
    }

    @Test
    void assisted_toe_lifts_are_recorded_as_assisted() {
        assertEquals(List.of("right set 1: 10, held 30 s, assisted", "left set 1: 10, held 30 s, assisted"),
            recorded("ankle-dorsiflexion", Way.ASSISTED, RIGHT_AFFECTED));
    }

    @Test
    void every_way_at_every_pace_records_all_of_its_dose() {
        for (Profile patient : List.of(RIGHT_AFFECTED, somebody().ownPace().profile(),
            somebody().waiting(People.FOR_ENTER).profile(), somebody().waiting(People.NO_WAITS).profile())) {
            for (Exercise exercise : shipped.values()) {
                for (Way way : exercise.ways()) assertWholeDose(exercise, way, patient);
            }
        }
    }

    private static void assertWholeDose(Exercise exercise, Way way, Profile patient) {
        String what = exercise.id() + " " + way.id();
        List<String> lines = recorded(exercise.id(), way.id(), patient);
        int sides = switch (way.sides()) {
            case EACH, ALTERNATING -> 2;
            case LEFT, RIGHT, TOGETHER, NONE -> 1;
        };
        int bouts = way.start().dose().sets() * sides * Math.max(1, way.directions().size());
        assertEquals(bouts, lines.size(), what);
        int repetitions = way.start().dose().repetitions();
        long held = way.start().dose().hold().toSeconds() * repetitions;
        String count = phasesHold(way) ? repetitions + ", held " + held + " s" : Integer.toString(repetitions);
        assertTrue(lines.stream().allMatch(line -> line.contains(": " + count)), () -> what + " " + lines);
    }

    private static boolean phasesHold(Way way) {
        return way.holds() && !way.start().dose().hold().isZero();
    }

    @Test
    void whoever_stands_or_walks_presses_no_key_while_moving() {
        for (Exercise exercise : shipped.values()) {
            for (Way way : exercise.ways()) {
                Assignment assignment = Assignment.of(exercise, way);
                Profile ownPace = somebody().ownPace().profile();
                Script script = ScriptWriter.write(assignment.prescription(), way, ownPace);
                boolean likelyToFall = way.risk() == FallRisk.HIGH;
                assertTrue(!likelyToFall || !RunRules.isOwnPace(Run.begin(script, 1)),
                    exercise.id() + " " + way.id());
            }
        }
    }

    @Test
    void every_repetition_ends_with_a_movement_after_its_hold() {
        for (Exercise exercise : shipped.values()) {
            for (Way way : exercise.ways()) {
                List<String> kinds = way.phases().stream().map(phase -> phase.kind().code()).toList();
                assertTrue(kinds.lastIndexOf("move") > kinds.lastIndexOf("hold") || kinds.isEmpty(),
                    exercise.id() + " " + way.id());
            }
        }
    }
}
