package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Tools;

/** The real program as lines: through a pipe, and in a terminal that records every byte. */
class PlainIT {
    private static final char ESCAPE = '\u001b';
    /** Right foot, not numb, not new, seen by a doctor, only sitting, no fall, toes lift. */
    private static final String FIRST_PAGES = "\\n".repeat(11) + "2\\n4\\n2\\n2\\n1\\n2\\n3\\n\\n";
    private static final String FAST = "100";

    @TempDir Path home;
    private final Pane pane = Pane.of(80, 24);

    @AfterEach
    void close() {
        pane.close();
    }

    /** Runs it with lines through a pipe and its output into another. */
    private Tools.Ran pipe(String typed, String timeScale, String... arguments) {
        return shell("printf '" + typed + "' | ./run.sh \"$@\"", timeScale, arguments);
    }

    private Tools.Ran shell(String line, String timeScale, String... arguments) {
        List<String> command = new ArrayList<>(List.of("env", "-i", "HOME=" + home, "PATH=" + System.getenv("PATH"),
            "LANG=C.UTF-8", "TERM=xterm", "TOEUP_TIME_SCALE=" + timeScale));
        if (System.getenv("JAVA_HOME") != null) command.add("JAVA_HOME=" + System.getenv("JAVA_HOME"));
        command.addAll(List.of("sh", "-c", line, "sh"));
        command.addAll(List.of(arguments));
        return Tools.run(new ProcessBuilder(command).directory(Checkout.ready().toFile()));
    }

    private String records() {
        return shell("./run.sh records --json", "1").output();
    }

    private static void assertPlain(String output) {
        assertEquals(-1, output.indexOf(ESCAPE), "an escape byte");
        assertFalse(Pattern.compile("\r(?!\n)").matcher(output).find(), "a carriage return alone");
        assertTrue(output.chars().allMatch(it -> it < 0x7f), output);
    }

    @Test
    void a_whole_session_through_a_pipe_from_the_first_page_to_its_record() {
        Tools.Ran ran = pipe(FIRST_PAGES + "1\\n1\\n2\\n\\nq\\n5\\nslept well\\n", FAST, "--plain", "start", "ball-lifts",
            "--reps", "2");
        assertEquals(0, ran.exitCode(), ran.output());
        assertPlain(ran.output());
        assertFalse(ran.output().contains("\r"));
        for (String said : List.of("Warning 10 of 10\n", "GET READY, 10 s. Enter goes on.\n", "SQUEEZE, 2 of 2\nLIFT\nHOLD\n",
            "2 Repetitions: 2\n", "Saved.\n", "Choose 1 to 8, Enter for 1, q to leave, ? for help: \n")) {
            assertTrue(ran.output().contains(said), () -> said + " not in\n" + ran.output());
        }
        String records = records();
        assertTrue(records.contains("\"confirmed\": true") && records.contains("\"pain\": 2")
            && records.contains("\"repetitions\": 2"), records);
    }

    @ParameterizedTest
    @CsvSource({"calf-stretch, 6", "toe-tapping, 20", "plantar-fascia-stretch, 10"})
    void an_exercise_of_each_kind_is_done_with_digits_and_enter_alone(String exercise, int counted) {
        pipe(FIRST_PAGES, FAST, "--plain");
        Tools.Ran ran = pipe("1\\n1\\n0\\n\\n", FAST, "--plain", "start", exercise, "--way", "seated".equals(way(exercise))
            ? "seated" : "standard");
        assertEquals(0, ran.exitCode(), ran.output());
        String records = records();
        int sum = Pattern.compile("\"repetitions\": (\\d+)(?=[^{}]*\"holdSeconds|\\})").matcher(done(records)).results()
            .mapToInt(found -> Integer.parseInt(found.group(1))).sum();
        assertEquals(counted, sum, records);
    }

    private static String way(String exercise) {
        return exercise.equals("plantar-fascia-stretch") ? "standard" : "seated";
    }

    private static String done(String records) {
        int start = records.indexOf("\"done\"");
        return records.substring(start, records.indexOf("\"outcome\"", start));
    }

    @Test
    void the_end_of_input_on_the_first_pages_accepts_nothing() {
        Tools.Ran ran = pipe("\\n\\n", "1", "--plain");
        assertEquals(0, ran.exitCode(), ran.output());
        assertTrue(ran.output().endsWith("Enter to go on, q to go back: \n"), ran.output());
        assertFalse(Files.exists(home.resolve(".local/share/toeup/patients")));
    }

    @Test
    void the_end_of_input_lets_an_exercise_finish_and_saves_it_unconfirmed() {
        pipe(FIRST_PAGES, "1", "--plain");
        Tools.Ran ran = pipe("1\\n", FAST, "--plain", "start", "ball-lifts", "--reps", "2");
        assertEquals(0, ran.exitCode(), ran.output());
        assertTrue(ran.output().contains("DONE. Well done.\n"), ran.output());
        assertTrue(records().contains("\"confirmed\": false"), ran.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"./run.sh </dev/null", "./run.sh | cat", "TERM=dumb ./run.sh </dev/null",
        "ACCESSIBLE=1 ./run.sh </dev/null", "./run.sh today </dev/null"})
    void where_no_screen_can_be_shown_it_talks(String line) {
        Tools.Ran ran = shell(line, "1");
        boolean needsPatient = line.contains("today");
        assertEquals(0, ran.exitCode(), ran.output());
        assertTrue(needsPatient || ran.output().startsWith("Before you start\n"), ran.output());
        assertPlain(ran.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM=dumb", "ACCESSIBLE=1"})
    void a_terminal_that_writes_lines_or_is_to_be_accessible_gets_lines(String variable) {
        pane.start(Checkout.ready(), "env", variable, "./run.sh");
        pane.waitFor("Enter to go on, q to leave:").type("q").keys("Enter");
        assertEquals(0, pane.exitCode());
        assertPlain(pane.output());
    }

    @Test
    void the_setting_is_enough() throws IOException {
        Path settings = pane.home().resolve("config/toeup/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"schema\": 1, \"plainLines\": true}");
        pane.start(Checkout.ready(), "./run.sh");
        pane.waitFor("Enter to go on, q to leave:").type("q").keys("Enter");
        assertEquals(0, pane.exitCode());
        assertPlain(pane.output());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
    }

    @Test
    void in_a_terminal_an_answer_is_echoed_once_and_keys_act_at_once_while_an_exercise_is_on() {
        begin();
        pane.type("p").waitFor("PAUSED. p or Enter goes on").type("+").waitFor("Each hold: 3 s.");
        pane.type("q").waitFor("STOPPED. Sit down if you can.").waitFor("Choose 1 to 9").type("7").keys("Enter");
        pane.waitFor("Is the count right?").keys("C-c");
        assertEquals(130, pane.exitCode());
        assertPlain(pane.output());
        assertTrue(pane.output().contains("q to go on: 7\r\n"), pane.output());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void a_request_to_end_keeps_the_exercise_and_gives_the_terminal_back(String signal, int exitCode) {
        begin();
        pane.signal(signal, pane.jvm());
        assertEquals(exitCode, pane.exitCode());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
        assertPlain(pane.output());
        try (Pane again = TrainerIT.again(pane)) {
            TrainerIT.start(again, "--plain");
            again.waitFor("Not finished").keys("C-c");
            assertEquals(130, again.exitCode());
        }
    }

    @Test
    void killed_in_the_middle_it_writes_no_escape_and_leaves_the_terminal_as_it_was() {
        begin();
        pane.signal("KILL", pane.jvm());
        assertEquals(137, pane.exitCode());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
        assertPlain(pane.output());
    }

    @Test
    void a_terminal_that_takes_no_output_does_not_keep_it_from_ending() {
        begin();
        pane.type("p").waitFor("PAUSED").freeze().insistOnEnd(pane.jvm()).thaw();
        assertEquals(143, pane.exitCode());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
    }

    private void begin() {
        TrainerIT.start(pane.with("TOEUP_TIME_SCALE", TrainerIT.BRISK), "--plain", "start", "ball-lifts", "--reps", "3");
        pane.waitFor("Enter to go on, q to leave:");
        for (String answer : FIRST_PAGES.split("\\\\n", -1)) pane.type(answer).keys("Enter");
        pane.waitFor("I have pain now").type("1").keys("Enter");
        pane.waitFor("SQUEEZE, 2 of 3");
    }

    @Test
    void r_on_the_first_page_of_a_full_screen_leads_to_lines_and_is_remembered() throws IOException {
        TrainerIT.start(pane);
        pane.waitFor("Screen reader?").type("r").waitFor("Plain lines from now on.").waitFor("Enter to go on, q to leave:");
        assertFalse(pane.isAlternateScreen());
        pane.keys("Enter").waitFor("Warning 1 of 10").type("q").keys("Enter").type("q").keys("Enter");
        assertEquals(0, pane.exitCode());
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
        assertTrue(Files.readString(pane.home().resolve("config/toeup/settings.json")).contains("\"plainLines\": true"));
    }

    @Test
    void the_same_answers_leave_the_same_record_as_on_a_screen_but_for_ids_and_times() {
        pane.with("TOEUP_TIME_SCALE", "20");
        TrainerIT.start(pane, "start", "ball-lifts", "--reps", "1");
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("checks.well")).type("1").waitFor(TrainerIT.say("tally.done"));
        TrainerIT.afterTheFirstSecond(pane).keys("Enter").waitFor(TrainerIT.say("pain.ask")).type("2").keys("Enter");
        pane.waitFor(TrainerIT.say("advice.title.green")).waitFor(TrainerIT.say("save.done")).keys("C-c");
        assertEquals(130, pane.exitCode());
        pipe(FIRST_PAGES + "1\\n1\\n2\\n", "20", "--plain", "start", "ball-lifts", "--reps", "1");
        assertEquals(comparable(pane.home().resolve("data/toeup")), comparable(home.resolve(".local/share/toeup")));
    }

    /** The one record of a folder, without what differs between any two. */
    private static String comparable(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Path record = files.filter(it -> it.toString().contains("/records/") && it.toString().endsWith(".json"))
                .findFirst().orElseThrow();
            return Files.readString(record).lines().map(line -> line.replaceAll(
                "\"(id|session|patient|programme|startedAt|durationSeconds|sha256)\": (\"[^\"]*\"|\\d+)", "\"$1\": ..."))
                .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void lines_load_nothing_of_the_library_for_screens() throws IOException {
        Path log = home.resolve("classes");
        Tools.Ran ran = shell("java -Xlog:class+load:file=" + log + " -Dtoeup.home=. -jar target/toeup.jar --plain </dev/null", "1");
        assertEquals(0, ran.exitCode(), ran.output());
        String loaded = Files.readString(log);
        assertTrue(loaded.contains("toeup.plain.Talk"));
        assertFalse(loaded.contains("com.googlecode.lanterna"));
    }
}
