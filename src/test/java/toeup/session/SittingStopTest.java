package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;
import static toeup.session.Visit.FLOOR;
import static toeup.session.Visit.LIFTS;
import static toeup.session.Visit.ONE_LEG;
import static toeup.session.Visit.STRETCH;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import toeup.catalog.Side;
import toeup.plan.Profile;
import toeup.progress.Outcome;
import toeup.progress.StopReason;
import toeup.session.SittingStep.Advice;
import toeup.session.SittingStep.Refusal;

/** How exercises end, and what that means for the rest of the session. */
class SittingStopTest {
    private static final List<StopReason> WARNING_SIGNS =
        List.of(StopReason.CHEST_PAIN, StopReason.DIZZY, StopReason.FELL, StopReason.NEW_WEAKNESS);
    private static final List<StopReason> OTHERS = List.of(StopReason.PAIN, StopReason.UNSTEADY, StopReason.TIRED,
        StopReason.INTERRUPTED, StopReason.OTHER);

    private static Visit lifting() {
        return Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(Checks.ALL_WELL).untilCounted(1);
    }

    private static SittingStep.Result written(Visit visit) {
        List<SittingEffect.Finished> written = visit.effects(SittingEffect.Finished.class);
        return written.get(written.size() - 1).result();
    }

    private static Advice advice(StopReason reason, int pain) {
        return lifting().stop(reason).pain(pain).at(SittingStep.Advising.class).advice();
    }

    private static void assertWrittenOnce(Visit visit) {
        assertEquals(1, visit.effects(SittingEffect.Finished.class).size());
    }

    @Test
    void the_reason_is_asked_while_the_exercise_stands_still() {
        Visit visit = lifting().on(new RunEvent.Stop());
        assertEquals(Mode.Why.STOPPING, assertInstanceOf(Mode.Paused.class, visit.run().mode()).why());
        assertEquals(List.of(), visit.effects(SittingEffect.Ended.class));
    }

    @Test
    void a_warning_sign_ends_the_session_with_advice() {
        for (StopReason sign : WARNING_SIGNS) {
            Visit visit = lifting().stop(sign);
            assertEquals(sign.name(), visit.at(SittingStep.Advising.class).advice().name());
            assertEquals(Refusal.SESSION_OVER, visit.read().choose(LIFTS).at(SittingStep.Refused.class).why());
            assertEquals(Refusal.SESSION_OVER, visit.read().choose(ONE_LEG).at(SittingStep.Refused.class).why());
            assertEquals(1, visit.effects(SittingEffect.Began.class).size(), sign.code());
        }
    }

    @Test
    void a_warning_sign_asks_nothing_and_writes_what_is_known_before_the_advice() {
        for (StopReason sign : WARNING_SIGNS) {
            Visit visit = lifting().stop(sign);
            assertWrittenOnce(visit);
            SittingStep.Result result = written(visit);
            assertFalse(result.confirmed(), sign.code());
            assertEquals(OptionalInt.empty(), result.pain(), sign.code());
            assertEquals(Optional.of(sign), result.reason());
            assertEquals(1, result.tally().toDone().get(0).repetitions().orElseThrow());
        }
    }

    @Test
    void every_other_reason_asks_for_counts_and_pain() {
        for (StopReason reason : OTHERS) {
            Visit visit = lifting().stop(reason);
            SittingStep.Result result = visit.at(SittingStep.Tallying.class).result();
            assertEquals(Outcome.STOPPED, result.outcome());
            assertEquals(Optional.of(reason), result.reason());
            visit.then(Sitting::tallied).at(SittingStep.AskingPain.class);
            assertEquals(List.of(), visit.effects(SittingEffect.Finished.class));
        }
    }

    @Test
    void after_every_other_reason_a_seated_exercise_may_follow() {
        for (StopReason reason : OTHERS) {
            lifting().stop(reason).painSkipped().read().choose(FLOOR).at(SittingStep.Exercising.class);
        }
    }

    @Test
    void unsteady_bars_standing_for_the_rest_of_the_session() {
        Visit visit = lifting().stop(StopReason.UNSTEADY).painSkipped();
        assertEquals(Advice.UNSTEADY, visit.at(SittingStep.Advising.class).advice());
        assertEquals(Refusal.UNSTEADY, visit.read().choose(ONE_LEG).at(SittingStep.SeatedOffer.class).why());
        visit.then(it -> it.seated(true)).next().painSkipped();
        assertEquals(Refusal.UNSTEADY, visit.choose(STRETCH).at(SittingStep.Refused.class).why());
    }

    @Test
    void unsteady_bars_standing_even_while_its_questions_are_skipped() {
        Visit visit = lifting().stop(StopReason.UNSTEADY).then(Sitting::skipQuestions);
        assertEquals(Refusal.UNSTEADY, visit.choose(ONE_LEG).at(SittingStep.SeatedOffer.class).why());
    }

    @Test
    void unsteady_bars_standing_whatever_the_next_exercise_is_stopped_for() {
        Visit visit = lifting().stop(StopReason.UNSTEADY).painSkipped().read();
        visit.choose(LIFTS).stop(StopReason.TIRED).painSkipped();
        assertEquals(Refusal.UNSTEADY, visit.choose(ONE_LEG).at(SittingStep.SeatedOffer.class).why());
    }

    @Test
    void after_unsteady_little_pain_gives_the_advice_for_that_and_more_pain_the_one_for_pain() {
        assertEquals(Advice.UNSTEADY, advice(StopReason.UNSTEADY, 0));
        assertEquals(Advice.RED, advice(StopReason.UNSTEADY, 10));
        assertEquals(Advice.GREEN, advice(StopReason.TIRED, 0));
    }

    @Test
    void a_fall_is_remembered_for_the_session() {
        Visit visit = lifting().stop(StopReason.FELL).read().close();
        visit.then(it -> it.closed(OptionalInt.empty(), Optional.empty(), Optional.empty()));
        assertTrue(visit.effects(SittingEffect.Closed.class).get(0).fell());
    }

    @Test
    void no_other_reason_is_a_fall() {
        for (StopReason reason : OTHERS) assertFalse(lifting().stop(reason).sitting().barred().fell(), reason.code());
    }

    @Test
    void an_exercise_done_to_its_end_is_completed() {
        Visit visit = lifting().finish();
        SittingStep.Result result = visit.at(SittingStep.Tallying.class).result();
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertEquals(Optional.empty(), result.reason());
        assertEquals(List.of(new SittingEffect.Ended(result)), visit.effects(SittingEffect.Ended.class));
    }

    @Test
    void on_to_the_next_is_recorded_as_skipped() {
        SittingStep.Result result = lifting().next().at(SittingStep.Tallying.class).result();
        assertEquals(Optional.of(StopReason.SKIPPED), result.reason());
    }

    @Test
    void counts_are_confirmed_by_saying_yes() {
        assertTrue(written(lifting().finish().painSkipped()).confirmed());
    }

    @Test
    void counts_never_confirmed_say_so() {
        Visit visit = lifting().finish().then(Sitting::skipQuestions);
        assertFalse(written(visit).confirmed());
        visit.at(SittingStep.Idle.class);
    }

    @Test
    void corrected_counts_are_what_is_written() {
        Visit visit = lifting().finish().then(it -> it.corrected(1, 7)).painSkipped();
        assertEquals(List.of(2, 7), written(visit).tally().lines().stream().map(Tally.Line::count).toList());
    }

    @Test
    void a_correction_alone_confirms_nothing() {
        Visit visit = lifting().finish().then(it -> it.corrected(1, 7)).then(Sitting::skipQuestions);
        assertFalse(written(visit).confirmed());
    }

    @Test
    void pain_not_answered_is_absent_and_brings_no_advice() {
        Visit visit = lifting().finish().painSkipped();
        assertEquals(OptionalInt.empty(), written(visit).pain());
        visit.at(SittingStep.Idle.class);
    }

    @Test
    void no_pain_is_an_answer() {
        assertEquals(OptionalInt.of(0), written(lifting().finish().pain(0)).pain());
    }

    @Test
    void every_pain_is_written_before_its_advice_is_read() {
        for (int worst = 0; worst <= 10; worst++) {
            Visit visit = lifting().finish().pain(worst);
            Light light = worst <= 3 ? Light.GREEN : worst <= 5 ? Light.AMBER : Light.RED;
            assertEquals(light.name(), visit.at(SittingStep.Advising.class).advice().name(), "pain " + worst);
            assertWrittenOnce(visit);
        }
    }

    @Test
    void the_patients_own_limits_decide() {
        Profile careful = somebody().limits(2, 3).profile();
        Visit visit = Visit.of(careful).choose(LIFTS).checked(Checks.ALL_WELL).finish().pain(3).read();
        assertEquals(Refusal.PAIN_TODAY, visit.choose(LIFTS).at(SittingStep.Refused.class).why());
    }

    @Test
    void too_much_pain_bars_this_exercise_and_no_other() {
        Visit visit = lifting().finish().pain(6).read();
        assertEquals(Refusal.PAIN_TODAY, visit.choose(LIFTS).at(SittingStep.Refused.class).why());
        visit.read().choose(FLOOR).at(SittingStep.Exercising.class);
    }

    @Test
    void too_much_pain_bars_every_way_of_the_exercise() {
        Visit visit = Visit.well(RIGHT_AFFECTED).choose(ONE_LEG).supported(true).next().pain(9).read();
        Assignment seated = ONE_LEG.seated().orElseThrow();
        assertEquals(Refusal.PAIN_TODAY, visit.choose(seated).at(SittingStep.Refused.class).why());
    }

    @Test
    void amber_bars_nothing() {
        lifting().finish().pain(5).read().choose(LIFTS).at(SittingStep.Exercising.class);
    }

    @Test
    void too_much_pain_earlier_today_bars_the_exercise_in_a_new_session() {
        Visit visit = Visit.of(Sitting.begin(RIGHT_AFFECTED, 1, Set.of("lifts"), Set.of())).choose(LIFTS);
        assertEquals(Refusal.PAIN_TODAY, visit.at(SittingStep.Refused.class).why());
    }

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void a_warning_sign_of_earlier_today_bars_all_in_a_new_session_and_nothing_else_does(StopReason reason) {
        Visit visit = Visit.of(Sitting.begin(RIGHT_AFFECTED, 1, Set.of(), EnumSet.of(StopReason.TIRED, reason)))
            .choose(LIFTS);
        boolean refused = visit.sitting().step() instanceof SittingStep.Refused it && it.why() == Refusal.SESSION_OVER;
        assertEquals(reason.endsSession(), refused);
    }

    @Test
    void unsteady_earlier_today_bars_standing_in_a_new_session() {
        Visit visit = Visit.of(Sitting.begin(RIGHT_AFFECTED, 1, Set.of(), Set.of(StopReason.UNSTEADY))).choose(ONE_LEG);
        assertEquals(Refusal.UNSTEADY, visit.checked(Checks.ALL_WELL).at(SittingStep.SeatedOffer.class).why());
    }

    @Test
    void the_end_asks_its_questions_once_if_anything_was_done() {
        Visit visit = lifting().finish().painSkipped().close();
        visit.at(SittingStep.Closing.class);
        visit.then(it -> it.closed(OptionalInt.of(4), Optional.of("went well"), Optional.of(false)));
        assertEquals(List.of(new SittingEffect.Closed(Checks.ALL_WELL, OptionalInt.of(4), Optional.of("went well"),
            Optional.of(false), false)), visit.effects(SittingEffect.Closed.class));
        visit.at(SittingStep.Closed.class);
    }

    @Test
    void skipped_answers_are_absent() {
        Visit visit = lifting().finish().painSkipped().close()
            .then(it -> it.closed(OptionalInt.empty(), Optional.empty(), Optional.empty()));
        SittingEffect.Closed closed = visit.effects(SittingEffect.Closed.class).get(0);
        assertEquals(OptionalInt.empty(), closed.effort());
        assertEquals(Optional.empty(), closed.note());
        assertEquals(Optional.empty(), closed.skin());
        assertEquals(OptionalInt.empty(), closed.checks().pain());
    }

    @Test
    void a_session_without_an_exercise_leaves_nothing() {
        Visit visit = Visit.of(RIGHT_AFFECTED).close();
        visit.at(SittingStep.Closed.class);
        assertEquals(List.of(), visit.effects());
    }

    @Test
    void a_session_that_was_only_unfit_leaves_nothing() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(Visit.UNWELL).read().close();
        assertEquals(List.of(), visit.effects());
    }

    @Test
    void a_session_nobody_goes_on_with_ends_without_questions() {
        Visit visit = lifting().finish().painSkipped()
            .then(it -> it.closed(OptionalInt.empty(), Optional.empty(), Optional.empty()));
        assertEquals(1, visit.effects(SittingEffect.Closed.class).size());
    }

    @Test
    void the_skin_is_asked_about_where_a_foot_is_numb() {
        assertTrue(Visit.of(somebody().numb(Side.LEFT).profile()).sitting().asksSkin());
        assertFalse(Visit.of(RIGHT_AFFECTED).sitting().asksSkin());
    }
}
