package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
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
}
