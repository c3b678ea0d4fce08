package toeup.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs: which is found, and what it is given. */
class ProgramTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    @TempDir Path folder;

    private Path script(String folderName, String name, String text, String rights) throws IOException {
        Path file = Files.createDirectories(folder.resolve(folderName)).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    private Path script(String name, String text) throws IOException {
        return script("bin", name, text, "rwxr-xr-x");
    }

    private List<String> found(String searchPath) {
        return Program.find(searchPath, Program.PLAYERS).stream().map(it -> it.command().get(0)).toList();
    }

    @Test void the_best_player_comes_first_wherever_it_lies() throws IOException {
        Path last = script("first", "aplay", "", "rwxr-xr-x");
        Path best = script("second", "pw-play", "", "rwxr-xr-x");
        assertEquals(List.of(best.toString(), last.toString()), found(last.getParent() + ":" + best.getParent()));
        assertEquals(List.of(last.toString()), found(last.getParent().toString() + ":" + last.getParent()));
        assertEquals(List.of(), found("/nowhere"));
        assertEquals(List.of(), found(""));
    }

    @Test void what_cannot_be_run_is_no_player() throws IOException {
        Path file = script("bin", "pw-play", "", "rw-r--r--");
        Files.createDirectories(folder.resolve("bin/aplay"));
        assertEquals(List.of(), found(file.getParent().toString()));
        assertEquals(List.of(), found("bin:./bin:\0:"));
    }

    @Test void voices_read_what_they_say_and_are_told_its_language() {
        for (Program speaker : Program.speakers("en")) {
            assertTrue(speaker.arguments().contains("en"), speaker.toString());
            assertTrue(speaker.arguments().contains("--stdin") || speaker.arguments().contains("--pipe-mode"),
                speaker.toString());
        }
    }

    @Test void a_program_reads_its_input_to_its_end() throws IOException, InterruptedException {
        Path heard = folder.resolve("heard");
        Path cat = script("speak", "cat >\"$1\"");
        Launcher.Launched launched = new Processes().start(List.of(cat.toString(), heard.toString()), "lift; \u00e9\n");
        assertTrue(launched.ends(LONG_ENOUGH));
        assertTrue(launched.isFine());
        assertEquals("lift; \u00e9\n", Files.readString(heard));
    }

    @Test void a_program_that_reads_nothing_and_fails_is_known_by_its_exit_code() throws IOException, InterruptedException {
        Launcher.Launched launched = new Processes().start(List.of(script("speak", "exit 3").toString()), "lift");
        assertTrue(launched.ends(LONG_ENOUGH));
        assertFalse(launched.isFine());
    }

    @Test void what_is_no_program_cannot_be_started() {
        assertThrows(IOException.class, () -> new Processes().start(List.of("/nowhere/speak"), "lift"));
    }

    @Test void killing_a_script_kills_what_it_started() throws IOException, InterruptedException {
        Path child = folder.resolve("child");
        Path hang = script("speak", "sleep 1000 & echo $! >\"$1.new\"; mv \"$1.new\" \"$1\"; wait; sleep 1000");
        Launcher.Launched launched = new Processes().start(List.of(hang.toString(), child.toString()), "");
        long until = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!Files.exists(child) && System.nanoTime() < until) Thread.onSpinWait();
        ProcessHandle sleeper = ProcessHandle.of(Long.parseLong(Files.readString(child).strip())).orElseThrow();
        launched.kill();
        assertTrue(launched.ends(LONG_ENOUGH));
        while (sleeper.isAlive() && System.nanoTime() < until) Thread.onSpinWait();
        assertFalse(sleeper.isAlive());
    }
}
