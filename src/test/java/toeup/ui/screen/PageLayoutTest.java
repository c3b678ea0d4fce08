package toeup.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Spot;
import toeup.ui.canvas.Style;

class PageLayoutTest {
    private static final Size TINY = new Size(20, 6);
    private static final Size COMPACT = new Size(32, 8);
    private static final Size LARGE_TEXT = new Size(40, 12);
    private static final Size USUAL = new Size(80, 24);

    @Test
    void a_window_too_small_asks_for_room_and_shows_no_end() {
        PageLayout layout = layout(Samples.safetyText(), new Size(19, 6));
        assertEquals("Window too small\n\n\n\n\n\n", layout.draw(0).toText());
        assertFalse(layout.isLast(layout.parts() - 1));
    }

    @Test
    void a_window_with_some_room_says_how_much_is_needed() {
        assertTrue(layout(Samples.menu(), new Size(80, 5)).draw(0).toText().contains("20 columns and 6 rows"));
    }

    @Test
    void the_end_of_a_page_is_seen_on_its_last_part_only() {
        PageLayout layout = layout(Samples.safetyText(), LARGE_TEXT);
        assertEquals(List.of(false, false, true),
            IntStream.range(0, layout.parts()).mapToObj(layout::isLast).toList());
    }

    @Test
    void a_menu_has_at_most_nine_items_a_part_and_numbers_start_again() {
        PageLayout layout = layout(manyItems(), USUAL);
        assertEquals(9, layout.itemsOn(0));
        assertEquals(9, layout.firstItemOn(1));
        assertTrue(layout.draw(1).toText().contains("  1 item 10\n"));
        assertEquals(9, layout.itemNumbered(1, 1));
        assertEquals(-1, layout.itemNumbered(1, 9));
    }

    @Test
    void a_tiny_window_shows_one_item_at_a_time_and_says_which() {
        PageLayout layout = layout(manyItems(), TINY);
        assertEquals(1, layout.itemsOn(3));
        assertTrue(layout.draw(3).toText().contains("4/14"));
    }

    @Test
    void in_a_tiny_window_each_item_keeps_its_number() {
        assertEquals(4, layout(manyItems(), TINY).itemNumbered(0, 5));
    }

    @Test
    void a_compact_window_shows_five_items_a_part() {
        Page page = manyItems().withBody(Block.text("Choose an exercise."));
        assertEquals(5, layout(page, COMPACT).itemsOn(0));
    }

    @Test
    void the_focus_is_shown_by_a_mark_a_style_and_the_cursor() {
        PageLayout layout = layout(manyItems().withItems(manyItems().items(), 11), USUAL);
        assertEquals(1, layout.partOfFocus());
        Canvas canvas = layout.draw(1);
        int row = canvas.cursor().orElseThrow().row();
        assertEquals("   > 3 item 12", canvas.rowText(row));
        assertEquals(Style.FOCUS, canvas.styleAt(row, 7));
    }

    @Test
    void without_a_focus_the_cursor_stands_behind_the_first_line_of_the_text_and_hides_no_letter() {
        Canvas canvas = layout(Samples.safetyText(), USUAL).draw(0);
        Spot cursor = canvas.cursor().orElseThrow();
        assertEquals(2, cursor.row());
        assertEquals(canvas.rowText(2).length(), cursor.column());
    }

    @Test
    void a_title_that_is_too_long_is_cut_at_a_word() {
        assertEquals("Balance and...", layout(Page.titled("Balance and coordination"), TINY).draw(0).rowText(0));
    }

    @Test
    void a_status_without_room_beside_the_title_goes_below() {
        Canvas canvas = layout(Page.titled("Today's exercises").withStatus("2 of 4 done today"), TINY).draw(0);
        assertEquals("2 of 4 done today", canvas.rowText(2));
    }

    @Test
    void running_text_is_never_wider_than_can_be_read_with_ease() {
        Page page = Page.titled("Long").withBody(Block.text("word ".repeat(100)));
        Canvas canvas = layout(page, new Size(200, 60)).draw(0);
        assertTrue(canvas.rowText(2).strip().length() <= 72);
    }

    @Test
    void a_word_longer_than_the_row_goes_on_in_the_next() {
        Canvas canvas = layout(Page.titled("Long").withBody(Block.text("x".repeat(30))), TINY).draw(0);
        assertEquals("x".repeat(20), canvas.rowText(2));
        assertEquals("x".repeat(10), canvas.rowText(3));
    }

    @Test
    void any_amount_is_seen_in_a_bar_and_only_the_whole_fills_it() {
        Canvas canvas = layout(Page.titled("Bars").withBody(new Block.Bar("a", 1, 1000, "1"),
            new Block.Bar("b", 999, 1000, "999"), new Block.Bar("c", 1000, 1000, "1000"),
            new Block.Bar("d", 0, 0, "0")), USUAL).draw(0);
        assertEquals("   a  #-----------------------------  1", canvas.rowText(2));
        assertEquals("   b  #############################-  999", canvas.rowText(3));
        assertEquals("   c  ##############################  1000", canvas.rowText(4));
        assertEquals("   d  ------------------------------  0", canvas.rowText(5));
    }

    @Test
    void a_week_is_a_strip_or_strips_or_a_list_as_there_is_room() {
        Block.Week week = new Block.Week(List.of(day("Mon", "done"), day("Tue", "done"), day("Wed", "rest day"),
            day("Thu", "not done")), "");
        Page page = Page.titled("Week").withBody(week);
        assertEquals("   done        done        rest day    not done", layout(page, USUAL).draw(0).rowText(3));
        assertEquals("rest day    not done", layout(page, COMPACT).draw(0).rowText(5));
        assertEquals("Wed  rest day", layout(page, TINY).draw(0).rowText(3));
    }

    @Test
    void a_long_text_being_typed_shows_its_end() {
        Page page = Page.titled("Note").withEntry(new Entry("Note", "word ".repeat(40) + "end"));
        Canvas canvas = layout(page, TINY).draw(0);
        assertEquals(4, canvas.cursor().orElseThrow().row());
        assertTrue(canvas.rowText(4).contains("end"));
    }

    private static Block.Day day(String name, String mark) {
        return new Block.Day(name, mark, Style.BODY, new Block.Row(name, mark));
    }

    private static Page manyItems() {
        List<Item> items = IntStream.rangeClosed(1, 14).mapToObj(i -> Item.of("item " + i)).toList();
        return Page.titled("Menu").withItems(items, 0).withHints(new Hint("Enter", "choose"));
    }

    private static PageLayout layout(Page page, Size size) {
        return PageLayout.of(page, size, English.WORDS);
    }
}
