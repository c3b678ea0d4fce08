package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Ability;
import toeup.plan.Pace;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.progress.Outcome;
import toeup.session.Assignment;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;
import toeup.ui.screen.Snapshot;

/** Whole sessions in lines, led by digits, Enter and q alone, and what is said of them. */
class SessionInLinesTest {
    private static final String ENTER = "";
    private static final String ALL_WELL = "1";
    private static final String SOLID_WITHIN_REACH = "1";
    private static final String COUNT_IS_RIGHT = "1";

    private static Profile walks() {
        return Worlds.profile(Ability.WALKING);
    }

    private static App choosing(World world, String exercise, String way) {
        return Session.choosing(world, Visit.USUAL, exercise, way).app();
    }

    private static App choosing(String exercise) {
        return choosing(Session.of(walks()), exercise, "standard");
    }

    private static App ownPace(String exercise, String way) {
        return choosing(Session.of(walks().with(Pace.OWN)), exercise, way);
    }

    private static SittingStep.Result recorded(List<Request> requests) {
        return requests.stream().filter(Request.Session.class::isInstance).map(it -> ((Request.Session) it).effect())
            .filter(SittingEffect.Finished.class::isInstance).map(it -> ((SittingEffect.Finished) it).result())
            .reduce((first, last) -> last).orElseThrow(() -> new AssertionError("nothing recorded of " + requests.size() + " requests"));
    }

    private static long counted(SittingStep.Result result) {
        return result.tally().lines().stream().mapToLong(line -> line.count()).sum();
    }

    private static void assertCompleted(Talker talker, long counted) {
        SittingStep.Result result = recorded(talker.requests());
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertTrue(result.confirmed());
        assertEquals(2, result.pain().orElseThrow());
        assertEquals(counted, counted(result));
    }

    /** Confirms the counts, tells the pain, reads what it means. */
    private static Talker finish(Talker talker) {
        return talker.waitsForQuestion().waits(1).types(COUNT_IS_RIGHT, "2", ENTER);
    }

    @Test
    void guided_repetitions() {
        Talker talker = finish(Talker.of(choosing("ball-lifts")).types(ALL_WELL));
        assertCompleted(talker, 8);
        Snapshot.assertMatches("lines_repetitions", talker.transcript());
    }

    @Test
    void timed_holds_on_one_side_and_then_the_other() {
        Talker talker = finish(Talker.of(choosing("calf-stretch")).types(ALL_WELL, SOLID_WITHIN_REACH));
        assertCompleted(talker, 6);
        Snapshot.assertMatches("lines_holds", talker.transcript());
    }

    @Test
    void both_sides_in_turn() {
        Talker talker = finish(Talker.of(choosing("toe-tapping")).types(ALL_WELL, SOLID_WITHIN_REACH));
        assertCompleted(talker, 20);
        Snapshot.assertMatches("lines_in_turn", talker.transcript());
    }

    @Test
    void one_direction_and_then_the_other() {
        Talker talker = finish(Talker.of(choosing("ankle-adduction-abduction")).types(ALL_WELL));
        assertCompleted(talker, 40);
    }

    @Test
    void both_feet_together() {
        Talker talker = finish(Talker.of(choosing("heel-raises")).types(ALL_WELL, SOLID_WITHIN_REACH));
        assertCompleted(talker, 10);
    }

    @Test
    void at_own_pace_enter_counts_and_starts_the_hold() {
        Talker talker = Talker.of(ownPace("ball-lifts", "standard")).types(ALL_WELL).waits(11);
        for (int repetition = 0; repetition < 8; repetition++) talker.types(ENTER).waits(4);
        finish(talker);
        assertCompleted(talker, 8);
        Snapshot.assertMatches("lines_own_pace", talker.transcript());
    }

    @Test
    void at_own_pace_enter_ends_a_timed_hold_early() {
        Assignment stretch = Session.assignment(Session.of(walks()), "plantar-fascia-stretch", "standard");
        Talker talker = Talker.of(ownPace(stretch.exercise().id(), "standard")).types(ALL_WELL).waits(11);
        talker.types(ENTER).waits(4).types(ENTER);
        assertTrue(talker.transcript().contains("1 of 5. In position? Enter starts the hold.\nHOLD, 10 s. Enter ends it.\n"), talker.transcript());
        assertTrue(Training.exercising(talker.app()).orElseThrow().run().counted().get(0).endedByUser());
    }

    @Test
    void a_walk_waits_for_enter_there_and_back() {
        Talker talker = Talker.of(choosing("heel-to-toe-walk")).types(ALL_WELL, SOLID_WITHIN_REACH).waits(21)
            .types(ENTER);
        finish(talker);
        assertCompleted(talker, 20);
        Snapshot.assertMatches("lines_walk", talker.transcript());
    }

    @Test
    void stopping_asks_the_reason_and_keeps_what_was_done() {
        Talker talker = Talker.of(choosing("ball-lifts")).types(ALL_WELL).waits(30).types("q", "7").waits(2)
            .types(COUNT_IS_RIGHT, ENTER);
        SittingStep.Result result = recorded(talker.requests());
        assertEquals(Outcome.STOPPED, result.outcome());
        assertTrue(counted(result) > 0);
        Snapshot.assertMatches("lines_stopped", talker.transcript());
    }

    @Test
    void the_same_keys_leave_the_same_record_as_on_a_screen() {
        Visit visit = Visit.of(choosing("ball-lifts")).type("1");
        Talker talker = Talker.of(choosing("ball-lifts")).types("1");
        visit.waits(22).type("p").waits(3).type("p").waits(12).type("+").waits(90);
        talker.waits(22).types("p").waits(3).types("p").waits(12).types("+").waits(90);
        visit.type("1").type("4").press(Key.Kind.ENTER);
        talker.types("1", "4");
        assertEquals(effects(visit.requests()), effects(talker.requests()));
    }

    /** What is to be written, without how long it took in real time: the clocks tick in different steps. */
    private static List<String> effects(List<Request> requests) {
        return requests.stream().map(request -> request instanceof Request.Session session
            && session.effect() instanceof SittingEffect.Finished done ? done.result().assignment() + " "
            + done.result().tally() + done.result().outcome() + done.result().reason() + done.result().pain()
            + done.result().confirmed() + done.result().run().counted() : request.getClass().getSimpleName()).toList();
    }

    @Test
    void the_session_in_the_readme_is_one_of_the_program() throws IOException {
        World world = Session.of(walks());
        Assignment usual = Session.assignment(world, "calf-stretch", "seated");
        Dose one = Dose.of(1, 1, 30, 30);
        App home = Visit.to(world).app();
        Assignment short30 = Assignment.of(usual.exercise(), new Prescription("calf-stretch", "seated", one, Sides.RIGHT));
        Talker talker = Talker.of(Flow.choose(home, short30).app()).types(ALL_WELL).waitsForQuestion().waits(1)
            .types(COUNT_IS_RIGHT, "2");
        String readme = Files.readString(Path.of(System.getProperty("toeup.home", ""), "README.md"));
        String shown = "```\n" + talker.dialogue().stripTrailing() + "\n```";
        assertTrue(readme.contains(shown), () -> "not in README.md:\n" + shown);
    }

    @Test
    void from_the_first_menu_to_the_end_of_the_session() {
        Talker talker = Talker.to(Session.of(walks().withNumb(Set.of(Side.RIGHT))));
        talker.types("3", "2", ENTER, ALL_WELL).waitsForQuestion().waits(1).types("1", "2", ENTER);
        talker.types("q", "q", "5", "Slept well.", "1");
        assertTrue(talker.isOver(), talker::transcript);
        SittingEffect.Closed closed = talker.requests().stream().filter(Request.Session.class::isInstance)
            .map(it -> ((Request.Session) it).effect()).filter(SittingEffect.Closed.class::isInstance)
            .map(SittingEffect.Closed.class::cast).findFirst().orElseThrow();
        assertEquals(5, closed.effort().orElseThrow());
        assertEquals(Optional.of("Slept well."), closed.note());
        assertEquals(Optional.of(false), closed.skin());
    }

    @Test
    void nothing_that_is_said_counts_down_while_the_clock_stands_still() {
        Talker talker = Talker.of(choosing("calf-stretch")).types(ALL_WELL, SOLID_WITHIN_REACH).waits(30).types("p");
        assertEquals(List.of(), talker.said(() -> talker.waits(60)));
    }

    @Test
    void an_exercise_broken_off_by_a_sleep_says_so() {
        Talker talker = Talker.of(choosing("ball-lifts")).types(ALL_WELL).waits(12);
        List<String> said = talker.said(() -> talker.passes(Duration.ofMinutes(5)));
        assertEquals(List.of("PAUSED, as the computer slept. p or Enter goes on, q stops."), said);
        assertFalse(Training.exercising(talker.app()).orElseThrow().run().isGoing());
    }
}
