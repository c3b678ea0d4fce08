package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import toeup.plan.Profile;
import toeup.session.Checks;
import toeup.session.RunEvent;
import toeup.session.Sitting;
import toeup.session.SittingEffect;
import toeup.ui.canvas.Size;

class PatientsPlaceTest {
    private static final UUID OTHER = new UUID(8, 8);
    private static final List<World.Known> TWO =
        List.of(new World.Known(Worlds.PATIENT, "OAK-7"), new World.Known(OTHER, "ELM-3"));

    private static World chosen() {
        World one = Worlds.one();
        return Worlds.with(one, one.patient(), TWO);
    }

    private static World nobodyChosen() {
        return Worlds.with(Worlds.empty(), Optional.empty(), TWO);
    }

    private static World other() {
        Patient now = Worlds.one().patient().orElseThrow();
        Patient other = new Patient(OTHER, now.profile(), now.programme(), now.plans(), now.history());
        return Worlds.with(Worlds.one(), Optional.of(other), TWO);
    }

    private static Visit patients() {
        return Visit.to(chosen(), new PatientsPlace());
    }

    private static Visit started() {
        return Visit.of(AppStart.open(nobodyChosen(), Visit.USUAL, 1, new Wish.Today(), "OAK-7").app());
    }

    @Test
    void who_trains_now_is_marked() {
        assertEquals("now", patients().page().items().get(0).detail());
        assertEquals("", patients().page().items().get(1).detail());
    }

    @Test
    void where_several_train_each_page_says_whose_it_is() {
        assertEquals("Toe Up - OAK-7", Visit.to(chosen()).page().title());
        assertEquals("Progress - OAK-7", Visit.to(chosen(), new ProgressPlace()).page().title());
        assertEquals("Toe Up - ELM-3", Visit.to(other()).page().title());
        Visit checks = Visit.to(chosen()).choose("Strengthening").press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertEquals("Before you start - OAK-7", checks.page().title());
        for (Size size : List.of(Visit.USUAL, new Size(40, 12), new Size(20, 6))) {
            assertTrue(Visit.to(chosen(), size).shown().contains("OAK-7"), size::toString);
        }
        assertEquals("Toe Up", Visit.to(Worlds.one()).page().title());
    }

    @Test
    void so_it_does_in_lines() {
        assertEquals("Toe Up - OAK-7", Talker.to(chosen()).lastSaid().get(0));
    }

    @Test
    void where_a_title_and_a_code_have_no_room_together_the_title_has_it() {
        Visit checks = Visit.to(chosen(), new Size(20, 6)).type("3").press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertTrue(checks.shown().startsWith("Before you start\n"), checks::shown);
    }

    @Test
    void a_page_about_another_patient_never_has_the_code_of_who_trains() {
        assertEquals("Before you start - NEW-1", Visit.to(chosen(), Intake.first("NEW-1")).page().title());
        assertEquals("Before you start", Visit.to(Worlds.empty(), Intake.first("NEW-1")).page().title());
        for (Place place : List.of(new PatientsPlace(), new NewPatientPlace(), new ErasePatientsPlace(),
                new ErasePlace(TWO.get(1)), new Waiting("ELM-3"), new DailyPlace())) {
            assertFalse(Visit.to(chosen(), place).page().title().contains("OAK-7"), place.toString());
        }
    }

    /** Chosen by mistake, perhaps: nothing of that patient is known, and nothing was asked yet. */
    @Test
    void from_the_welcome_of_a_patient_who_never_trained_escape_leads_back_to_the_patients() {
        Patient now = Worlds.one().patient().orElseThrow();
        Patient fresh = new Patient(OTHER, Profile.unanswered("ELM-3"), now.programme(), now.plans(), now.history());
        assertTrue(fresh.profile().isUnanswered());
        World world = Worlds.with(Worlds.one(), Optional.of(fresh), TWO);
        Visit visit = patients().choose("ELM-3").happens(new Event.Changed(world));
        assertInstanceOf(Intake.class, visit.place());
        assertInstanceOf(PatientsPlace.class, visit.press(Key.Kind.ESCAPE).place());
        assertInstanceOf(Intake.class, visit.choose("ELM-3").place());
        visit.press(Key.Kind.ESCAPE).choose("OAK-7");
        assertEquals(List.of(new Request.OpenPatient(OTHER), new Request.OpenPatient(Worlds.PATIENT)), visit.requests());
    }

    @Test
    void without_anybody_who_answered_escape_ends_the_program() {
        Patient now = Worlds.one().patient().orElseThrow();
        Patient fresh = new Patient(OTHER, Profile.unanswered("ELM-3"), now.programme(), now.plans(), now.history());
        Visit visit = Visit.to(Worlds.with(Worlds.one(), Optional.of(fresh), TWO), new PatientsPlace());
        assertEquals(List.of(new Request.Quit(0)), visit.press(Key.Kind.ESCAPE).requests());
    }

    @Test
    void another_patient_is_opened() {
        assertEquals(List.of(new Request.OpenPatient(OTHER)), patients().choose("ELM-3").requests());
    }

    @Test
    void until_the_other_patient_is_there_nothing_can_be_begun() {
        Visit visit = patients().choose("ELM-3").press(Key.Kind.ENTER, Key.Kind.ENTER).type("1");
        assertInstanceOf(Waiting.class, visit.place());
        assertEquals(1, visit.requests().size());
    }

    @Test
    void the_other_patient_starts_at_home_with_a_session_of_their_own() {
        Visit visit = patients().choose("ELM-3").happens(new Event.Changed(other()));
        assertInstanceOf(Home.class, visit.place());
        assertEquals(Optional.empty(), visit.app().sitting().orElseThrow().checks());
    }

    @Test
    void who_trains_now_can_be_chosen_without_any_effect() {
        Visit visit = patients().choose("OAK-7");
        assertEquals(List.of(), visit.requests());
        assertInstanceOf(Home.class, visit.place());
    }

    @Test
    void in_a_folder_of_several_one_is_chosen_first() {
        assertInstanceOf(PatientsPlace.class, started().place());
    }

    @Test
    void before_one_is_chosen_the_only_way_out_is_to_quit() {
        Visit visit = started().press(Key.Kind.ESCAPE);
        assertEquals(List.of(new Request.Quit(0)), visit.requests());
        assertInstanceOf(PatientsPlace.class, visit.place());
    }

    @Test
    void what_was_wished_for_begins_once_one_is_chosen() {
        Visit visit = started().choose("ELM-3").happens(new Event.Changed(other()));
        assertInstanceOf(ExercisePlace.class, visit.place());
    }

    @Test
    void a_patient_who_cannot_be_opened_leaves_the_choice_open() {
        Visit visit = started().choose("ELM-3").happens(new Event.Changed(nobodyChosen()));
        assertInstanceOf(PatientsPlace.class, visit.place());
        assertEquals(2, visit.app().opens().size());
    }

    @Test
    void one_code_in_two_joined_folders_is_told_apart_by_the_id() {
        World twice = Worlds.with(Worlds.empty(), Optional.empty(),
            List.of(new World.Known(new UUID(1, 0xAAAA), "OAK-7"), new World.Known(new UUID(1, 0xBBBB), "OAK-7")));
        assertEquals(List.of("OAK-7 aaaa", "OAK-7 bbbb", "Add a patient"),
            Visit.to(twice, new PatientsPlace()).labels());
    }

    @Test
    void a_new_patient_answers_the_questions_under_the_code_that_was_typed() {
        Visit visit = patients().choose("Add a patient").type("ash-12").press(Key.Kind.ENTER);
        assertEquals("ASH-12", ((Intake) visit.place()).profile().code());
        while (visit.requests().isEmpty()) visit.accept();
        assertEquals("ASH-12", ((Request.AddPatient) visit.requests().get(0)).profile().code());
    }

    @Test
    void letters_write_and_never_act_in_a_code() {
        Visit visit = patients().choose("Add a patient").type("qj?");
        assertEquals("qj?", visit.app().top().typed());
    }

    @Test
    void a_taken_code_is_refused() {
        Visit visit = patients().choose("Add a patient").type("elm-3").press(Key.Kind.ENTER);
        assertTrue(visit.notice().startsWith("There is a patient with this code already."), visit::notice);
        assertInstanceOf(NewPatientPlace.class, visit.place());
    }

    @Test
    void a_code_of_other_signs_is_refused_and_stays_to_be_corrected() {
        for (String wrong : List.of("a b", "a_b", "\u00e9lan", "stra\u00dfe", "\u0131")) {
            Visit visit = patients().choose("Add a patient").type(wrong).press(Key.Kind.ENTER);
            assertTrue(visit.notice().startsWith("A code has only letters"), wrong);
            assertEquals(wrong, visit.app().top().typed());
        }
    }

    @Test
    void no_code_is_longer_than_sixteen_signs() {
        Visit visit = patients().choose("Add a patient").type("ABCDEFGHIJKLMNOPQRS");
        assertEquals("ABCDEFGHIJKLMNOP", visit.app().top().typed());
    }

    @Test
    void who_adds_a_patient_by_mistake_comes_back_by_esc() {
        Visit visit = patients().choose("Add a patient").type("ASH-12").press(Key.Kind.ENTER, Key.Kind.ESCAPE);
        assertInstanceOf(PatientsPlace.class, visit.place());
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void the_folder_of_the_daily_backup_is_typed_and_off_ends_it() {
        Visit visit = patients();
        assertEquals("off", visit.page().items().get(3).detail());
        visit.choose("Backup each day").type("/media/stick").press(Key.Kind.ENTER);
        visit.choose("Backup each day").type("OFF").press(Key.Kind.ENTER);
        visit.choose("Backup each day").press(Key.Kind.ENTER);
        assertEquals(List.of(new Request.DailyBackup(Optional.of("/media/stick")),
            new Request.DailyBackup(Optional.empty())), visit.requests());
        assertInstanceOf(PatientsPlace.class, visit.place());
    }

    @Test
    void a_patient_is_erased_only_when_the_code_is_typed() {
        Visit visit = patients().choose("Erase a patient").choose("ELM-3").type("oak-7").press(Key.Kind.ENTER);
        assertTrue(visit.notice().startsWith("Nothing was erased"), visit::notice);
        assertEquals(List.of(), visit.requests());
        visit.press(Key.Kind.BACKSPACE, Key.Kind.BACKSPACE, Key.Kind.BACKSPACE, Key.Kind.BACKSPACE, Key.Kind.BACKSPACE);
        visit.type("elm-3").press(Key.Kind.ENTER);
        assertEquals(List.of(new Request.ErasePatient(OTHER)), visit.requests());
        assertInstanceOf(PatientsPlace.class, visit.place());
    }

    @Test
    void the_page_that_erases_says_what_goes() {
        Visit visit = patients().choose("Erase a patient").choose("ELM-3");
        assertTrue(visit.screen().replaceAll("\\s+", " ").contains("all that is kept about ELM-3 for good"), visit::screen);
    }

    @Test
    void keys_pressed_by_mistake_erase_nobody() {
        Visit visit = patients().choose("Erase a patient").press(Key.Kind.ENTER, Key.Kind.ENTER, Key.Kind.ENTER,
            Key.Kind.ESCAPE, Key.Kind.ENTER);
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void where_nothing_can_be_written_nobody_is_erased() {
        Visit visit = Visit.to(Worlds.readOnly(chosen()), new PatientsPlace()).choose("Erase a patient");
        assertTrue(visit.notice().startsWith("Nothing was changed"), visit::notice);
        assertInstanceOf(PatientsPlace.class, visit.place());
    }

    @Test
    void when_who_trains_now_is_erased_somebody_else_is_chosen() {
        Visit visit = patients().choose("Erase a patient").choose("OAK-7").type("OAK-7").press(Key.Kind.ENTER);
        assertEquals(List.of(new Request.ErasePatient(Worlds.PATIENT)), visit.requests());
        World left = Worlds.with(Worlds.empty(), Optional.empty(), List.of(new World.Known(OTHER, "ELM-3")));
        visit.happens(new Event.Changed(left));
        assertEquals(List.of("ELM-3", "Add a patient"), visit.labels());
    }

    @Test
    void when_the_only_patient_is_erased_a_new_one_can_be_added() {
        Visit visit = Visit.to(Worlds.one(), new PatientsPlace())
            .happens(new Event.Changed(Worlds.with(Worlds.empty(), Optional.empty(), List.of())));
        assertEquals(List.of("Add a patient"), visit.labels());
        visit.choose("Add a patient");
        assertInstanceOf(NewPatientPlace.class, visit.place());
    }

    @Test
    void where_nothing_can_be_written_no_patient_is_added_and_that_is_said() {
        Visit visit = Visit.to(Worlds.readOnly(chosen()), new PatientsPlace()).choose("Add a patient");
        assertInstanceOf(PatientsPlace.class, visit.place());
        assertTrue(visit.notice().startsWith("Nothing was changed"), visit::notice);
    }

    /** A session in which one exercise was done, as far as it came. */
    private static Visit afterAnExercise() {
        App app = patients().app();
        var next = Choices.usual(app, app.world().catalog().exercise("ball-lifts").orElseThrow());
        Sitting sitting = app.sitting().orElseThrow().choose(next).sitting()
            .checked(new Checks(false, false, true, OptionalInt.empty())).sitting()
            .run(new RunEvent.AskNext()).sitting().run(new RunEvent.Yes()).sitting().skipQuestions().sitting();
        return Visit.of(app.with(sitting));
    }

    @Test
    void the_session_ends_with_its_last_questions_before_another_patient_is_opened() {
        Visit visit = afterAnExercise().choose("ELM-3");
        assertInstanceOf(Farewell.class, visit.place());
        visit.type("4").press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertInstanceOf(SittingEffect.Closed.class, ((Request.Session) visit.requests().get(0)).effect());
        assertEquals(new Request.OpenPatient(OTHER), visit.requests().get(1));
    }

    @Test
    void more_patients_than_digits_are_paged() {
        List<World.Known> many = java.util.stream.IntStream.range(0, 30)
            .mapToObj(number -> new World.Known(new UUID(9, number), "P-" + number)).toList();
        Visit visit = Visit.to(Worlds.with(Worlds.empty(), Optional.empty(), many), new Size(80, 24),
            new PatientsPlace());
        visit.choose("P-29");
        assertEquals(List.of(new Request.OpenPatient(new UUID(9, 29))), visit.requests());
    }
}
