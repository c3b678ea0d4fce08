package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestoreCommandTest extends CommandLineTest {
    private String zip;

    @BeforeEach void backUp() {
        zip = home.resolve("a.zip").toString();
        add("A");
        run("log", "ball-lifts").exits(ExitCode.FINE);
        run("backup", zip).exits(ExitCode.FINE);
    }

    private static String words(String printed) {
        return printed.replaceAll("\\s+", " ").strip();
    }

    private Path onlyRecord() throws IOException {
        try (var files = Files.walk(data())) {
            return files.filter(file -> file.toString().contains("/records/") && Files.isRegularFile(file))
                .findFirst().orElseThrow();
        }
    }

    @Test void what_is_missing_comes_back_and_is_counted() throws IOException {
        Path record = onlyRecord();
        Files.delete(record);
        assertEquals("In " + zip + ": 1 patient, 1 record, 4 files. To be restored: 1 file, 1 record among them. "
            + "Nothing was changed. 3 files are here already.", words(run("restore", zip, "--check").out()));
        assertFalse(Files.exists(record));
        Ran ran = run("restore", zip);
        ran.exits(ExitCode.FINE);
        assertEquals("In " + zip + ": 1 patient, 1 record, 4 files. Restored: 1 file, 1 record among them. "
            + "Nothing that was here was changed. 3 files are here already.", words(ran.out()));
        assertTrue(Files.exists(record));
    }

    @Test void a_folder_that_is_missing_is_begun_anew_only_when_the_user_says_so() throws IOException {
        Path pulled = home.resolve("pulled");
        Files.move(data(), pulled);
        run("restore", zip).refuses(ExitCode.FOLDER, "toeup: the data folder was here before and is missing now: "
            + data() + ". Nothing was restored. Plug in its disk or connect its share. If it is lost for good, "
            + "restore with --anew.");
        assertFalse(Files.exists(data()));
        run("restore", zip, "--anew").exits(ExitCode.FINE);
        assertTrue(run("records").out().contains("Ball lift"));
    }

    @Test void what_is_no_backup_is_refused_in_plain_words() throws IOException {
        run("restore").refuses(ExitCode.USAGE,
            "toeup: restore needs a backup: toeup restore FILE.zip. Add --check to look only.");
        Path text = Files.writeString(home.resolve("b.zip"), "hello");
        run("restore", text.toString()).refuses(ExitCode.FOLDER, "toeup: Nothing was restored: " + text
            + " is not a backup to be trusted, as it is no zip file, or was cut short. Nothing was changed. "
            + "Take another copy of it, or another backup.");
        Path none = home.resolve("none.zip");
        run("restore", none.toString()).refuses(ExitCode.FOLDER, "toeup: Nothing was restored: " + none
            + " could not be read (not found). Nothing was changed. Check the path and the disk, then try again.");
    }

    @Test void one_patient_alone_is_not_restored() throws IOException {
        Files.delete(onlyRecord());
        run("restore", zip, "--patient", "K7").refuses(ExitCode.USAGE, "toeup: --patient does not go with restore: "
            + "a backup comes back as a whole. Nothing was restored.");
        run("records").prints("No records of these days.\n");
    }

    @Test void into_a_folder_that_cannot_be_written_nothing_is_restored() throws IOException {
        Files.writeString(data().resolve("FORMAT.json"), "{\"schema\":2}\n");
        Ran ran = run("restore", zip);
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.err().contains("cannot be written, so nothing was changed"), ran.err());
    }

    @Test void a_file_edited_here_is_named_and_left() throws IOException {
        String edited = Files.readString(onlyRecord()).replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "");
        Files.writeString(onlyRecord(), edited);
        Ran ran = run("restore", zip);
        ran.exits(ExitCode.FINE);
        assertTrue(words(ran.out()).contains("The one here was left as it is and counts:"), ran.out());
        assertEquals(edited, Files.readString(onlyRecord()));
    }
}
