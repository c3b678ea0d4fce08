package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoctorRepairTest extends CommandLineTest {
    @BeforeEach void add() {
        environment.put("TERM", "xterm-256color");
        terminal = Optional.of(new CliContext.TerminalSize(80, 24));
        add("A");
    }

    private Path format() {
        return data().resolve("FORMAT.json");
    }

    @Test void without_repair_it_only_tells() throws IOException {
        Files.delete(format());
        Ran ran = run("doctor");
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.out().replaceAll("\\s+", " ").endsWith("Nothing was changed. toeup doctor --repair puts right "
            + "what it can. "), ran.out());
        assertFalse(Files.exists(format()));
    }

    @Test void with_repair_it_says_each_thing_it_did_and_then_all_is_well() throws IOException {
        Files.delete(format());
        Files.setPosixFilePermissions(data().resolve("patients"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Ran ran = run("doctor", "--repair");
        ran.exits(ExitCode.FINE);
        assertTrue(ran.out().replaceAll("\\s+", " ").startsWith("Put right: - The mark of the data folder, FORMAT.json, "
            + "was missing and was made again. - Other users of this computer could read 1 file or folder; now they "
            + "cannot. "), ran.out());
        assertTrue(ran.out().endsWith("All is well.\n"), ran.out());
        assertTrue(run("doctor", "--repair").out().startsWith("Nothing had to be put right, or could be."));
    }

    @Test void what_is_left_is_named() throws IOException {
        Files.createDirectories(data().resolve("quarantine"));
        Files.writeString(data().resolve("quarantine/damaged.json"), "{");
        Files.setPosixFilePermissions(data().resolve("quarantine"), PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(data().resolve("quarantine/damaged.json"),
            PosixFilePermissions.fromString("rw-------"));
        Ran ran = run("doctor", "--repair");
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.out().replaceAll("\\s+", " ").contains("is still kept: " + data()
            .resolve("quarantine/damaged.json")), ran.out());
        assertTrue(ran.out().endsWith("Everything else was put right.\n"), ran.out());
    }

    @Test void a_folder_of_a_newer_version_is_left_alone() throws IOException {
        Files.writeString(format(), "{\"schema\":2}\n");
        Ran ran = run("doctor", "--repair");
        ran.exits(ExitCode.FOLDER);
        assertTrue(ran.err().replaceAll("\\s+", " ").contains("cannot be written, so nothing was changed"), ran.err());
        assertEquals("{\"schema\":2}\n", Files.readString(format()));
    }
}
