package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toeup.plan.Programme;
import toeup.store.Patient;

/** The commands that read and write the data folder: for whom, and when they refuse. */
class FolderCommandsTest extends CommandLineTest {
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

    @Test void no_output_shows_a_key_instead_of_words() {
        add("A");
        run("log", "ankle-dorsiflexion", "--pain", "7").exits(ExitCode.FINE);
        for (String command : List.of("progress", "records", "records --all", "patients", "status", "doctor")) {
            Ran ran = run(command.split(" "));
            assertFalse(ran.out().contains("cli."), ran.out());
            assertFalse(ran.out().contains("content."), ran.out());
        }
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

    @Test void a_file_in_the_place_of_a_patient_is_said_and_never_taken_for_nobody() throws Exception {
        add("A");
        Path patient = data().resolve("patients/" + store().patients().get(0).id());
        Files.move(patient, home.resolve("elsewhere"));
        Files.writeString(patient, "");
        Ran ran = run("status");
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.err().contains("Not a directory"), ran.err());
        assertEquals("", ran.out());
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
}
