package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.catalog.Side;
import toeup.catalog.Way;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.ToesLift;
import toeup.session.SittingStep;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;

class IntakeTest {
    private static final int SIGNS = Worlds.empty().catalog().signs().size();
    private static final int WELCOME_AND_SIGNS = 1 + SIGNS;

    private static Visit first(Wish wish) {
        return Visit.of(AppStart.open(Worlds.empty(), Visit.USUAL, 1, wish, "OAK-7").app());
    }

    private static Visit first() {
        return first(new Wish.Menu());
    }

    private static Visit atQuestions() {
        Visit visit = first();
        for (int page = 0; page < WELCOME_AND_SIGNS; page++) visit.accept();
        return visit;
    }

    private static Request.AddPatient added(Visit visit) {
        return visit.requests().stream().filter(Request.AddPatient.class::isInstance)
            .map(Request.AddPatient.class::cast).findFirst().orElseThrow();
    }

    private static World saved(Request.AddPatient request) {
        return Worlds.of(request.profile(), request.programme());
    }

    @Test
    void a_folder_without_patients_is_met_with_the_pages_before_the_first_start() {
        assertInstanceOf(Intake.class, first().place());
    }

    @Test
    void a_folder_with_its_patient_opens_at_home() {
        Visit visit = Visit.of(AppStart.open(Worlds.one(), Visit.USUAL, 1, new Wish.Menu(), "OAK-7").app());
        assertInstanceOf(Home.class, visit.place());
    }

    @Test
    void every_warning_sign_is_shown_with_what_to_do() {
        Visit visit = first();
        for (var sign : Worlds.empty().catalog().signs()) {
            visit.accept();
            String page = visit.shown().replaceAll("\\s+", " ");
            assertTrue(page.contains(sign.sign()) && page.contains(sign.action()), () -> page);
        }
    }

    @Test
    void at_any_size_a_page_is_accepted_only_when_its_end_was_shown() {
        for (Size size : Snapshot.SIZES) {
            Visit visit = Visit.to(Worlds.empty(), size, Intake.first("OAK-7"));
            for (int page = 0; page < WELCOME_AND_SIGNS; page++) {
                Place before = visit.place();
                for (int part = 1; part < visit.layout().parts(); part++) {
                    visit.press(Key.Kind.ENTER);
                    assertEquals(before, visit.place(), size + ": left on part " + part);
                }
                visit.press(Key.Kind.ENTER);
                assertNotEquals(before, visit.place(), size + ": not left at its end");
            }
        }
    }

    @Test
    void nothing_is_accepted_in_a_window_too_small_to_show_it() {
        Visit visit = first().resize(new Size(12, 3));
        Place before = visit.place();
        visit.press(Key.Kind.ENTER, Key.Kind.ENTER, Key.Kind.ENTER, Key.Kind.ENTER).type("1");
        assertEquals(before, visit.place());
    }

    @Test
    void a_resize_does_not_skip_what_was_not_read() {
        Visit visit = Visit.to(Worlds.empty(), new Size(20, 6), Intake.first("OAK-7")).press(Key.Kind.ENTER);
        visit.resize(new Size(40, 12));
        assertEquals(0, visit.app().top().part());
    }

    @Test
    void who_only_presses_enter_gets_the_careful_answers() {
        Visit visit = first();
        while (visit.requests().isEmpty()) visit.accept();
        Profile careful = added(visit).profile();
        assertEquals(Profile.cautious("OAK-7"), careful);
        assertEquals(Ability.SEATED, careful.ability());
    }

    @Test
    void the_answers_make_the_profile() {
        // Right foot; left one numb; not new; assessed; stands with support; no fall; toes lift a little.
        Visit visit = atQuestions().type("2").type("2").type("2").type("2").type("2").type("2").type("2").accept();
        Profile profile = added(visit).profile();
        assertEquals(Affected.RIGHT, profile.affected());
        assertEquals(Side.RIGHT, profile.weaker());
        assertEquals(Set.of(Side.LEFT), profile.numb());
        assertEquals(Ability.STANDING, profile.ability());
        assertEquals(ToesLift.A_LITTLE, profile.toesLift());
        assertEquals(List.of(false, true, false), List.of(profile.isNew(), profile.assessed(), profile.fell()));
    }

    @Test
    void the_weaker_foot_is_asked_only_where_both_are_affected() {
        Visit visit = atQuestions().type("3");
        assertEquals("Which foot is the weaker one?", question(visit));
        assertEquals("Which feet feel numb, or feel less than they used to?", question(atQuestions().type("1")));
    }

    private static String question(Visit visit) {
        var body = visit.page().body();
        return ((toeup.ui.screen.Block.Paragraph) body.get(body.size() - 1)).text();
    }

    @Test
    void the_programme_follows_from_what_is_safe() {
        Visit visit = atQuestions().type("2").type("4").type("2").type("2").type("3").type("2").type("3").accept();
        assertEquals(Worlds.programme("full"), added(visit).programme());
    }

    @Test
    void toes_that_do_not_lift_yet_start_with_help() {
        Visit visit = atQuestions().type("2").type("4").type("2").type("2").type("1").type("2").type("1").accept();
        assertEquals(Way.ASSISTED, way(added(visit).programme(), "ankle-dorsiflexion"));
    }

    private static String way(Programme programme, String exercise) {
        return programme.items().stream().map(Programme.Scheduled::prescription)
            .filter(it -> it.exercise().equals(exercise)).map(Prescription::way).findFirst().orElseThrow();
    }

    @Test
    void new_foot_drop_is_told_to_see_a_doctor_before_the_end() {
        Visit visit = atQuestions().type("1").type("4").type("1").type("2").type("1").type("2").type("3");
        assertTrue(visit.picture().contains("See a doctor before starting"), visit::picture);
    }

    @Test
    void nothing_is_asked_for_before_the_last_page_is_accepted() {
        Visit visit = atQuestions().type("2").type("4").type("2").type("2").type("1").type("2").type("3");
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void esc_goes_back_one_page_and_keeps_the_answer() {
        Visit visit = atQuestions().type("2").press(Key.Kind.ESCAPE);
        assertEquals("Which foot is weak or drops?", question(visit));
        assertEquals(1, visit.page().focus());
    }

    @Test
    void an_answer_kept_is_the_one_enter_takes_even_where_answers_stand_one_at_a_time() {
        Visit visit = atQuestions().resize(new Size(20, 6)).type("3").press(Key.Kind.ESCAPE).accept();
        assertEquals(Affected.BOTH, ((Intake) visit.place()).profile().affected());
    }

    @Test
    void esc_on_the_first_page_quits() {
        assertEquals(List.of(new Request.Quit(0)), first().press(Key.Kind.ESCAPE).requests());
    }

    @Test
    void a_second_enter_does_not_make_a_second_patient() {
        Visit visit = first();
        while (visit.requests().isEmpty()) visit.accept();
        visit.press(Key.Kind.ENTER, Key.Kind.ENTER, Key.Kind.ESCAPE);
        assertEquals(1, visit.requests().stream().filter(Request.AddPatient.class::isInstance).count());
    }

    @Test
    void when_saving_failed_the_answers_are_still_there_and_it_is_said() {
        Visit visit = first();
        while (visit.requests().isEmpty()) visit.accept();
        visit.happens(new Event.Said("The disk is full.", false)).happens(new Event.Changed(Worlds.empty()));
        assertInstanceOf(Intake.class, visit.place());
        assertTrue(visit.shown().contains("The disk is full."), visit::shown);
        visit.accept();
        assertEquals(2, visit.requests().stream().filter(Request.AddPatient.class::isInstance).count());
    }

    @Test
    void the_pages_close_once_the_patient_is_there() {
        Visit visit = first();
        while (visit.requests().isEmpty()) visit.accept();
        visit.happens(new Event.Changed(saved(added(visit))));
        assertInstanceOf(Home.class, visit.place());
        assertTrue(visit.app().sitting().isPresent());
    }

    @Test
    void the_exercise_named_at_the_start_begins_after_the_pages() {
        Prescription wanted = Worlds.programme("seated").items().get(1).prescription();
        Visit visit = first(new Wish.Exercise(wanted));
        for (int page = 0; page < WELCOME_AND_SIGNS; page++) visit.accept();
        visit.type("2").type("4").type("2").type("2").type("1").type("2").type("3").accept();
        visit.happens(new Event.Changed(saved(added(visit))));
        assertInstanceOf(SittingStep.Checking.class, visit.app().sitting().orElseThrow().step());
    }

    @Test
    void todays_exercises_wished_for_at_the_start_open_after_the_pages() {
        Visit visit = first(new Wish.Today());
        while (visit.requests().isEmpty()) visit.accept();
        visit.happens(new Event.Changed(saved(added(visit))));
        assertInstanceOf(ExercisePlace.class, visit.place());
        assertEquals(3, visit.app().queue().size());
    }

    @Test
    void a_wish_is_granted_only_once() {
        Visit visit = first(new Wish.Today());
        while (visit.requests().isEmpty()) visit.accept();
        World one = saved(added(visit));
        visit.happens(new Event.Changed(one)).press(Key.Kind.ESCAPE, Key.Kind.ESCAPE);
        Patient other = new Patient(new java.util.UUID(8, 8), Worlds.profile(Ability.SEATED), Worlds.programme("seated"),
            Patient.of(visit.app()).plans(), Patient.of(visit.app()).history());
        visit.happens(new Event.Changed(Worlds.with(one, other)));
        assertInstanceOf(Home.class, visit.place());
    }

    @Test
    void in_a_folder_that_can_only_be_read_nothing_is_asked_for_and_that_is_said() {
        Visit visit = Visit.to(Worlds.readOnly(Worlds.empty()), Intake.first("OAK-7"));
        for (int page = 0; page < 30; page++) visit.accept();
        assertEquals(List.of(), visit.requests());
        assertEquals(Worlds.empty().text().of("settings.read-only"), visit.notice());
    }

    @Test
    void where_nothing_can_be_saved_the_first_page_says_why() {
        World empty = Worlds.empty();
        World unmakeable = new World(empty.catalog(), empty.text(), empty.programmes(), empty.settings(), empty.patient(),
            empty.patients(), empty.unfinished(), empty.today(), true, List.of("No folder can be made there."));
        Visit visit = Visit.to(unmakeable, Intake.first("OAK-7"));
        assertTrue(visit.shown().contains("No folder can be made there."), visit::shown);
    }

    @Test
    void the_first_answer_to_each_question_is_the_careful_one() {
        Profile careful = Profile.cautious("OAK-7");
        for (Question<?> question : Questions.ofNewPatient(careful)) {
            assertEquals(0, question.index(careful), question.key());
        }
    }

    @Test
    void a_world_without_anybody_has_no_session() {
        assertEquals(Optional.empty(), first().app().sitting());
    }

    @Test
    void a_patient_added_by_somebody_else_is_asked_at_the_first_start_and_stays_one_patient() {
        World world = Worlds.of(Profile.unanswered("B2"), new Programme(List.of()));
        Visit visit = Visit.of(AppStart.open(world, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        assertInstanceOf(Intake.class, visit.place());
        while (visit.requests().isEmpty()) visit.accept();
        assertEquals(List.of(Request.SaveProfile.class, Request.SaveProgramme.class),
            visit.requests().stream().map(Object::getClass).toList());
        assertInstanceOf(Home.class, visit.place());
    }
}
