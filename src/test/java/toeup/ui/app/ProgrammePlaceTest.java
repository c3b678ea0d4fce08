package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.plan.Ability;
import toeup.plan.Programme;
import toeup.plan.ToesLift;
import toeup.ui.canvas.Size;

class ProgrammePlaceTest {
    private static final String STRETCH = "Calf stretch";
    private static final String SOLE = "Sole of foot stretch";

    private static Visit programme() {
        return Visit.to(Worlds.one(), new ProgrammePlace());
    }

    private static Programme saved(Visit visit) {
        Request last = visit.requests().get(visit.requests().size() - 1);
        return ((Request.SaveProgramme) last).programme();
    }

    private static Optional<Programme.Scheduled> item(Programme programme, String exercise) {
        return programme.items().stream().filter(it -> it.prescription().exercise().equals(exercise)).findFirst();
    }

    private static Programme.Scheduled stretch(Visit visit) {
        return item(saved(visit), "calf-stretch").orElseThrow();
    }

    @Test
    void days_are_marked_and_then_taken_together() {
        Visit visit = programme().choose(STRETCH).choose("Days").choose("Monday").choose("Sunday");
        assertEquals(List.of(), visit.requests());
        visit.choose("Use these days");
        assertFalse(stretch(visit).days().contains(DayOfWeek.MONDAY));
        assertTrue(stretch(visit).days().contains(DayOfWeek.SUNDAY));
        assertInstanceOf(ScheduledPlace.class, visit.place());
    }

    @Test
    void a_fifth_exercise_on_one_day_is_refused_and_the_day_is_named() {
        // The programme that stands has four on Monday already; the sole of the foot is stretched on other days.
        Visit visit = programme().choose(SOLE).choose("Days").choose("Monday");
        assertEquals("Monday is full: at most 4 exercises a day. Take one off that day first.", visit.notice());
        visit.choose("Use these days");
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void a_refusal_is_seen_also_where_days_stand_one_at_a_time() {
        Visit visit = Visit.to(Worlds.one(), new Size(20, 6), new ProgrammePlace()).choose(SOLE).choose("Days")
            .choose("Friday");
        assertTrue(visit.shown().contains("Friday is full"), visit::shown);
        visit.choose("Friday");
        assertTrue(visit.shown().contains("Friday is full"), visit::shown);
    }

    @Test
    void an_exercise_without_a_day_is_refused() {
        Visit visit = programme().choose(SOLE).choose("Days").choose("Tuesday").choose("Thursday").choose("Saturday")
            .choose("Use these days");
        assertEquals(List.of(), visit.requests());
        assertTrue(visit.notice().startsWith("Mark at least one day."), visit::notice);
    }

    @Test
    void marks_that_were_not_taken_are_said_to_be_gone() {
        Visit visit = programme().choose(STRETCH).choose("Days").choose("Sunday").press(Key.Kind.ESCAPE);
        assertEquals("Left as it was.", visit.notice());
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void a_dose_is_changed_by_steps_and_then_taken() {
        Visit visit = programme().choose(STRETCH).choose("Dose").press(Key.Kind.DOWN).type("++")
            .press(Key.Kind.ENTER);
        assertEquals(5, stretch(visit).prescription().dose().repetitions());
    }

    @Test
    void another_way_begins_with_its_own_dose_and_that_is_said() {
        Visit visit = programme().choose(STRETCH).choose("Way").choose("Easier: Shorter step");
        assertEquals("easier", stretch(visit).prescription().way());
        assertEquals(20, stretch(visit).prescription().dose().hold().toSeconds());
        assertTrue(visit.notice().startsWith("The way is changed."), visit::notice);
    }

    @Test
    void only_ways_that_are_safe_are_offered() {
        World seated = Worlds.of(Worlds.profile(Ability.SEATED), Worlds.programme("standing"));
        Visit visit = Visit.to(seated, new ProgrammePlace()).choose(STRETCH).choose("Way");
        assertEquals(List.of("Seated strap stretch"), visit.labels());
    }

    @Test
    void a_way_for_a_therapist_only_is_never_offered() {
        World full = Worlds.of(Worlds.profile(Ability.WALKING), Worlds.programme("full"));
        Visit visit = Visit.to(full, new ProgrammePlace()).choose("Standing on one leg").choose("Way");
        assertTrue(visit.labels().stream().noneMatch(label -> label.contains("Eyes closed")), () -> "" + visit.labels());
    }

    @Test
    void what_is_not_safe_now_says_so() {
        World seated = Worlds.of(Worlds.profile(Ability.SEATED), Worlds.programme("standing"));
        Visit visit = Visit.to(seated, new ProgrammePlace()).choose(STRETCH);
        assertTrue(visit.picture().contains("not safe for you now"), visit::picture);
    }

    @Test
    void an_exercise_is_taken_out_only_after_a_question() {
        Visit visit = programme().choose(STRETCH).choose("Remove it");
        assertEquals(List.of(), visit.requests());
        visit.choose("Yes, remove it");
        assertEquals(Optional.empty(), item(saved(visit), "calf-stretch"));
        assertInstanceOf(ProgrammePlace.class, visit.place());
    }

    @Test
    void no_keeps_the_exercise() {
        Visit visit = programme().choose(STRETCH).choose("Remove it").choose("No, keep it");
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void an_exercise_is_added_where_its_kind_comes_in_the_menus() {
        Visit visit = programme().choose("Add an exercise").choose("Lying knee rolls").choose("Sunday")
            .choose("Use these days");
        List<String> order = saved(visit).items().stream().map(it -> it.prescription().exercise()).toList();
        assertEquals(List.of("calf-stretch", "plantar-fascia-stretch", "hip-rotations", "ankle-dorsiflexion"),
            order.subList(0, 4));
        assertEquals(Set.of(DayOfWeek.SUNDAY), item(saved(visit), "hip-rotations").orElseThrow().days());
        assertInstanceOf(ProgrammePlace.class, visit.place());
    }

    @Test
    void what_is_planned_already_is_not_offered_again() {
        assertFalse(programme().choose("Add an exercise").labels().contains(STRETCH));
    }

    @Test
    void a_ready_programme_is_shown_before_it_replaces_the_present_one() {
        Visit visit = programme().choose("Ready programmes").choose("Seated only");
        assertEquals(List.of(), visit.requests());
        assertTrue(visit.picture().contains("Mon to Sat"), visit::picture);
        visit.accept();
        assertEquals(Worlds.programme("seated"), saved(visit));
        assertEquals(Worlds.programme("seated"), Patient.of(visit.app()).programme());
    }

    @Test
    void a_programme_that_asks_too_much_is_not_offered() {
        assertEquals(List.of("Seated only", "Standing with support"),
            programme().choose("Ready programmes").labels());
    }

    @Test
    void after_a_fall_a_high_risk_is_said_before_it_is_taken() {
        World fell = Worlds.of(Worlds.profile(Ability.WALKING).withFall(true), Worlds.programme("standing"));
        Visit visit = Visit.to(fell, new ProgrammePlace()).choose("Ready programmes").choose("All ten in a week");
        assertTrue(visit.picture().contains("high risk of falling"), visit::picture);
    }

    @Test
    void a_ready_programme_starts_with_help_for_toes_that_do_not_lift() {
        World weak = Worlds.of(Worlds.profile(Ability.SEATED).with(ToesLift.NOT_YET), Worlds.programme("standing"));
        Visit visit = Visit.to(weak, new ProgrammePlace()).choose("Ready programmes").choose("Seated only").accept();
        assertEquals("assisted", item(saved(visit), "ankle-dorsiflexion").orElseThrow().prescription().way());
    }

    @Test
    void a_programme_edited_elsewhere_meanwhile_is_not_overwritten_unseen() {
        Visit visit = programme().choose(STRETCH).choose("Days").choose("Monday");
        Patient old = Patient.of(visit.app());
        visit.happens(new Event.Changed(Worlds.with(visit.app().world(),
            old.with(new Programme(List.of()), visit.app().world().today()))));
        visit.choose("Use these days");
        assertEquals(List.of(), visit.requests());
        assertTrue(visit.notice().startsWith("Nothing was changed"), visit::notice);
        assertInstanceOf(ProgrammePlace.class, visit.place());
    }

    @Test
    void news_of_an_earlier_change_does_not_undo_a_later_one() {
        Visit visit = programme().choose(STRETCH).choose("Days").choose("Sunday").choose("Use these days");
        World first = visit.app().world();
        visit.choose("Dose").type("+").press(Key.Kind.ENTER);
        visit.happens(new Event.Changed(first)).choose("Dose").type("+").press(Key.Kind.ENTER);
        assertEquals(3, stretch(visit).prescription().dose().sets());
        assertEquals(1, saved(visit).items().stream().filter(it -> it.equals(stretch(visit))).count());
    }

    @Test
    void where_nothing_can_be_written_the_programme_stays() {
        Visit visit = Visit.to(Worlds.readOnly(Worlds.one()), new ProgrammePlace()).choose(STRETCH)
            .choose("Remove it").choose("Yes, remove it");
        assertEquals(List.of(), visit.requests());
        assertEquals(Worlds.programme("standing"), Patient.of(visit.app()).programme());
    }

    @Test
    void runs_of_days_are_named_by_their_ends() {
        App app = programme().app();
        assertEquals("every day", Days.brief(app, Set.of(DayOfWeek.values())));
        assertEquals("Mon to Wed", Days.brief(app, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)));
        assertEquals("Mon, Tue", Days.brief(app, Set.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY)));
        assertEquals("Mon, Wed, Fri", Days.brief(app, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)));
    }
}
