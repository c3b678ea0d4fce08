package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.progress.StopReason;
import toeup.session.Sitting;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;

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
