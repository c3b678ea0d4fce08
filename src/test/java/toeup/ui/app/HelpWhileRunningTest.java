package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.session.Mode;
import toeup.session.SittingStep;

class HelpWhileRunningTest {
    private static Visit helped() {
        World world = Worlds.one();
        var chosen = Choices.usual(Visit.to(world).app(), world.catalog().exercise("ball-lifts").orElseThrow());
        return Visit.to(world, new ExercisePlace(chosen, Optional.empty())).press(Key.Kind.ENTER)
            .type("1").type("?");
    }

    private static Mode.Why why(Visit visit) {
        var now = assertInstanceOf(SittingStep.Exercising.class, visit.app().sitting().orElseThrow().step());
        return assertInstanceOf(Mode.Paused.class, now.run().mode()).why();
    }

    @Test void opening_help_pauses() {
        assertInstanceOf(Help.class, helped().place());
        assertEquals(Mode.Why.ASKED, why(helped()));
    }

    private static Visit read(Visit visit, Duration time, LocalDate until) {
        return visit.happens(new Event.Passed(time, time, until));
    }

    @Test void leaving_help_leaves_the_exercise_paused() {
        Visit visit = read(helped(), Duration.ofSeconds(3), Worlds.MONDAY).press(Key.Kind.ESCAPE);
        assertInstanceOf(Training.class, visit.place());
        assertEquals(Mode.Why.ASKED, why(visit));
    }

    @Test void an_exercise_kept_overnight_under_help_asks_for_its_counts_and_leaves_nothing_open() {
        Visit visit = read(helped(), Duration.ofHours(9), Worlds.MONDAY.plusDays(1));
        assertInstanceOf(Training.class, visit.place());
        assertInstanceOf(SittingStep.Tallying.class, visit.app().sitting().orElseThrow().step());
        visit.press(Key.Kind.ESCAPE, Key.Kind.ESCAPE, Key.Kind.ESCAPE);
        assertInstanceOf(Home.class, visit.place());
    }
}
