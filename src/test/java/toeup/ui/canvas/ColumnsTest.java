package toeup.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void letters_take_one_column_and_those_of_east_asia_two() {
        assertEquals(4, Columns.of("José"));
        assertEquals(4, Columns.of("足首"));
        assertEquals(2, Columns.of("발"));
    }

    @Test
    void an_accent_written_apart_is_joined_to_its_letter() {
        assertEquals("José", Columns.clean("Jose\u0301"));
    }

    @Test
    void an_accent_that_joins_nothing_is_left_out() {
        assertEquals("x", Columns.clean("x\u0301\u0302"));
    }

    @Test
    void control_and_direction_characters_and_halves_of_pairs_are_replaced() {
        assertEquals("a\uFFFDb", Columns.clean("a\u0007b"));
        assertEquals("a\uFFFDb", Columns.clean("a\u202Eb"));
        assertEquals("a\uFFFDb", Columns.clean("a\u200Bb"));
        assertEquals("a\uFFFDb", Columns.clean("a\uD83Db"));
        assertEquals("a\uFFFDb", Columns.clean("a\u009Bb"));
    }

    @Test
    void a_character_beyond_the_basic_plane_becomes_one_replacement() {
        assertEquals("\uFFFD", Columns.clean("\uD83D\uDC4D"));
    }

    @Test
    void line_ends_tabs_and_odd_spaces_become_spaces() {
        assertEquals("a b c d", Columns.clean("a\nb\tc\u2003d"));
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        String once = Columns.clean("Jose\u0301 \u202E 足 \u00A0 \uD83D\uDC4D");
        assertEquals(once, Columns.clean(once));
    }
}
