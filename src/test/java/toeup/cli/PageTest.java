package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test void lines_break_between_words() {
        assertEquals(List.of("one two", "three"), Page.wrapped("one two three", 8));
    }

    @Test void a_word_longer_than_a_line_is_broken() {
        assertEquals(List.of("a", "bcdefghi", "jk l"), Page.wrapped("a bcdefghijk l", 8));
    }

    @Test void nothing_is_one_empty_line() {
        assertEquals(List.of(""), Page.wrapped("", 8));
    }

    @Test void a_label_stands_beside_its_text_where_there_is_room() {
        assertEquals("  --sets N  sets\n", printed(80, page -> page.item("--sets N", 12, "sets")));
    }

    @Test void a_label_stands_above_its_text_on_a_narrow_page() {
        assertEquals("  --sets N\n    sets\n", printed(40, page -> page.item("--sets N", 12, "sets")));
    }

    @Test void a_long_label_gets_a_line_of_its_own() {
        assertEquals("  a-long-label\n      text\n", printed(80, page -> page.item("a-long-label", 6, "text")));
    }

    @Test void no_line_is_longer_than_the_page() {
        for (int columns = 20; columns <= 80; columns++) {
            String text = printed(columns, page -> {
                page.line("word ".repeat(40));
                page.item("label", 19, "word ".repeat(40));
                page.point("1.", "w".repeat(200));
            });
            int most = columns;
            assertTrue(text.lines().allMatch(line -> line.length() <= most), "at " + columns);
        }
    }

    private static String printed(int columns, Consumer<Page> what) {
        var bytes = new ByteArrayOutputStream();
        what.accept(new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8), columns));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
