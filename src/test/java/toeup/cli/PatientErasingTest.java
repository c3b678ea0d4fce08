package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatientErasingTest extends CommandLineTest {
    private UUID id;

    @BeforeEach void add() {
        add("K-7");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        id = store().patients().get(0).id();
    }

    private static String words(String printed) {
        return printed.replaceAll("\\s+", " ").strip();
    }

    private void sitAtATerminal(String typed) {
        terminal = Optional.of(new CliContext.TerminalSize(80, 24));
        answer = Optional.of(typed);
    }

    @Test void the_code_is_asked_for_once_more_and_what_goes_is_said() {
        sitAtATerminal("k-7");
        Ran ran = run("patients", "erase", "K-7");
        ran.exits(ExitCode.FINE);
        assertEquals(List.of("To erase, type the code again:"), asked);
        assertEquals("This deletes all that is kept about K-7 for good: profile, programme, every record and session. "
            + "It cannot be undone. Erased K-7: 3 files deleted. All that is left is an empty mark, erased/" + id
            + ", so that no old copy brings the patient back. Out of reach are copies made in other ways: old versions "
            + "that a file replicator keeps, disks that are not plugged in, backups of the whole computer.",
            words(ran.out()));
        assertEquals(List.of(), store().patients());
    }

    @Test void another_word_erases_nothing() {
        sitAtATerminal("yes");
        Ran ran = run("patients", "erase", "K-7");
        ran.exits(ExitCode.USAGE);
        assertEquals("toeup: nothing was erased: \"yes\" is not the code of the patient to be erased.",
            words(ran.err()));
        assertEquals(1, store().patients().size());
    }

    @Test void where_nobody_can_be_asked_the_code_must_be_given_twice() {
        run("patients", "erase", "K-7").refuses(ExitCode.USAGE, "toeup: nothing was erased: nobody could be asked to "
            + "confirm it. If all that is kept about K-7 is to be deleted for good, add --yes K-7.");
        run("patients", "erase", "K-7", "--yes", "K-8").exits(ExitCode.USAGE);
        assertEquals(1, store().patients().size());
        run("patients", "erase", "K-7", "--yes", "K-7").exits(ExitCode.FINE);
        assertEquals(List.of(), store().patients());
    }

    @Test void a_code_that_is_missing_or_unknown_is_said() {
        run("patients", "erase").refuses(ExitCode.USAGE, "toeup: patients erase needs the code of a patient: "
            + "toeup patients erase CODE. toeup patients lists the codes.");
        run("patients", "erase", "Z", "--yes", "Z").refuses(ExitCode.USAGE,
            "toeup: no patient here has the code \"Z\". Patients here: 1. toeup patients lists their codes.");
    }

    @Test void backups_that_may_still_hold_the_patient_are_named() {
        String zip = home.resolve("a.zip").toString();
        run("backup", zip).exits(ExitCode.FINE);
        Ran ran = run("patients", "erase", "K-7", "--yes", "K-7");
        assertTrue(ran.out().contains(zip), ran.out());
        run("restore", zip).exits(ExitCode.FINE);
        assertEquals(List.of(), store().patients());
    }

    @Test void who_is_erased_already_can_be_erased_again_by_id() {
        run("patients", "erase", "K-7", "--yes", "K-7").exits(ExitCode.FINE);
        Ran ran = run("patients", "erase", id.toString());
        ran.exits(ExitCode.FINE);
        assertTrue(ran.out().contains("0 files deleted"), ran.out());
    }
}
