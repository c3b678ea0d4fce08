package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.ui.canvas.Size;

class LaunchedTest {
    @Test
    void settings_come_before_rows_and_columns() {
        assertEquals(Optional.of(new Launched("500:5:bf:8a3b", Optional.of(new Size(80, 24)))),
            Launched.of("500:5:bf:8a3b 24 80"));
    }

    @Test
    void a_terminal_without_a_size_is_still_set_up() {
        assertEquals(Optional.of(new Launched("500:5", Optional.empty())), Launched.of("500:5 0 0"));
    }

    @Test
    void nothing_told_means_that_nothing_is_set_up() {
        assertEquals(Optional.empty(), Launched.of(""));
        assertEquals(Optional.empty(), Launched.of(" 24 80"));
    }

    @Test
    void the_size_may_stand_in_a_file_once_the_terminal_is_set_up(@TempDir Path folder) throws IOException {
        Path told = Files.writeString(folder.resolve("told"), "24 80\nset\n");
        assertEquals(Optional.of(new Launched("500:5", Optional.of(new Size(80, 24)))), Launched.of("500:5 " + told));
        Files.writeString(told, "0 0\nset\n");
        assertEquals(Optional.of(new Launched("500:5", Optional.empty())), Launched.of("500:5 " + told));
    }

    @Test
    void the_size_may_come_through_a_pipe(@TempDir Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Process script = new ProcessBuilder("sh", "-c", "exec >\"$0\"; echo 24 80; echo set", pipe.toString()).start();
        assertEquals(Optional.of(new Launched("500:5", Optional.of(new Size(80, 24)))), Launched.of("500:5 " + pipe));
        assertEquals(0, script.waitFor());
    }

    @Test
    void a_terminal_that_could_not_be_set_up_is_not_taken_as_such(@TempDir Path folder) throws IOException {
        Path told = folder.resolve("told");
        assertEquals(Optional.empty(), Launched.of("500:5 " + told));
        for (String printed : new String[] {"", "24 80\n", "24 80"}) {
            Files.writeString(told, printed);
            assertEquals(Optional.empty(), Launched.of("500:5 " + told), printed);
        }
    }
}
