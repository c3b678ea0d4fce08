package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.catalog.Side;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;
import toeup.session.SittingEffect;

/** The questions at the end of a session of somebody with a numb foot, and a program that ends in the middle of them. */
class FarewellTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int REDNESS = 2;

    /** One exercise is done, and the first question asked. */
    private static Visit asked() {
        var numb = new Profile("OAK-7", Affected.RIGHT, Side.RIGHT, Set.of(Side.RIGHT), Ability.SEATED, false,
            ToesLift.YES, false, true, PainLimits.CAUTIOUS, Pace.GUIDED, Speed.NORMAL, Waits.USUAL, Optional.empty());
        World world = Worlds.of(numb, Worlds.programme("seated"));
        Visit visit = Visit.of(AppStart.open(world, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        visit.choose("Strengthening").choose("Seated toe lifts").press(Key.Kind.ENTER).type("1");
        visit.waits(2).press(Key.Kind.ENTER).waits(1).press(Key.Kind.ESCAPE).type("9").waits(2).press(Key.Kind.ESCAPE);
        for (int i = 0; i < 5 && !(visit.place() instanceof Farewell); i++) visit.press(Key.Kind.ESCAPE);
        assertInstanceOf(Farewell.class, visit.place());
        return visit;
    }

    private static List<SittingEffect.Closed> closed(Visit visit) {
        return visit.requests().stream().filter(Request.Session.class::isInstance)
            .map(request -> ((Request.Session) request).effect()).filter(SittingEffect.Closed.class::isInstance)
            .map(SittingEffect.Closed.class::cast).toList();
    }

    private static SittingEffect.Closed only(Visit visit) {
        assertEquals(1, closed(visit).size());
        return closed(visit).get(0);
    }

    private static Visit hangsUp(Visit visit) {
        visit.happens(new Event.Came(new Input.Told(Signal.HUP)));
        assertTrue(visit.requests().contains(new Request.Quit(Signal.HUP.exitCode())));
        return visit;
    }

    private static Visit answers(Visit visit) {
        return visit.type("7").press(Key.Kind.ENTER).type("slept well").press(Key.Kind.ENTER);
    }

    @Test void what_was_answered_counts_when_the_window_is_closed_before_the_last_answer() {
        SittingEffect.Closed closed = only(hangsUp(answers(asked())));
        assertEquals(OptionalInt.of(7), closed.effort());
        assertEquals(Optional.of("slept well"), closed.note());
        assertEquals(Optional.empty(), closed.skin());
    }

    @Test void under_a_page_of_help_the_answers_count_as_well() {
        Visit visit = asked().type("7").press(Key.Kind.ENTER).press(Key.Kind.ENTER).type("?");
        assertInstanceOf(Help.class, visit.place());
        assertEquals(OptionalInt.of(7), only(hangsUp(visit)).effort());
    }

    @Test void without_an_answer_a_session_ends_with_none() {
        assertEquals(OptionalInt.empty(), only(hangsUp(asked())).effort());
    }

    @Test void enter_alone_does_not_say_that_the_skin_is_fine() {
        SittingEffect.Closed closed = only(answers(asked()).press(Key.Kind.ENTER));
        assertEquals(Optional.empty(), closed.skin());
        assertEquals(OptionalInt.of(7), closed.effort());
    }

    @Test void a_sore_is_written_before_its_advice_is_read() {
        Visit visit = answers(asked()).type("" + REDNESS);
        assertInstanceOf(Farewell.class, visit.place());
        assertTrue(visit.shown().contains("Put no weight"), visit::shown);
        SittingEffect.Closed closed = only(visit);
        assertEquals(Optional.of(true), closed.skin());
        assertEquals(OptionalInt.of(7), closed.effort());
        assertEquals(1, closed(hangsUp(visit)).size(), "and not once more");
    }

    @Test void the_advice_stays_until_it_is_read_and_then_the_program_ends() {
        Visit visit = answers(asked()).type("" + REDNESS);
        Duration night = Duration.ofHours(10);
        visit.happens(new Event.Passed(night, night, Worlds.MONDAY.plusDays(1))).happens(
            new Event.Passed(SECOND, SECOND, Worlds.MONDAY.plusDays(1)));
        assertTrue(visit.shown().contains("Put no weight"), visit::shown);
        visit.press(Key.Kind.ENTER);
        assertTrue(visit.requests().contains(new Request.Quit(0)));
        assertEquals(1, closed(visit).size());
    }
}
