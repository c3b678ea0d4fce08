package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The doctor looks at the terminal and at what is heard; at files, see DoctorRepairTest. */
class DoctorCommandTest extends CommandLineTest {
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
}
