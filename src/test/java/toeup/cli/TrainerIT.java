package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;

/** The real program in a real terminal, as a patient uses it. */
class TrainerIT {
    private static final int WARNINGS = 10;
    private static final String ONLY_SITTING = "1";
    private static final long FIRST_SECOND = 1_200_000_000L;
    /** Where it does not matter how long anything takes; a repetition is still seen well. */
    static final String BRISK = "3";
    private final Pane pane = Pane.of(80, 24);
    private Pane later;

    @AfterEach
    void close() {
        pane.close();
        if (later != null) later.close();
    }

    @Test
    void from_the_first_start_to_a_finished_exercise_on_the_progress_screen() {
        start(pane, "start", "ball-lifts", "--reps", "1");
        answerTheFirstPages(pane);
        pane.waitFor(say("checks.well")).type("1");
        endGetReady(pane).waitFor("SQUEEZE").waitFor("LOWER").waitFor(say("tally.done"));
        confirmWithPain(pane, "2");
        pane.waitFor(say("advice.title.green")).keys("Enter").waitFor(say("home.today")).type("5");
        pane.waitUntil("the repetition on the progress screen", screen -> screen.contains("Repetitions   1"));
        pane.keys("Escape").waitFor(say("home.today")).keys("Escape");
        leaveWithoutAnswers(pane);
        assertEquals(0, pane.exitCode());
        String records = output("records", "--json");
        assertTrue(records.contains("\"repetitions\": 1") && records.contains("\"pain\": 2")
            && records.contains("\"confirmed\": true"), records);
    }

    @Test
    void at_own_pace_the_space_bar_starts_the_hold_and_a_key_held_down_counts_once() {
        start(pane);
        answerTheFirstPages(pane);
        pane.waitFor(say("home.today")).type("7").waitFor("Who leads").type("5").waitFor("My own pace").type("2");
        pane.waitFor("own pace").keys("Escape").waitFor(say("home.today")).type("3").waitFor("Ball lift").type("2");
        pane.waitFor("Sit tall").keys("Enter").waitFor(say("checks.well")).type("1");
        endGetReady(pane).waitFor("In position?").type("      ").waitFor("HOLD  ").waitFor("In position?").keys("Escape");
        pane.waitFor(say("stop.sit")).type("9").waitFor(say("tally.stopped"));
        pane.waitUntil("one repetition counted", screen -> screen.contains("RIGHT   1"));
    }

    @Test
    void an_exercise_goes_on_through_changes_of_the_window() {
        begin("ball-lifts", "--reps", "3");
        endGetReady(pane).waitFor("SQUEEZE").resize(40, 12).waitFor("1 of 3").resize(20, 6).waitFor("1 of 3");
        pane.resize(10, 3).waitUntil("a word that more room is needed", screen -> !screen.contains("1 of 3"));
        pane.resize(80, 24).waitFor("PAUSED").keys("Enter").waitFor("GET READY").waitFor("repetition 2 of 3");
    }

    @Test
    void a_killed_program_offers_to_go_on_and_counts_nothing_twice() {
        pane.with("TOEUP_TIME_SCALE", BRISK);
        begin("ball-lifts", "--reps", "3");
        pane.waitFor("repetition 2 of 3").signal("KILL", pane.jvm());
        assertEquals(137, pane.exitCode());
        later = again();
        start(later);
        later.waitFor(say("resume.title")).type("1").waitFor(say("checks.again")).type("1");
        later.waitFor("repetition 2 of 3").waitFor("repetition 3 of 3").waitFor(say("tally.done"));
        later.waitUntil("three repetitions counted", screen -> screen.contains("Repetitions   3"));
        confirmWithPain(later, "0");
        later.waitFor(say("advice.title.green")).keys("C-c");
        assertEquals(130, later.exitCode());
        assertEquals(1, recordFiles());
    }

    @Test
    void what_another_patient_broke_off_waits_for_that_patient() {
        pane.with("TOEUP_TIME_SCALE", BRISK);
        begin("ball-lifts", "--reps", "3");
        pane.waitFor("repetition 2 of 3").signal("KILL", pane.jvm());
        assertEquals(137, pane.exitCode());
        output("patients", "add", "ELM-3");
        later = again();
        start(later, "--patient", "ELM-3");
        later.waitFor("Before you start - ELM-3");
        assertFalse(later.screen().contains("broken off"), later.screen());
        later.keys("C-c");
        assertEquals(130, later.exitCode());
        later.close();
        later = again();
        start(later);
        later.waitFor(say("patients.choose")).type("1").waitFor(say("resume.title")).keys("C-c");
        assertEquals(130, later.exitCode());
        assertEquals(0, recordFiles());
    }

    @Test
    void a_session_of_a_program_killed_between_exercises_is_saved_by_the_next_start() {
        pane.with("TOEUP_TIME_SCALE", BRISK);
        begin("ball-lifts", "--reps", "1");
        endGetReady(pane).waitFor(say("tally.done"));
        confirmWithPain(pane, "0");
        pane.waitFor(say("advice.title.green")).keys("Enter").waitFor(say("home.today")).signal("KILL", pane.jvm());
        assertEquals(137, pane.exitCode());
        assertEquals(0, files("/sessions/"));
        later = again();
        start(later);
        later.waitFor(say("home.today")).keys("C-c");
        assertEquals(130, later.exitCode());
        assertEquals(1, files("/sessions/"));
        assertEquals(1, recordFiles());
    }

    @Test
    void a_request_to_end_in_the_middle_leaves_the_terminal_clean_and_keeps_what_was_done() {
        pane.with("TOEUP_TIME_SCALE", BRISK);
        begin("ball-lifts", "--reps", "3");
        pane.waitFor("repetition 2 of 3").signal("TERM", pane.jvm());
        assertEquals(143, pane.exitCode());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
        assertFalse(pane.isAlternateScreen());
        assertTrue(pane.isCursorVisible());
        later = again();
        start(later);
        later.waitFor(say("resume.title")).type("2").waitFor(say("home.today"));
        later.waitFor(say("save.done")).keys("C-c");
        assertEquals(130, later.exitCode());
        String records = output("records", "--json");
        assertTrue(records.contains("\"repetitions\": 1") && records.contains("\"stopReason\": \"interrupted\"")
            && records.contains("\"confirmed\": false"), records);
    }

    @Test
    void a_mistake_in_what_is_read_behind_the_first_menu_ends_the_program_with_its_place() throws IOException {
        try (Checkout copy = Checkout.copy()) {
            Path signs = copy.folder().resolve("data/text/en/safety/signs.json");
            Files.writeString(signs, "{}");
            pane.start(copy.folder(), "./run.sh");
            assertEquals(1, pane.exitCode());
            assertTrue(pane.screen().contains("field \"schema\""), pane.screen());
        }
    }

    @Test
    void without_stty_on_the_path_it_starts_and_leaves_the_terminal_as_it_was() throws IOException {
        Path path = Files.createDirectories(pane.home().resolve("path"));
        for (String tool : List.of("bash", "env", "find", "readlink", "sh", "java")) {
            Path real = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable).findFirst().orElseThrow();
            Files.createSymbolicLink(path.resolve(tool), real);
        }
        pane.with("PATH", path.toString());
        start(pane);
        pane.waitFor("does not replace").keys("C-c");
        assertEquals(130, pane.exitCode());
    }

    /** The words of the program itself, so that only what it does is tested here. */
    static String say(String key) {
        try {
            return Content.in(Checkout.real().resolve("data"), "en").messages().of(key);
        } catch (ContentTrouble mistake) {
            throw new AssertionError(mistake);
        }
    }

    private void begin(String exercise, String... options) {
        start(pane, Stream.concat(Stream.of("start", exercise), Stream.of(options)).toArray(String[]::new));
        answerTheFirstPages(pane);
        pane.waitFor(say("checks.well")).type("1").waitFor("GET READY");
    }

    static Pane endGetReady(Pane pane) {
        return afterTheFirstSecond(pane.waitFor("GET READY")).keys("Enter");
    }

    /** In the first second keys may still be meant for the page before, so that some are not heard. */
    static Pane afterTheFirstSecond(Pane pane) {
        long seen = System.nanoTime();
        return pane.waitUntil("the first second is over", screen -> System.nanoTime() - seen > FIRST_SECOND);
    }

    static void start(Pane pane, String... arguments) {
        pane.start(Checkout.ready(), Stream.concat(Stream.of("./run.sh"), Stream.of(arguments)).toArray(String[]::new));
    }

    private Pane again() {
        return again(pane);
    }

    /** The same computer after the program has ended. */
    static Pane again(Pane pane) {
        Pane next = Pane.of(80, 24);
        for (String folder : List.of("data", "config", "state", "cache")) {
            next.with("XDG_" + folder.toUpperCase(Locale.ROOT) + "_HOME", pane.home().resolve(folder).toString());
        }
        return next;
    }

    /** Right foot affected, not new, seen by a doctor, sitting only: as careful as it gets with exercise allowed. */
    static void answerTheFirstPages(Pane pane) {
        answerTheFirstPages(pane, ONLY_SITTING);
    }

    /** The same but for what is safe, by its number on the page. */
    static void answerTheFirstPages(Pane pane, String safe) {
        pane.waitFor("does not replace").keys("Enter");
        for (int warning = 1; warning <= WARNINGS; warning++) {
            pane.waitFor("Warning " + warning + " of " + WARNINGS).keys("Enter");
        }
        pane.waitFor("Which foot is weak").type("2").waitFor("feel numb").type("4").waitFor("Is the foot drop new")
            .type("2").waitFor("Has a doctor").type("2").waitFor("What is safe").type(safe).waitFor("Did you fall")
            .type("2").waitFor("toes of the weak foot").type("3").waitFor("check your answers").keys("Enter");
    }

    private static void confirmWithPain(Pane pane, String pain) {
        afterTheFirstSecond(pane.waitFor(say("tally.done"))).keys("Enter").waitFor(say("pain.ask"));
        pane.type(pain).keys("Enter");
    }

    private static void leaveWithoutAnswers(Pane pane) {
        pane.waitFor(say("farewell.effort")).keys("Enter").waitFor(say("farewell.note")).keys("Enter");
    }

    private String output(String... arguments) {
        Pane reader = again();
        try (reader) {
            start(reader, arguments);
            assertEquals(0, reader.exitCode());
            return reader.output();
        }
    }

    private long recordFiles() {
        return files("/records/");
    }

    private long files(String kind) {
        Path patients = pane.home().resolve("data/toeup/patients");
        try (Stream<Path> files = Files.walk(patients)) {
            return files.filter(file -> file.toString().contains(kind) && file.toString().endsWith(".json")).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
