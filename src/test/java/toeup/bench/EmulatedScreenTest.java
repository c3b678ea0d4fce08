package toeup.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmulatedScreenTest {
    private final EmulatedScreen screen = new EmulatedScreen();

    @Test
    void text_stands_where_the_cursor_was_put() {
        write("\u001b[2;3Hhere\u001b[1;1Hfirst\r\nx");
        assertEquals(List.of("first", "x here"), lines(2));
    }

    @Test
    void looks_and_settings_leave_no_letters() {
        write("\u001b[?1049h\u001b[0;1;31mred\u001b(B\u001b[m\u001b]0;title\u0007 end");
        assertEquals(List.of("red end"), lines(1));
    }

    @Test
    void a_letter_beyond_ascii_takes_one_cell() {
        write("a\u2588b");
        assertEquals(List.of("a?b"), lines(1));
    }

    @Test
    void erased_is_what_a_sequence_says() {
        write("abcdef\r\nsecond\u001b[1;3H\u001b[K");
        assertEquals(List.of("ab", "second"), lines(2));
        write("\u001b[J");
        assertEquals(List.of("ab", ""), lines(2));
        write("\u001b[2J");
        assertEquals(List.of("", ""), lines(2));
    }

    @Test
    void the_cursor_moves_by_steps_and_never_out_of_the_window() {
        write("\u001b[99;99Hz\u001b[24;1H\u001b[2C+\u001b[5D-\u001b[99Atop\u001b[3d\u001b[1Gx");
        assertEquals(List.of(" top", "", "x"), lines(3));
        assertEquals("- +" + " ".repeat(76) + "z", screen.text().lines().toList().get(23));
    }

    @Test
    void a_sequence_may_come_in_pieces() {
        write("\u001b[2");
        write(";2H\u001b");
        write("[1mb");
        assertEquals(List.of("", " b"), lines(2));
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        screen.write(bytes, bytes.length);
    }

    private List<String> lines(int first) {
        return screen.text().lines().limit(first).toList();
    }
}
