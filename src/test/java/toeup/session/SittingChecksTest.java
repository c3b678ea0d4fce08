package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import toeup.catalog.Way;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Profile;
import toeup.session.SittingStep.Refusal;

/** What is settled before an exercise may begin. */
class SittingChecksTest {
    private static final Profile NEW_FOOT_DROP = somebody().newly().profile();

    private static void assertNothingBegan(Visit visit) {
        assertEquals(List.of(), visit.effects(SittingEffect.Began.class));
    }

    @Test
    void the_checks_come_before_the_first_exercise_of_a_session() {
        for (Assignment first : List.of(LIFTS, ONE_LEG, STRETCH, WALK, FLOOR)) {
            Visit visit = Visit.of(RIGHT_AFFECTED).choose(first);
            assertEquals(first, visit.at(SittingStep.Checking.class).next());
            assertNothingBegan(visit);
        }
    }

    @Test
    void the_exercise_begins_when_all_is_well() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(Checks.ALL_WELL);
        assertEquals(LIFTS, visit.at(SittingStep.Exercising.class).assignment());
        assertEquals(List.of(new SittingEffect.Opened(Checks.ALL_WELL), new SittingEffect.Began(LIFTS, visit.run())),
            visit.effects());
    }

    @Test
    void the_checks_are_asked_once_in_a_session() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(Checks.ALL_WELL).next().painSkipped()
            .choose(FLOOR);
        assertEquals(FLOOR, visit.at(SittingStep.Exercising.class).assignment());
        assertEquals(1, visit.effects(SittingEffect.Opened.class).size());
    }

    @Test
    void pain_before_is_kept_as_it_was_answered_or_not() {
        Checks answered = new Checks(false, false, true, OptionalInt.of(3));
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(answered);
        assertEquals(Optional.of(answered), visit.sitting().checks());
        assertEquals(OptionalInt.empty(), Checks.ALL_WELL.pain());
    }

    @Test
    void nobody_unwell_or_newly_changed_begins_an_exercise() {
        for (Checks answers : List.of(UNWELL, CHANGE, new Checks(true, true, false, OptionalInt.of(2)))) {
            Visit visit = Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(answers);
            assertEquals(answers, visit.at(SittingStep.Unfit.class).checks());
            assertEquals(List.of(), visit.effects());
        }
    }

    @Test
    void after_that_no_exercise_begins_without_new_checks() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(UNWELL).choose(LIFTS);
        visit.at(SittingStep.Unfit.class);
        visit.read().choose(LIFTS).at(SittingStep.Checking.class);
        assertNothingBegan(visit);
    }

    @Test
    void without_support_standing_is_offered_on_a_chair() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(ONE_LEG).checked(NO_SUPPORT);
        SittingStep.SeatedOffer offer = visit.at(SittingStep.SeatedOffer.class);
        assertEquals(Refusal.NO_SUPPORT, offer.why());
        assertEquals(Way.SEATED, offer.seated().way().id());
        assertEquals(Way.SEATED, offer.seated().prescription().way());
        assertNothingBegan(visit);
    }

    @Test
    void without_support_what_can_only_be_done_standing_is_refused() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(STRETCH).checked(NO_SUPPORT);
        assertEquals(Refusal.NO_SUPPORT, visit.at(SittingStep.Refused.class).why());
    }

    @Test
    void without_support_sitting_and_lying_begin_at_once() {
        for (Assignment safe : List.of(LIFTS, FLOOR)) {
            assertEquals(safe, Visit.of(RIGHT_AFFECTED).choose(safe).checked(NO_SUPPORT)
                .at(SittingStep.Exercising.class).assignment());
        }
    }

    @Test
    void the_seated_way_that_is_wanted_begins() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(ONE_LEG).checked(NO_SUPPORT).then(it -> it.seated(true));
        assertEquals(Way.SEATED, visit.at(SittingStep.Exercising.class).assignment().way().id());
    }

    @Test
    void the_seated_way_that_is_not_wanted_does_not_begin() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(ONE_LEG).checked(NO_SUPPORT).then(it -> it.seated(false));
        visit.at(SittingStep.Idle.class);
        assertNothingBegan(visit);
    }

    @Test
    void support_is_asked_for_before_every_standing_exercise() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(ONE_LEG).checked(Checks.ALL_WELL);
        visit.at(SittingStep.SupportCheck.class);
        visit.supported(true).next().painSkipped().choose(STRETCH).at(SittingStep.SupportCheck.class);
        visit.supported(true).next().painSkipped().choose(ONE_LEG).at(SittingStep.SupportCheck.class);
        assertEquals(2, visit.effects(SittingEffect.Began.class).size());
    }

    @Test
    void no_support_within_reach_offers_the_chair() {
        Visit visit = Visit.of(RIGHT_AFFECTED).choose(ONE_LEG).checked(Checks.ALL_WELL).supported(false);
        assertEquals(Refusal.NO_SUPPORT, visit.at(SittingStep.SeatedOffer.class).why());
        assertNothingBegan(visit);
    }

    @Test
    void sitting_and_lying_need_no_support() {
        Visit.of(RIGHT_AFFECTED).choose(FLOOR).checked(Checks.ALL_WELL).at(SittingStep.Exercising.class);
    }

    @Test
    void who_is_safe_only_seated_never_stands() {
        Visit visit = Visit.well(somebody().able(Ability.SEATED).profile());
        for (Assignment standing : List.of(ONE_LEG, WALK)) {
            assertEquals(Refusal.NOT_ABLE, visit.choose(standing).at(SittingStep.SeatedOffer.class).why());
            visit.then(Sitting::withdraw);
        }
        assertEquals(Refusal.NOT_ABLE, visit.choose(STRETCH).at(SittingStep.Refused.class).why());
    }

    @Test
    void who_is_safe_standing_but_not_walking_never_walks() {
        Visit visit = Visit.well(somebody().able(Ability.STANDING).profile());
        assertEquals(Refusal.NOT_ABLE, visit.choose(WALK).at(SittingStep.SeatedOffer.class).why());
        visit.then(Sitting::withdraw).choose(ONE_LEG).at(SittingStep.SupportCheck.class);
    }

    @Test
    void a_doctor_looks_first_at_foot_drop_that_is_new_or_on_both_sides_and_never_assessed() {
        List<Profile> patients = List.of(NEW_FOOT_DROP, somebody().affected(Affected.BOTH).neverAssessed().profile());
        for (Profile patient : patients) {
            Visit visit = Visit.of(patient).choose(LIFTS);
            visit.at(SittingStep.DoctorFirst.class);
            assertEquals(List.of(), visit.effects());
        }
    }

    @Test
    void one_foot_never_assessed_and_both_assessed_may_exercise() {
        Visit.of(somebody().neverAssessed().profile()).choose(LIFTS).at(SittingStep.Checking.class);
        Visit.of(somebody().affected(Affected.BOTH).profile()).choose(LIFTS).at(SittingStep.Checking.class);
    }

    @Test
    void when_a_doctor_has_allowed_it_the_checks_follow_and_nobody_asks_again() {
        Visit visit = Visit.of(NEW_FOOT_DROP).choose(LIFTS).then(Sitting::doctorAllowed);
        visit.at(SittingStep.Checking.class);
        assertEquals(List.of(new SittingEffect.DoctorAllowed()), visit.effects());
        visit.then(Sitting::withdraw).choose(FLOOR).at(SittingStep.Checking.class);
    }

    @Test
    void every_question_before_an_exercise_can_be_left() {
        List<Visit> questions = List.of(Visit.of(NEW_FOOT_DROP).choose(LIFTS), Visit.of(RIGHT_AFFECTED).choose(LIFTS),
            Visit.well(RIGHT_AFFECTED).choose(ONE_LEG), Visit.well(RIGHT_AFFECTED).choose(ONE_LEG).supported(false));
        for (Visit visit : questions) visit.then(Sitting::withdraw).at(SittingStep.Idle.class);
    }
}
