package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import toeup.plan.Ability;
import toeup.plan.Pace;
import toeup.session.Effect;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;

/** What typed lines mean, from somebody who sits there and from a script, and what the end of all typing does. */
class TypedLinesTest {
    private static final World WORLD = Session.of(Worlds.profile(Ability.WALKING));
    private static final World OWN_PACE = Session.of(Worlds.profile(Ability.WALKING).with(Pace.OWN));

    private static App checks(World world) {
        return Session.choosing(world, Visit.USUAL, "ball-lifts", "standard").app();
    }

    private static Run run(Talker talker) {
        return Training.exercising(talker.app()).orElseThrow().run();
    }

    private static SittingStep step(Talker talker) {
        return talker.app().sitting().orElseThrow().step();
    }

    private static List<SittingEffect> effects(Talker talker) {
        return talker.requests().stream().filter(Request.Session.class::isInstance)
            .map(it -> ((Request.Session) it).effect()).toList();
    }

    private static int exitCode(Talker talker) {
        return talker.requests().stream().filter(Request.Quit.class::isInstance)
            .map(it -> ((Request.Quit) it).exitCode()).findFirst().orElseThrow();
    }

    @Test
    void a_number_chooses_any_item_however_many_there_are() {
        Talker talker = Talker.to(Month.world(), new RecordsPlace(0));
        assertEquals("Choose 1 to 45, Enter for 1, q to go back:", talker.prompt());
        assertInstanceOf(RecordPlace.class, talker.types("12").place());
        assertTrue(talker.types("q", "99").transcript().endsWith(
            "Please choose a number from 1 to 45.\nChoose 1 to 45, Enter for 12, q to go back:\n"), talker::transcript);
    }

    @Test
    void enter_takes_the_item_that_the_prompt_names() {
        assertInstanceOf(TodayPlace.class, Talker.to(WORLD).types("").place());
    }

    @Test
    void keys_are_understood_in_capitals_and_with_spaces_around_them() {
        Talker talker = Talker.to(WORLD, new SettingsPlace());
        assertInstanceOf(Home.class, talker.types("  Q ").place());
    }

    @Test
    void where_amounts_are_changed_a_number_says_which_and_only_what_changes_is_said() {
        Talker talker = Talker.to(WORLD, new ExercisePlace(Session.assignment(WORLD, "ball-lifts", "standard"),
            Optional.empty())).types("a");
        assertEquals("Choose 1 to 5, Enter to accept, + - to change it, q to go back:", talker.prompt());
        assertEquals(List.of("2 Repetitions: 8", talker.prompt()), talker.said(() -> talker.types("2")));
        assertEquals(List.of("2 Repetitions: 9", talker.prompt()), talker.said(() -> talker.types("+")));
        assertTrue(talker.types("").transcript().contains("Dose: 1 set of 9, hold 2 s"), talker::transcript);
    }

    @Test
    void a_script_waits_until_all_records_are_read_and_then_finds_the_page_it_answers() {
        Patient patient = WORLD.patient().orElseThrow();
        World begun = Worlds.with(WORLD, patient.with(new Reading(0, 2)));
        Talker talker = Talker.scripted(Visit.to(begun, new Home()).app()).arrive(List.of("5", "q", "q"));
        assertFalse(talker.isOver());
        assertFalse(talker.transcript().contains("this week"), talker::transcript);
        talker.happens(new Event.Changed(WORLD));
        assertTrue(talker.transcript().contains("Progress\nthis week\n"), talker::transcript);
    }

    @Test
    void a_setting_that_is_switched_says_its_new_value_alone() {
        Talker talker = Talker.to(WORLD, new ScreenPlace());
        assertEquals(List.of("2 Sound: tones", "Choose 1 to 9, Enter for 2, q to go back:"),
            talker.said(() -> talker.types("2")));
    }

    @Test
    void what_does_not_fit_a_field_is_refused_and_never_cut() {
        Talker pain = Talker.of(Visit.to(WORLD, new PainNowPlace()).app());
        assertTrue(pain.types("1000").lastSaid().contains("Please type a number of at most 3 digits."),
            pain::transcript);
        assertTrue(pain.types("100").lastSaid().contains("Please type a number from 0 to 10."), pain::transcript);
        Talker note = Talker.to(WORLD, new Farewell(Farewell.Asked.NOTE, OptionalInt.empty(), Optional.empty(),
            Optional.empty(), Turn::to));
        assertTrue(note.types("x".repeat(501)).lastSaid().contains("That is too long: at most 500 characters, please."));
        assertTrue(note.types("a\tb").lastSaid().contains("That is no answer here."));
    }

    @Test
    void while_a_text_is_written_letters_only_write() {
        Talker talker = Talker.to(WORLD, new NewPatientPlace());
        assertInstanceOf(NewPatientPlace.class, talker.types("?").place());
        assertInstanceOf(Intake.class, talker.types("q").place());
        assertEquals("Your code: Q", Talker.to(WORLD, new NewPatientPlace()).types("q").types(
            Collections.nCopies(11, "").toArray(String[]::new)).types("2", "4", "2", "2", "1", "2", "3").lastSaid()
            .stream().filter(line -> line.startsWith("Your code")).findFirst().orElseThrow());
    }

    @Test
    void a_script_is_there_all_at_once_and_each_line_waits_for_its_question() {
        Talker talker = Talker.scripted(checks(WORLD)).arrive(List.of("1", "1", "2", "", "q")).ends();
        assertInstanceOf(SittingStep.Exercising.class, step(talker));
        talker.waitsForQuestion().waits(60);
        for (int tick = 0; tick < 400 && !talker.isOver(); tick++) talker.waits(0.5);
        SittingStep.Result result = effects(talker).stream().filter(SittingEffect.Finished.class::isInstance)
            .map(it -> ((SittingEffect.Finished) it).result()).findFirst().orElseThrow();
        assertTrue(result.confirmed());
        assertEquals(2, result.pain().orElseThrow());
        assertEquals(0, exitCode(talker));
    }

    @Test
    void no_page_of_a_script_is_answered_before_it_was_said() {
        Talker talker = Talker.scripted(AppStart.open(Worlds.empty(), Visit.USUAL, 1, new Wish.Menu(), "OAK-7").app());
        talker.arrive(Collections.nCopies(12, ""));
        for (int sign = 1; sign <= 10; sign++) {
            assertTrue(talker.transcript().contains("Warning " + sign + " of 10\n"), talker::transcript);
        }
    }

    @Test
    void while_the_clock_runs_only_its_keys_are_taken_and_any_other_line_waits() {
        Talker talker = Talker.of(checks(WORLD)).types("1").waits(15);
        talker.types("7");
        assertTrue(run(talker).isGoing());
        assertEquals(List.of("7"), talker.talk().waiting());
        for (String key : List.of("p", "b", "n", "?", "q")) {
            Talker other = Talker.of(checks(WORLD)).types("1").waits(15).types(key);
            assertFalse(run(other).isGoing(), key);
        }
        Talker longer = Talker.of(checks(WORLD)).types("1").waits(15).types("+");
        assertEquals(3, run(longer).script().prescription().dose().hold().toSeconds());
    }

    @Test
    void stopping_works_at_once_whatever_waits() {
        Talker talker = Talker.of(checks(WORLD)).types("1").waits(15).types("hello", "q");
        assertEquals(Mode.Why.STOPPING, ((Mode.Paused) run(talker).mode()).why());
    }

    @Test
    void enter_goes_on_from_get_ready_and_pauses_what_the_clock_leads() {
        Talker talker = Talker.of(checks(WORLD)).types("1").waits(2).types("");
        assertTrue(talker.transcript().endsWith("SQUEEZE, 1 of 8\n"), talker::transcript);
        talker.waits(2).types("");
        assertTrue(talker.transcript().endsWith("PAUSED. p or Enter goes on, q stops.\n"), talker::transcript);
    }

    @Test
    void whoever_asks_hears_where_the_exercise_stands_also_while_it_is_paused() {
        Talker talker = Talker.of(checks(WORLD)).types("1").waits(15).types("r");
        assertEquals(List.of("Ball lift between the feet", "8 to do", "0 of 8 count here.", "HOLD, 1 s"), talker.lastSaid());
        assertTrue(((SittingStep.Exercising) step(talker)).run().isGoing(), "it goes on");
        talker.types("p").types("r");
        assertEquals(List.of("Ball lift between the feet", "8 to do", "0 of 8 count here.", "HOLD, 1 s",
            "PAUSED. p or Enter goes on, q stops."), talker.lastSaid());
        talker.waits(2).types("p").types("r");
        assertTrue(talker.lastSaid().get(4).startsWith("GET READY, 5 s, then "), talker.lastSaid()::toString);
    }

    @Test
    void enter_behind_a_key_does_not_answer_what_that_key_asks() {
        Talker talker = Talker.of(checks(WORLD)).types("1").waits(15).types("q").types("");
        assertEquals(Mode.Why.STOPPING, ((Mode.Paused) run(talker).mode()).why());
        talker.waits(2).types("");
        assertInstanceOf(SittingStep.Tallying.class, step(talker));
    }

    @Test
    void an_empty_line_of_a_script_ends_no_get_ready() {
        Talker talker = Talker.scripted(checks(WORLD)).arrive(List.of("1", "")).waits(5);
        assertTrue(talker.transcript().endsWith("p pauses, q stops, r says where you are, ? tells all keys.\n"), talker::transcript);
    }

    @Test
    void a_scripts_presses_are_never_taken_for_a_key_held_down() {
        Talker talker = Talker.scripted(checks(OWN_PACE)).arrive(List.of("1", "", "", "", "", "", "", "", "")).ends();
        for (int tick = 0; tick < 100 && !(step(talker) instanceof SittingStep.Closed); tick++) talker.waits(0.5);
        long kept = effects(talker).stream().filter(effect -> effect instanceof SittingEffect.Running running
            && running.effect() instanceof Effect.Keep).count();
        assertEquals(8, kept);
    }

    @Test
    void somebodys_enter_held_down_counts_once() {
        Talker talker = Talker.of(checks(OWN_PACE)).types("1").waits(11).types("", "", "", "", "");
        assertEquals(0, run(talker).counted().size());
        assertEquals(1, talker.waits(3).talk().app().sitting().map(it -> run(talker).counted().size()).orElseThrow());
    }

    @Test
    void a_single_key_acts_at_once_and_any_other_pauses() {
        assertEquals(Mode.Why.STOPPING, ((Mode.Paused) run(Talker.of(checks(WORLD)).types("1").waits(15)
            .presses(Key.of('q'))).mode()).why());
        assertFalse(run(Talker.of(checks(WORLD)).types("1").waits(15).presses(Key.of('x'))).isGoing());
        assertTrue(run(Talker.of(checks(WORLD)).types("1").waits(15).presses(Key.of('d'))).isGoing());
    }

    @Test
    void the_end_of_input_accepts_nothing_before_the_start() {
        Talker talker = Talker.scripted(AppStart.open(Worlds.empty(), Visit.USUAL, 1, new Wish.Menu(), "OAK-7").app())
            .ends();
        assertEquals(List.of(new Request.Quit(0)), talker.requests());
    }

    @Test
    void the_end_of_input_on_the_checks_starts_no_exercise() {
        Talker talker = Talker.scripted(checks(WORLD)).ends();
        assertEquals(List.of(new Request.Quit(0)), talker.requests());
    }

    @Test
    void the_end_of_input_lets_an_exercise_go_on_to_its_question_and_then_saves_it() {
        Talker talker = Talker.scripted(checks(WORLD)).arrive(List.of("1")).ends();
        assertFalse(talker.isOver());
        talker.waits(200);
        SittingStep.Result result = effects(talker).stream().filter(SittingEffect.Finished.class::isInstance)
            .map(it -> ((SittingEffect.Finished) it).result()).findFirst().orElseThrow();
        assertFalse(result.confirmed());
        assertEquals(8, result.tally().lines().get(0).count());
        assertEquals(0, exitCode(talker));
    }

    @Test
    void the_end_of_input_in_a_pause_keeps_the_exercise_to_be_taken_up_again() {
        Talker talker = Talker.scripted(checks(WORLD)).arrive(List.of("1")).waits(15).arrive(List.of("p")).ends();
        assertEquals(0, exitCode(talker));
        assertTrue(effects(talker).stream().noneMatch(SittingEffect.Finished.class::isInstance));
    }
}
