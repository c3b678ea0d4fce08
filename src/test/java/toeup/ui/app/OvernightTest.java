package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.progress.StopReason;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.Sitting;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;
import toeup.session.Spot;
import toeup.session.Stage;

/** The program stays open, and the next key is pressed on another day. */
class OvernightTest {
    private static final Duration NIGHT = Duration.ofHours(9);

    private static Visit at(String exercise) {
        World world = Worlds.one();
        var chosen = Choices.usual(Visit.to(world).app(), world.catalog().exercise(exercise).orElseThrow());
        return Visit.to(world, new ExercisePlace(chosen, Optional.empty())).press(Key.Kind.ENTER).press(Key.Kind.ENTER);
    }

    private static Visit passes(Visit visit, Duration real, Duration wall) {
        return visit.happens(new Event.Passed(real, wall, Worlds.MONDAY.plusDays(1)));
    }

    private static Sitting sitting(Visit visit) {
        return visit.app().sitting().orElseThrow();
    }

    private static <T extends SittingEffect> List<T> asked(Visit visit, Class<T> kind) {
        return visit.requests().stream().filter(Request.Session.class::isInstance)
            .map(request -> ((Request.Session) request).effect()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void isKeptAsStopped(Visit visit) {
        assertInstanceOf(SittingStep.Tallying.class, sitting(visit).step());
        visit.press(Key.Kind.ESCAPE);
        List<SittingEffect.Finished> kept = asked(visit, SittingEffect.Finished.class);
        assertEquals(1, kept.size());
        assertEquals(Optional.of(StopReason.INTERRUPTED), kept.get(0).result().reason());
    }

    @Test void an_exercise_paused_overnight_is_kept_as_stopped() {
        isKeptAsStopped(passes(at("ankle-dorsiflexion").type("p"), NIGHT, NIGHT));
    }

    @Test void an_exercise_that_ran_when_the_computer_was_suspended_overnight_is_kept_as_stopped() {
        isKeptAsStopped(passes(at("ankle-dorsiflexion"), Duration.ofMillis(20), NIGHT));
    }

    @Test void an_exercise_is_kept_as_stopped_with_what_was_counted_when_the_clock_is_set_to_another_day() {
        for (Period step : List.of(Period.ofDays(-1), Period.ofYears(10), Period.ofYears(-30))) {
            Visit visit = at("ankle-dorsiflexion").waits(45);
            int counted = run(visit).counted().size();
            Duration total = run(visit).total();
            assertTrue(counted > 0, "something is counted");
            LocalDate day = Worlds.MONDAY.plus(step);
            Duration wall = Duration.ofDays(day.toEpochDay() - Worlds.MONDAY.toEpochDay());
            visit.happens(new Event.Passed(Duration.ofMillis(20), wall, day));
            isKeptAsStopped(visit);
            SittingStep.Result kept = asked(visit, SittingEffect.Finished.class).get(0).result();
            assertEquals(counted, kept.run().counted().size(), step.toString());
            assertEquals(total.plusMillis(20), kept.run().total(), step.toString());
            visit.press(Key.Kind.ENTER).type("q");
            assertFalse(visit.shown().isBlank(), "the program goes on");
        }
    }

    @Test void a_hold_in_which_the_clock_is_set_does_not_count_and_is_done_again() {
        for (Duration step : List.of(Duration.ofHours(-1), Duration.ofSeconds(3), Duration.ofHours(8))) {
            Visit visit = at("ankle-dorsiflexion").waits(45);
            while (run(visit).stage().kind() != Stage.Kind.HOLD) visit.waits(1);
            int counted = run(visit).counted().size();
            Spot held = run(visit).stage().spot();
            visit.happens(new Event.Passed(Duration.ofMillis(20), step, Worlds.MONDAY));
            Mode.Paused paused = assertInstanceOf(Mode.Paused.class, run(visit).mode());
            assertEquals(Mode.Why.SLEPT, paused.why());
            assertFalse(paused.since().isNegative(), step.toString());
            assertEquals(counted, run(visit).counted().size(), step.toString());
            assertEquals(held, run(visit).stage().spot(), step.toString());
        }
    }

    private static Run run(Visit visit) {
        return ((SittingStep.Exercising) sitting(visit).step()).run();
    }

    @Test void an_exercise_whose_checks_were_asked_again_until_another_day_is_kept_as_stopped() {
        Visit visit = at("ankle-dorsiflexion").type("p");
        visit.happens(new Event.Passed(NIGHT, NIGHT, Worlds.MONDAY)).type("p");
        assertInstanceOf(SittingStep.Rechecking.class, sitting(visit).step());
        isKeptAsStopped(passes(visit, NIGHT, NIGHT));
    }

    @Test void an_exercise_that_runs_past_midnight_goes_on() {
        Visit visit = passes(at("ankle-dorsiflexion"), Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertInstanceOf(SittingStep.Exercising.class, sitting(visit).step());
    }

    @Test void a_pause_just_past_midnight_asks_for_the_counts_as_usual() {
        Visit visit = passes(at("ankle-dorsiflexion").type("p"), Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertInstanceOf(SittingStep.Tallying.class, sitting(visit).step());
    }

    @Test void a_session_ends_with_the_exercise_that_another_day_found_paused() {
        Visit visit = passes(at("ankle-dorsiflexion").type("p"), NIGHT, NIGHT).press(Key.Kind.ESCAPE);
        assertInstanceOf(Farewell.class, visit.place());
        visit.press(Key.Kind.ESCAPE).press(Key.Kind.ESCAPE);
        assertEquals(1, asked(visit, SittingEffect.Closed.class).size());
        assertTrue(sitting(visit).checks().isEmpty());
        assertInstanceOf(Home.class, visit.place());
    }

    @Test void a_support_check_left_open_overnight_starts_nothing_in_the_morning() {
        Visit visit = at("one-leg-stand");
        assertInstanceOf(SittingStep.SupportCheck.class, sitting(visit).step());
        passes(visit, NIGHT, NIGHT);
        assertInstanceOf(SittingStep.Idle.class, sitting(visit).step());
        assertTrue(sitting(visit).checks().isEmpty());
    }

    @Test void the_page_of_an_exercise_stays_open_overnight_but_the_checks_are_asked_again() {
        Visit visit = at("one-leg-stand").press(Key.Kind.ESCAPE);
        passes(visit, NIGHT, NIGHT);
        assertInstanceOf(ExercisePlace.class, visit.place());
        visit.press(Key.Kind.ENTER);
        assertInstanceOf(SittingStep.Checking.class, sitting(visit).step());
    }
}
