package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.ui.canvas.Size;

class SttyTest {
    @Test
    void rows_come_before_columns() {
        assertEquals(Optional.of(new Size(80, 24)), Stty.size("24 80"));
    }

    @Test
    void a_terminal_of_one_cell_has_a_size() {
        assertEquals(Optional.of(new Size(1, 1)), Stty.size("1 1"));
    }

    @Test
    void a_terminal_that_does_not_know_its_size_has_none() {
        assertEquals(Optional.empty(), Stty.size("0 0"));
        assertEquals(Optional.empty(), Stty.size("24 0"));
    }

    @Test
    void a_complaint_is_no_size() {
        assertEquals(Optional.empty(), Stty.size("stty: standard input: not a terminal"));
        assertEquals(Optional.empty(), Stty.size(""));
        assertEquals(Optional.empty(), Stty.size("24 99999999999999"));
    }

    @Test
    void an_impossible_size_is_cut_to_what_memory_can_hold() {
        assertEquals(Optional.of(new Size(500, 200)), Stty.size("65535 65535"));
    }
}
