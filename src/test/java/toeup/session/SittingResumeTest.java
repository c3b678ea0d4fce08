package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;
import static toeup.session.Visit.CHANGE;
import static toeup.session.Visit.FLOOR;
import static toeup.session.Visit.LIFTS;
import static toeup.session.Visit.NO_SUPPORT;
import static toeup.session.Visit.ONE_LEG;
import static toeup.session.Visit.STRETCH;
import static toeup.session.Visit.UNWELL;
import static toeup.session.Visit.WALK;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.plan.Ability;
import toeup.plan.Profile;
import toeup.progress.Outcome;
import toeup.progress.StopReason;
import toeup.session.SittingStep.Refusal;

/** What is settled before an exercise may go on: after a long pause, and when it was found unfinished. */
class SittingResumeTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Profile NEW_FOOT_DROP = somebody().newly().profile();

    private static Visit killedAfterOneRepetition(Assignment assignment) {
        Run before = Visit.well(RIGHT_AFFECTED).choose(assignment).supported(true).untilCounted(1).run();
        Run found = Run.resume(before.script(), before.counted(), before.total(), 1);
        return Visit.of(RIGHT_AFFECTED).then(it -> it.resume(assignment, found));
    }

    @Test
    void a_pause_of_less_than_30_minutes_goes_on_without_checks() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(LIFTS).pass(12).pauseFor(HALF_AN_HOUR.minusSeconds(1))
            .on(new RunEvent.GoOn());
        assertInstanceOf(Mode.Resuming.class, visit.run().mode());
    }

    @Test
    void after_30_minutes_the_checks_come_first_whatever_key_goes_on() {
        for (RunEvent key : List.of(new RunEvent.GoOn(), new RunEvent.PauseToggled())) {
            Visit visit = Visit.well(RIGHT_AFFECTED).choose(LIFTS).pass(12).pauseFor(HALF_AN_HOUR).on(key);
            assertEquals(LIFTS, visit.at(SittingStep.Rechecking.class).assignment(), key.toString());
        }
    }

    @Test
    void after_30_minutes_going_back_one_set_is_going_on_too() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(LIFTS).untilCounted(1)
            .on(new RunEvent.AskBack(), RunEvent.Tick.of(HALF_AN_HOUR), new RunEvent.Yes());
        assertEquals(List.of(), visit.at(SittingStep.Rechecking.class).run().counted());
        assertEquals(new SittingEffect.Running(new Effect.Drop()), visit.effects().get(visit.effects().size() - 1));
    }

    @Test
    void a_key_waited_for_through_30_minutes_was_a_pause_too() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(WALK).supported(true).pass(20)
            .on(RunEvent.Tick.of(HALF_AN_HOUR));
        assertEquals(new Mode.Paused(Mode.Why.ASKED, HALF_AN_HOUR), visit.run().mode());
        visit.on(new RunEvent.PauseToggled()).at(SittingStep.Rechecking.class);
    }

    @Test
    void a_walk_that_goes_on_after_such_a_pause_is_waited_for_anew() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(WALK).supported(true).pass(20)
            .on(RunEvent.Tick.of(HALF_AN_HOUR), new RunEvent.GoOn()).checked(Checks.ALL_WELL).pass(60);
        assertInstanceOf(Mode.Going.class, visit.run().mode());
    }

    @Test
    void after_a_night_asleep_the_checks_come_first() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(LIFTS).pass(12)
            .on(new RunEvent.Tick(Duration.ofSeconds(1), Duration.ofHours(9)), new RunEvent.GoOn());
        visit.at(SittingStep.Rechecking.class);
    }

    @Test
    void all_well_again_goes_on_with_the_whole_time_to_get_into_position() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(FLOOR).pass(46).pauseFor(HALF_AN_HOUR)
            .on(new RunEvent.GoOn()).checked(Checks.ALL_WELL);
        assertEquals(Optional.of(Duration.ofSeconds(45)), visit.run().left());
        assertEquals("raise", visit.pass(45).run().stage().word());
    }

    @Test
    void who_waits_for_enter_is_waited_for_after_the_checks() {
        Visit visit = Visit.of(somebody().waiting(People.FOR_ENTER).profile()).choose(LIFTS).checked(Checks.ALL_WELL)
            .pass(2).on(new RunEvent.EndWait()).pass(2).pauseFor(HALF_AN_HOUR)
            .on(new RunEvent.GoOn()).checked(Checks.ALL_WELL).pass(60);
        assertInstanceOf(Mode.Resuming.class, visit.run().mode());
        assertInstanceOf(Mode.Going.class, visit.on(new RunEvent.EndWait()).run().mode());
    }

    @Test
    void unwell_after_a_long_pause_keeps_what_was_done_and_ends_all_exercise() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(LIFTS).untilCounted(1).pauseFor(HALF_AN_HOUR)
            .on(new RunEvent.GoOn()).checked(UNWELL);
        assertEquals(UNWELL, visit.at(SittingStep.Unfit.class).checks());
        List<SittingEffect.Finished> records = visit.effects(SittingEffect.Finished.class);
        SittingStep.Result last = records.get(records.size() - 1).result();
        assertEquals(Optional.of(StopReason.INTERRUPTED), last.reason());
        assertEquals(1, last.tally().toDone().get(0).repetitions().orElseThrow());
        assertEquals(Refusal.SESSION_OVER, visit.read().choose(LIFTS).at(SittingStep.Refused.class).why());
    }

    @Test
    void standing_without_support_after_a_long_pause_stops_there() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(ONE_LEG).supported(true).untilCounted(1)
            .pauseFor(HALF_AN_HOUR).on(new RunEvent.GoOn()).checked(NO_SUPPORT);
        assertEquals(Optional.of(StopReason.INTERRUPTED), visit.at(SittingStep.Tallying.class).result().reason());
    }

    @Test
    void sitting_without_support_after_a_long_pause_goes_on() {
        Visit.well(RIGHT_AFFECTED).choose(LIFTS).pass(12).pauseFor(HALF_AN_HOUR).on(new RunEvent.GoOn())
            .checked(NO_SUPPORT).at(SittingStep.Exercising.class);
    }

    @Test
    void checks_left_for_later_leave_the_exercise_paused_and_are_asked_again() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(LIFTS).pass(12).pauseFor(HALF_AN_HOUR)
            .on(new RunEvent.GoOn());
        SittingStep.Rechecking asked = visit.at(SittingStep.Rechecking.class);
        visit.then(it -> it.backToPause(asked));
        assertInstanceOf(Mode.Paused.class, visit.run().mode());
        visit.on(new RunEvent.GoOn()).at(SittingStep.Rechecking.class);
    }

    @Test
    void an_exercise_found_unfinished_goes_on_after_the_checks() {
        Visit visit = killedAfterOneRepetition(LIFTS);
        visit.at(SittingStep.Rechecking.class);
        visit.checked(Checks.ALL_WELL);
        assertEquals(1, visit.run().counted().size());
        assertEquals(List.of(new SittingEffect.Opened(Checks.ALL_WELL)), visit.effects());
    }

    @Test
    void an_exercise_found_unfinished_never_goes_on_without_the_checks() {
        Visit visit = killedAfterOneRepetition(LIFTS);
        SittingStep.Rechecking asked = visit.at(SittingStep.Rechecking.class);
        visit.then(it -> it.backToPause(asked)).on(new RunEvent.GoOn()).at(SittingStep.Rechecking.class);
    }

    @Test
    void the_checks_of_an_exercise_found_unfinished_are_those_of_the_session() {
        Visit visit = killedAfterOneRepetition(LIFTS).checked(NO_SUPPORT).finish().painSkipped();
        assertEquals(Refusal.NO_SUPPORT, visit.choose(ONE_LEG).at(SittingStep.SeatedOffer.class).why());
    }

    @Test
    void unwell_on_finding_an_exercise_keeps_it_and_nothing_begins() {
        Visit visit = killedAfterOneRepetition(LIFTS).checked(CHANGE);
        visit.at(SittingStep.Unfit.class);
        assertEquals(1, visit.effects(SittingEffect.Finished.class).size());
        assertEquals(Refusal.SESSION_OVER, visit.read().choose(LIFTS).at(SittingStep.Refused.class).why());
    }

    @Test
    void an_exercise_found_with_everything_counted_is_completed_whatever_the_checks_say() {
        Run all = Visit.well(RIGHT_AFFECTED).choose(LIFTS).finish().at(SittingStep.Tallying.class).result().run();
        Run found = Run.resume(all.script(), all.counted(), all.total(), 1);
        for (Checks answers : List.of(Checks.ALL_WELL, UNWELL)) {
            Visit visit = Visit.of(RIGHT_AFFECTED).then(it -> it.resume(LIFTS, found)).checked(answers);
            SittingStep.Result result = visit.effects(SittingEffect.Ended.class).get(0).result();
            assertEquals(Outcome.COMPLETED, result.outcome());
            assertTrue(result.reason().isEmpty());
        }
    }

    @Test
    void what_bars_an_exercise_bars_it_when_it_is_found_unfinished_too() {
        Run before = Visit.well(RIGHT_AFFECTED).choose(ONE_LEG).supported(true).untilCounted(1).run();
        Run found = Run.resume(before.script(), before.counted(), before.total(), 1);
        Profile seated = somebody().able(Ability.SEATED).profile();
        List<Visit> barred = List.of(Visit.of(NEW_FOOT_DROP), Visit.well(seated),
            Visit.well(RIGHT_AFFECTED).choose(LIFTS).stop(StopReason.FELL).read(),
            Visit.well(RIGHT_AFFECTED).choose(STRETCH).supported(true).stop(StopReason.UNSTEADY).painSkipped().read(),
            Visit.of(Sitting.begin(RIGHT_AFFECTED, 1, Set.of("one-leg"), Set.of())));
        for (Visit visit : barred) {
            int began = visit.effects(SittingEffect.Began.class).size();
            int written = visit.effects(SittingEffect.Finished.class).size();
            visit.then(it -> it.resume(ONE_LEG, found));
            assertEquals(began, visit.effects(SittingEffect.Began.class).size());
            assertEquals(written + 1, visit.effects(SittingEffect.Finished.class).size());
            assertTrue(visit.sitting().step() instanceof SittingStep.Refused
                || visit.sitting().step() instanceof SittingStep.DoctorFirst
                || visit.sitting().step() instanceof SittingStep.SeatedOffer, visit.sitting().step().toString());
        }
    }
}
