package toeup.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void rows_break_between_words() {
        assertEquals(List.of("lift the", "front of", "the foot"), Wrap.lines("lift the front of the foot", 8));
    }

    @Test
    void a_number_keeps_its_unit() {
        assertEquals(List.of("hold for", "30 s"), Wrap.lines("hold for 30 s", 11));
        assertEquals(List.of("hold for", "30 s."), Wrap.lines("hold for 30 s.", 12));
    }

    @Test
    void the_space_that_never_breaks_holds_words_together() {
        assertEquals(List.of("about", "6\u00A0min"), Wrap.lines("about 6\u00A0min", 8));
    }

    @Test
    void a_word_longer_than_a_row_is_broken_and_nothing_of_it_lost() {
        assertEquals(List.of("a", "breath", "lessne", "ss b"), Wrap.lines("a breathlessness b", 6));
    }

    @Test
    void wide_letters_count_twice() {
        assertEquals(List.of("足首", "足"), Wrap.lines("足首足", 5));
    }

    @Test
    void text_without_a_word_takes_no_row() {
        assertEquals(List.of(), Wrap.lines("  ", 10));
    }

    @Test
    void pieces_keep_every_space() {
        assertEquals(List.of("a  b", " "), Wrap.pieces("a  b ", 4));
        assertEquals(List.of(""), Wrap.pieces("", 4));
    }

    @Test
    void what_is_too_long_is_cut_at_a_word_and_says_so() {
        assertEquals("Seated toe...", Wrap.cut("Seated toe lifts", 15));
        assertEquals("Seated toe lifts", Wrap.cut("Seated toe lifts", 16));
    }
}
