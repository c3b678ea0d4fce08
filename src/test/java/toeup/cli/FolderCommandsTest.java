package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Programme;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.store.Patient;
import toeup.store.Places;

/** The commands that read and write the data folder. */
class FolderCommandsTest extends CommandLineTest {
    /** No file of a test is from about then, so none can pass for one that is still arriving. */
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T12:00:00Z");

    @Test void a_folder_nobody_used_yet_is_no_trouble() {
        run("status").prints("nobody set up yet\n").exits(ExitCode.FINE);
        run("patients").prints("""
            Nobody is set up here yet. Start toeup once, or add a patient: toeup patients
            add CODE
            """).exits(ExitCode.FINE);
        run("records", "--json").prints("[]\n").exits(ExitCode.FINE);
        run("progress", "--days", "1", "--json").prints("""
            {
              "from": "2026-11-23",
              "to": "2026-11-23",
              "days": [],
              "exercises": [],
              "pain": [],
              "adherence": {"planned": 0, "done": 0}
            }
            """).exits(ExitCode.FINE);
    }

    @Test void nothing_can_be_written_down_for_nobody() {
        run("log", "ball-lifts").refuses(ExitCode.USAGE, "toeup: nobody is set up in this data folder yet. "
            + "Start toeup once, or add a patient: toeup patients add CODE.");
    }

    @Test void a_patient_is_added_with_what_is_safe_for_anybody() {
        run("patients", "add", "p-7").prints("""
            Added patient P-7. At the first start Toe Up asks its questions; until then the
            careful answer to each holds.
            """).exits(ExitCode.FINE);
        run("patients").prints("  P-7               not set up yet\n").exits(ExitCode.FINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "add|patients add needs a code: toeup patients add CODE. A code is no name: 1 to 16 letters A to Z, "
            + "digits and hyphens.",
        "add A_B|a code has 1 to 16 letters A to Z, digits and hyphens, unlike \"A_B\".",
        "add 12345678901234567|a code has 1 to 16 letters A to Z, digits and hyphens, unlike \"12345678901234567\".",
        "add TAKEN|there is a patient TAKEN in this data folder already. Choose another code.",
        "remove TAKEN|patients does not take \"remove\". See toeup patients --help.",
        "add X Y|patients does not take \"Y\". See toeup patients --help."})
    void a_wrong_code_is_refused(String words, String message) {
        run("patients", "add", "TAKEN").exits(ExitCode.FINE);
        run(("patients " + words).split(" ")).refuses(ExitCode.USAGE, "toeup: " + message);
    }

    @Test void what_was_done_is_written_down_and_read_again() {
        add("A");
        run("log", "ankle-dorsiflexion", "--reps", "8", "--pain", "2").prints("""
            Written down for 2026-11-23: Seated toe lifts (A strap helps), 1 set of 8, hold
            3 s, each side.
            """).exits(ExitCode.FINE);
        ExerciseRecord record = records().get(0);
        assertEquals(2, record.done().size());
        assertEquals(OptionalInt.of(24), record.done().get(0).holdSeconds());
        assertEquals(OptionalInt.of(2), record.pain());
        run("records").prints("""
              2026-11-23  Seated toe lifts (A strap helps)
                          left: 1 set, 8 repetitions, 24 s held; right: 1 set, 8
                          repetitions, 24 s held; worst pain 2; typed in
            """).exits(ExitCode.FINE);
    }

    @Test void both_feet_together_are_one_side_in_the_record() {
        add("A");
        run("log", "ankle-dorsiflexion", "--side", "both").exits(ExitCode.FINE);
        assertEquals(List.of(Optional.of(Side.BOTH)), sides());
        assertEquals(Sides.TOGETHER, records().get(0).prescribed().sides());
    }

    @Test void what_has_no_sides_has_none_in_the_record() {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        assertEquals(List.of(Optional.empty()), sides());
    }

    @Test void taking_turns_gives_both_sides_in_the_record() {
        add("A");
        run("log", "hip-rotations").exits(ExitCode.FINE);
        assertEquals(Set.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT)), Set.copyOf(sides()));
    }

    @Test void a_walk_is_written_down_in_lengths_and_steps() {
        add("A");
        emptyProgramme();
        run("log", "heel-to-toe-walk", "--sets", "3", "--reps", "6").exits(ExitCode.FINE);
        assertEquals(List.of(OptionalInt.of(6), OptionalInt.of(6), OptionalInt.of(6)),
            records().get(0).done().stream().map(Done::steps).toList());
    }

    @Test void an_exercise_of_an_earlier_day_stands_under_that_day() {
        add("A");
        run("log", "ball-lifts", "--on", "2026-11-20").exits(ExitCode.FINE);
        assertEquals("2026-11-20", records().get(0).day().toString());
        run("records", "--from", "2026-11-21").prints("No records of these days.\n").exits(ExitCode.FINE);
        assertEquals(1, run("records", "--to", "2026-11-20", "--json").out().split("\"id\"").length - 1);
    }

    @Test void what_waits_on_this_computer_is_saved_by_the_next_command_that_saves() throws IOException {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        Path saved = onlyRecord();
        Path waiting = Places.of(environment, home, Optional.empty()).spool().resolve(data().relativize(saved));
        Files.createDirectories(waiting.getParent());
        Files.move(saved, waiting);
        run("log", "calf-stretch").exits(ExitCode.FINE);
        assertTrue(Files.exists(saved));
        assertFalse(Files.exists(waiting));
    }

    private Path onlyRecord() throws IOException {
        try (var files = Files.walk(data())) {
            return files.filter(file -> file.toString().contains("/records/") && Files.isRegularFile(file))
                .findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "log ball-lifts --on 2026-11-24|--on 2026-11-24 is in the future: only what was done can be written down.",
        "log ball-lifts --on 0206-11-20|--on 0206-11-20 is too long ago: it takes a day from 2016-11-16 to 2026-11-23.",
        "log ball-lifts --on 24.11.2026|--on takes a day as yyyy-mm-dd, such as 2026-11-23, not \"24.11.2026\".",
        "log ball-lifts --on 2026-02-30|--on takes a day as yyyy-mm-dd, such as 2026-11-23, not \"2026-02-30\".",
        "log ball-lifts --pain 11|--pain takes a whole number from 0 to 10, not \"11\".",
        "log ball-lifts --side left|ball-lifts takes no --side: it has no sides.",
        "log ball-lifts --rest 5|there is no option --rest here. Did you mean --reps? See toeup log --help.",
        "log|log needs the id of an exercise. toeup list names them all.",
        "records --from yesterday|--from takes a day as yyyy-mm-dd, such as 2026-11-23, not \"yesterday\".",
        "records --from 2026-11-02 --to 2026-11-01|--from 2026-11-02 is after --to 2026-11-01. Swap them.",
        "progress --days 0|--days takes a whole number from 1 to 3660, not \"0\".",
        "progress --days 9999|--days takes a whole number from 1 to 3660, not \"9999\"."})
    void a_wrong_value_is_refused_and_nothing_is_written(String words, String message) {
        add("A");
        run(words.split(" ")).refuses(ExitCode.USAGE, "toeup: " + message);
        assertEquals(List.of(), records());
    }

    @Test void one_of_several_patients_must_be_named() {
        add("A");
        add("B");
        run("status").refuses(ExitCode.USAGE, "toeup: there are 2 patients here. Name one with --patient CODE; "
            + "toeup patients lists the codes.");
        run("log", "ball-lifts", "--patient", "b").exits(ExitCode.FINE);
        assertTrue(run("records", "--patient", "A").out().startsWith("No records"));
        assertTrue(run("--patient", "B", "records").out().contains("Ball lift"));
    }

    @Test void an_unknown_patient_is_refused() {
        add("A");
        for (String command : List.of("status", "progress", "records", "log ball-lifts")) {
            run((command + " --patient Z").split(" ")).refuses(ExitCode.USAGE,
                "toeup: no patient here has the code \"Z\". Patients here: 1. toeup patients lists their codes.");
        }
    }

    @Test void status_tells_a_script_whether_anything_is_due() {
        add("A");
        run("status").prints("4 due today\n").exits(ExitCode.DUE);
        for (String id : List.of("calf-stretch", "ankle-dorsiflexion", "ankle-adduction-abduction")) {
            run("log", id).exits(ExitCode.FINE);
        }
        run("status").prints("1 due today\n").exits(ExitCode.DUE);
        run("log", "heel-raises").exits(ExitCode.FINE);
        run("status").prints("nothing due today\n").exits(ExitCode.FINE);
    }

    @Test void progress_for_people_says_week_totals_sides_and_what_to_know() {
        add("A");
        run("log", "ankle-dorsiflexion", "--pain", "3").exits(ExitCode.FINE);
        run("progress", "--days", "7").prints("""
            This week: 1 day of exercise; goal 6.
              Mon 2026-11-23  partly done
              Tue 2026-11-24  planned
              Wed 2026-11-25  planned
              Thu 2026-11-26  planned
              Fri 2026-11-27  planned
              Sat 2026-11-28  planned
              Sun 2026-11-29  rest day

            The last 7 days, 2026-11-17 to 2026-11-23:
              1 exercise on 1 day
              1 set, 20 repetitions, 60 s held
              1 of 1 planned exercises done: 100 % (0 % in the trainer)

            Seated toe lifts
              left            1 set, 10 repetitions, 30 s held; last on 2026-11-23
              right           1 set, 10 repetitions, 30 s held; last on 2026-11-23

            Worst pain of the day, 0 to 10:
              2026-11-23      3

            1 record was typed in.
            """).exits(ExitCode.FINE);
    }

    @Test void progress_for_programs_has_the_promised_shape() {
        add("A");
        run("log", "ankle-dorsiflexion", "--side", "left", "--pain", "3").exits(ExitCode.FINE);
        run("progress", "--days", "7", "--json").prints("""
            {
              "from": "2026-11-17",
              "to": "2026-11-23",
              "days": [
                {"day": "2026-11-23", "records": 1, "minutes": 0, "repetitions": 10, "steps": 0, "holdSeconds": 30}
              ],
              "exercises": [
                {
                  "exercise": "ankle-dorsiflexion",
                  "side": "left",
                  "records": 1,
                  "sets": 1,
                  "repetitions": 10,
                  "steps": 0,
                  "holdSeconds": 30,
                  "last": "2026-11-23"
                }
              ],
              "pain": [{"day": "2026-11-23", "worst": 3}],
              "adherence": {"planned": 0, "done": 0}
            }
            """).exits(ExitCode.FINE);
    }

    @Test void progress_reads_well_on_40_columns() {
        add("A");
        run("log", "ankle-dorsiflexion").exits(ExitCode.FINE);
        terminal = Optional.of(new CliContext.TerminalSize(40, 12));
        String out = run("progress").out();
        assertTrue(out.lines().allMatch(line -> line.length() <= 40), out);
    }

    @Test void no_output_shows_a_key_instead_of_words() {
        add("A");
        run("log", "ankle-dorsiflexion", "--pain", "7").exits(ExitCode.FINE);
        for (String command : List.of("progress", "records", "records --all", "patients", "status", "doctor")) {
            Ran ran = run(command.split(" "));
            assertFalse(ran.out().contains("cli."), ran.out());
            assertFalse(ran.out().contains("content."), ran.out());
        }
    }

    @Test void records_as_json_are_what_the_files_say() throws Exception {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        String out = run("records", "--json").out();
        Path file = files("records").get(0);
        for (String line : Files.readString(file).split("\n")) {
            assertTrue(out.replaceAll("\\s", "").contains(line.replaceAll("[\\s]|,$", "")), line);
        }
    }

    @Test void figures_and_records_do_not_depend_on_the_machines_locale() {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        String usual = run("progress").out() + run("records", "--json").out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(usual, run("progress").out() + run("records", "--json").out());
            run("log", "ball-lifts", "--on", "2026-11-22").exits(ExitCode.FINE);
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(2, records().size());
    }

    @Test void a_damaged_record_is_said_left_in_place_and_all_others_count() throws Exception {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        run("log", "heel-raises").exits(ExitCode.FINE);
        Path file = files("records").get(0);
        Files.writeString(file, "{\"schema\": 1,");
        now = LONG_AGO;
        Ran ran = run("records");
        ran.exits(ExitCode.FINE);
        assertEquals(1, ran.out().lines().filter(line -> line.contains("2026-11-23")).count());
        assertTrue(Files.exists(file));
        Ran doctor = run("doctor");
        doctor.exits(ExitCode.FOLDER);
        assertTrue(doctor.out().contains(file.getFileName().toString().substring(0, 8)), doctor.out());
    }

    @Test void a_correction_stands_for_the_record_and_all_shows_both() {
        add("A");
        run("log", "ball-lifts", "--reps", "5").exits(ExitCode.FINE);
        ExerciseRecord old = records().get(0);
        now = now.plusSeconds(60);
        store().save(correcting(old, machine().ids().next()));
        assertTrue(run("records").out().contains("worst pain 4"));
        assertEquals(1, run("records").out().lines().filter(line -> line.contains("2026-11-23")).count());
        Ran all = run("records", "--all");
        assertEquals(2, all.out().lines().filter(line -> line.contains("2026-11-23")).count());
        assertTrue(all.out().replaceAll("\\s+", " ").contains("corrects " + old.id()), all.out());
    }

    @Test void a_record_dated_after_today_is_marked() {
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        assertFalse(run("records").out().contains("dated after today"));
        now = now.minusSeconds(86_400);
        assertTrue(run("records").out().contains("dated after today"));
    }

    @Test void past_days_are_judged_by_the_programme_of_that_day() {
        add("A");
        now = now.plusSeconds(86_400);
        emptyProgramme();
        assertTrue(run("progress").out().contains("Mon 2026-11-23  planned, not done"));
        assertTrue(run("progress").out().contains("Tue 2026-11-24  rest day"));
    }

    @Test void what_cannot_reach_the_data_folder_is_kept_here_and_said() throws Exception {
        add("A");
        Files.writeString(data().resolve("FORMAT.json"), "{\"schema\":2}\n");
        Ran ran = run("log", "ball-lifts");
        ran.exits(ExitCode.FOLDER);
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("kept on this computer"), ran.err());
        assertEquals(1, records().size());
    }

    @Test void a_folder_that_was_here_and_is_gone_is_said_and_never_begun_anew() throws Exception {
        add("A");
        Files.move(data(), home.resolve("pulled"));
        for (String command : List.of("status", "progress", "records", "log ball-lifts", "patients add B", "today",
                "doctor")) {
            Ran ran = run(command.split(" "));
            ran.exits(ExitCode.FOLDER);
            assertTrue((ran.out() + ran.err()).contains("missing now"), ran.out() + ran.err());
        }
        assertFalse(Files.exists(data()));
    }

    @Test void two_patients_of_one_code_can_be_named_by_their_ids() {
        add("A");
        Patient first = store().patients().get(0);
        now = now.plusSeconds(60);
        store().addPatient(first.profile().value().orElseThrow(), new Programme(List.of()));
        assertTrue(run("status", "--patient", "A").err().contains("2 patients here have the code \"A\""));
        run("status", "--patient", first.id().toString()).exits(ExitCode.DUE);
        assertTrue(run("patients").out().contains(first.id().toString()));
    }

    @Test void a_profile_that_cannot_be_read_is_said_and_nothing_is_written_for_its_patient() throws Exception {
        add("A");
        Files.writeString(files("profile").get(0), "");
        now = LONG_AGO;
        Ran ran = run("log", "ball-lifts");
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.err().contains("damaged") && ran.err().contains("nothing was written"), ran.err());
        assertEquals(List.of(), files("records"));
    }

    @Test void a_data_folder_that_is_a_file_is_refused() throws Exception {
        Path file = Files.writeString(home.resolve("f"), "mine");
        Ran ran = run("status", "--data", file.toString());
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.err().startsWith("toeup: This is not a folder: " + file), ran.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test void a_data_folder_without_a_name_is_refused() {
        run("status", "--data", "").refuses(ExitCode.USAGE,
            "toeup: --data needs the path of a folder, not \"\".");
    }

    @Test void the_option_beats_the_environment() {
        environment.put("TOEUP_DATA", home.resolve("one").toString());
        add("ONE");
        assertTrue(run("patients", "--data", home.resolve("two").toString()).out().startsWith("Nobody"));
        assertTrue(run("patients").out().contains("ONE"));
    }

    @Test void the_doctor_names_what_plays_and_speaks_and_misses_neither() throws IOException {
        environment.put("TERM", "xterm");
        assertTrue(run("doctor").out().contains("so the bell rings"));
        run("doctor").exits(ExitCode.FINE);
        Path programs = Files.createDirectory(home.resolve("programs"));
        for (String name : List.of("aplay", "paplay", "espeak-ng")) {
            assertTrue(Files.createFile(programs.resolve(name)).toFile().setExecutable(true));
        }
        environment.put("PATH", programs.toString());
        String out = run("doctor").out().replaceAll("\\s+", " ");
        assertTrue(out.contains("Tones " + programs + "/paplay, " + programs + "/aplay Voice " + programs + "/espeak-ng"), out);
    }

    @Test void a_healthy_folder_makes_the_doctor_happy() {
        environment.put("TERM", "xterm-256color");
        terminal = Optional.of(new CliContext.TerminalSize(80, 24));
        add("A");
        Ran ran = run("doctor");
        assertTrue(ran.out().endsWith("\nAll is well.\n"), ran.out());
        ran.exits(ExitCode.FINE);
    }

    @Test void a_terminal_that_only_writes_lines_is_no_fault_as_the_trainer_can_be_said() {
        environment.put("TERM", "dumb");
        Ran ran = run("doctor");
        ran.exits(ExitCode.FINE);
        assertTrue(ran.out().contains("plain lines"), ran.out());
    }

    @Test void a_terminal_that_cannot_show_the_trainer_is_said() {
        run("doctor").exits(ExitCode.FAILED);
        environment.put("TERM", "xterm");
        terminal = Optional.of(new CliContext.TerminalSize(10, 3));
        Ran ran = run("doctor");
        ran.exits(ExitCode.FAILED);
        assertTrue(ran.out().contains("too"), ran.out());
    }

    private void add(String code) {
        run("patients", "add", code).exits(ExitCode.FINE);
    }

    private static ExerciseRecord correcting(ExerciseRecord old, UUID id) {
        return new ExerciseRecord(id, old.session(), old.patient(), old.exercise(), old.way(), old.recorded(),
            old.pace(), true, old.startedAt(), old.zone(), old.day(), old.durationSeconds(), old.programme(),
            old.prescribed(), old.done(), old.outcome(), old.stopReason(), OptionalInt.of(4), old.affected(),
            old.numb(), 1, Optional.of(old.id()), Optional.empty());
    }

    /** Takes everything out of the programme. */
    private void emptyProgramme() {
        Patient patient = store().patients().get(0);
        store().saveProgramme(patient.id(), new Programme(List.of()), store().programme(patient.id()));
    }

    private List<ExerciseRecord> records() {
        return store().records(store().patients().get(0).id()).values();
    }

    private List<Optional<Side>> sides() {
        return records().get(0).done().stream().map(Done::side).toList();
    }

    private List<Path> files(String kind) throws Exception {
        try (var all = Files.walk(data())) {
            return all.filter(path -> Files.isRegularFile(path) && path.toString().contains("/" + kind + "/"))
                .sorted().toList();
        }
    }
}
