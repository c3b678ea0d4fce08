package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.store.BackupNotes;
import toeup.store.Places;

class BackupCommandTest extends CommandLineTest {
    private Path stick;
    private Path zip;

    @BeforeEach void plugIn() throws IOException {
        stick = Files.createDirectory(home.resolve("stick"));
        zip = stick.resolve("a.zip");
        add("A");
    }

    @Test void a_backup_says_what_is_in_it() throws IOException {
        run("log", "ball-lifts").exits(ExitCode.FINE);
        run("log", "calf-stretch").exits(ExitCode.FINE);
        Ran ran = run("backup", zip.toString());
        ran.exits(ExitCode.FINE);
        assertEquals("Backed up 1 patient: 2 records, 5 files, " + Files.size(zip) + " bytes, in " + zip
            + ". It was read back and is whole.", ran.out().replaceAll("\\s+", " ").strip());
        assertEquals(List.of(zip), notes().made());
    }

    @Test void of_several_patients_one_can_be_named() {
        add("B");
        assertTrue(run("backup", zip.toString()).out().startsWith("Backed up 2 patients"));
        Ran ran = run("backup", stick.resolve("b.zip").toString(), "--patient", "b");
        assertTrue(ran.out().startsWith("Backed up 1 patient:"), ran.out());
        run("backup", stick.resolve("c.zip").toString(), "--patient", "Z").refuses(ExitCode.USAGE,
            "toeup: no patient here has the code \"Z\". Patients here: 2. toeup patients lists their codes.");
    }

    @Test void a_backup_that_is_there_is_never_written_over() throws IOException {
        Files.writeString(zip, "mine");
        run("backup", zip.toString()).refuses(ExitCode.FOLDER, "toeup: No backup was written: " + zip
            + " is there already, and nothing is ever written over a backup. Choose another name.");
        assertEquals("mine", Files.readString(zip));
        assertEquals(List.of(), notes().made());
    }

    @Test void a_backup_needs_a_file_in_a_folder_that_is_there() {
        run("backup").refuses(ExitCode.USAGE,
            "toeup: backup needs a file to write: toeup backup FILE.zip, on another disk if you can.");
        run("backup", "").refuses(ExitCode.USAGE, "toeup: \"\" names no file.");
        Path away = home.resolve("away");
        run("backup", away.resolve("a.zip").toString()).refuses(ExitCode.FOLDER, "toeup: No backup was written: "
            + "the folder " + away + " is not there. Plug in its disk, or make the folder, and try again.");
        assertFalse(Files.exists(away));
    }

    @Test void a_backup_that_lacks_a_file_says_so_and_fails() throws IOException {
        Path giant = data().resolve("patients/" + store().patients().get(0).id() + "/profile/giant.json");
        Files.write(giant, new byte[1_100_000]);
        Ran ran = run("backup", zip.toString());
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.err().contains(giant + " (it is longer than any file of this program)"), ran.err());
        assertTrue(ran.err().contains("all else is in it"), ran.err());
        assertTrue(Files.exists(zip));
    }

    @Test void a_daily_folder_gets_its_first_backup_at_once_and_off_ends_it() throws IOException {
        Ran ran = run("backup", "--daily", stick.toString());
        ran.exits(ExitCode.FINE);
        assertTrue(ran.out().startsWith("From now on"), ran.out());
        try (var files = Files.list(stick)) {
            assertEquals(1, files.filter(file -> file.toString().endsWith("-2026-11-23.zip")).count());
        }
        assertEquals(Optional.of(stick), notes().daily());
        run("backup", "--daily", "off").prints("No daily backups any more. Those there are were left.\n");
        assertEquals(Optional.empty(), notes().daily());
    }

    @Test void a_daily_folder_that_cannot_be_is_refused() {
        run("backup", "--daily", home.resolve("none").toString()).exits(ExitCode.FOLDER);
        run("backup", "--daily", data().toString()).exits(ExitCode.FOLDER);
        run("backup", "--daily", stick.toString(), "--patient", "K7").refuses(ExitCode.USAGE,
            "toeup: --patient does not go with --daily: the daily backup holds all patients. Nothing was changed.");
        assertEquals(Optional.empty(), notes().daily());
        run("backup", zip.toString(), "--daily", "off").refuses(ExitCode.USAGE,
            "toeup: --daily takes a folder and no FILE besides: toeup backup --daily DIR.");
        assertEquals(Optional.empty(), notes().daily());
    }

    private BackupNotes.Notes notes() {
        return new BackupNotes(Places.of(environment, home, Optional.empty()), machine()).read();
    }
}
