package toeup.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Spot;
import toeup.ui.canvas.Style;

/** What holds for any page and any moment in any window. */
class AnySizeTest {
    private static final int SCREENS = 500;

    @Test
    void nothing_is_too_small_or_too_large_to_be_drawn() {
        eachScreen((any, size) -> {
            PageLayout layout = layout(any.page(), size);
            for (int part = 0; part < layout.parts(); part++) {
                assertEquals(size, layout.draw(part).size());
            }
            assertEquals(size, RunningScreen.draw(any.running(), size, English.WORDS).size());
        });
    }

    @Test
    void the_keys_stand_in_the_last_row_and_the_most_needed_is_always_there() {
        eachScreen((any, size) -> {
            if (Frame.isTooSmall(size)) {
                return;
            }
            PageLayout layout = layout(any.page(), size);
            for (int part = 0; part < layout.parts(); part++) {
                assertTrue(lastRow(layout.draw(part)).strip().startsWith("Esc"));
            }
            assertTrue(lastRow(RunningScreen.draw(any.running(), size, English.WORDS)).strip().startsWith("Esc"));
        });
    }

    @Test
    void the_cursor_stands_on_the_focused_item() {
        eachScreen((any, size) -> {
            Page page = any.page();
            PageLayout layout = layout(page, size);
            Canvas canvas = layout.draw(layout.partOfFocus());
            Spot cursor = canvas.cursor().orElseThrow();
            if (page.focus() >= 0 && !Frame.isTooSmall(size)) {
                assertEquals('>', canvas.characterAt(cursor.row(), cursor.column()));
                assertEquals(Style.FOCUS, canvas.styleAt(cursor.row(), cursor.column()));
            }
        });
    }

    @Test
    void the_cursor_stands_behind_what_was_typed() {
        eachScreen((any, size) -> {
            Page page = any.page();
            if (page.focus() >= 0 || page.entry().isEmpty() || Frame.isTooSmall(size)) {
                return;
            }
            PageLayout layout = layout(page, size);
            Canvas canvas = layout.draw(layout.partOfFocus());
            Spot cursor = canvas.cursor().orElseThrow();
            String value = Columns.clean(page.entry().get().value());
            assertEquals(value.charAt(value.length() - 1), canvas.characterAt(cursor.row(), cursor.column() - 1));
            assertEquals(Style.ENTRY, canvas.styleAt(cursor.row(), cursor.column()));
        });
    }

    @Test
    void the_cursor_is_never_hidden_and_never_outside() {
        eachScreen((any, size) -> {
            PageLayout layout = layout(any.page(), size);
            for (int part = 0; part < layout.parts(); part++) {
                assertInside(layout.draw(part));
            }
            assertInside(RunningScreen.draw(any.running(), size, English.WORDS));
        });
    }

    @Test
    void every_item_can_be_chosen_on_exactly_one_part() {
        eachScreen((any, size) -> {
            Page page = any.page();
            PageLayout layout = layout(page, size);
            List<Integer> chosen = new ArrayList<>();
            for (int part = 0; part < layout.parts(); part++) {
                int first = layout.firstItemOn(part);
                assertEquals(layout.itemsOn(part) == 0, first < 0);
                assertTrue(layout.itemsOn(part) <= 9);
                IntStream.range(first, first + layout.itemsOn(part)).forEach(chosen::add);
            }
            assertEquals(IntStream.range(0, page.items().size()).boxed().toList(), chosen);
        });
    }

    @Test
    void every_word_of_the_body_is_shown_and_in_order() {
        eachScreen((any, size) -> {
            Page page = any.page();
            if (!Frame.isTooSmall(size)) {
                assertContainsInOrder(body(page), shown(layout(page, size)), page, size);
            }
        });
    }

    @Test
    void every_word_of_every_item_is_shown_and_in_order() {
        eachScreen((any, size) -> {
            Page page = any.page();
            if (!Frame.isTooSmall(size)) {
                StringBuilder items = new StringBuilder();
                page.items().forEach(item -> items.append(item.label()).append(item.detail()));
                assertContainsInOrder(items.toString(), shown(layout(page, size)), page, size);
            }
        });
    }

    @Test
    void the_status_is_shown_somewhere() {
        eachScreen((any, size) -> {
            Page page = any.page();
            if (!Frame.isTooSmall(size)) {
                PageLayout layout = layout(page, size);
                StringBuilder all = new StringBuilder();
                for (int part = 0; part < layout.parts(); part++) {
                    all.append(bare(layout.draw(part).toText()));
                }
                assertTrue(all.toString().contains(bare(page.status())), page.status());
            }
        });
    }

    @Test
    void an_exercise_never_runs_without_its_phase_number_side_and_count() {
        eachScreen((any, size) -> {
            if (Frame.isTooSmall(size)) {
                return;
            }
            Running running = any.running();
            String shown = bare(text(RunningScreen.draw(running, size, English.WORDS)));
            assertTrue(shown.contains(bare(running.phase())), running.toString());
            running.seconds().ifPresent(seconds -> assertTrue(shown.contains(seconds + "s"), running.toString()));
            assertTrue(shown.contains(bare(running.side())), running + shown);
            assertTrue(shown.contains(bare(running.shortCount())), running.toString());
        });
    }

    @Test
    void a_notice_is_always_seen() {
        eachScreen((any, size) -> {
            Running running = any.running();
            if (!Frame.isTooSmall(size) && !running.notice().isEmpty()) {
                Canvas canvas = RunningScreen.draw(running, size, English.WORDS);
                String band = rows(canvas).filter(row -> canvas.styleAt(row, 0) == Style.BAND)
                    .mapToObj(canvas::rowText).findFirst().orElse("");
                assertTrue(band.strip().startsWith("PAUSED"), canvas.toText());
            }
        });
    }

    private static void eachScreen(BiConsumer<AnyScreen, Size> check) {
        for (long seed = 0; seed < SCREENS; seed++) {
            AnyScreen any = new AnyScreen(seed);
            Size size = any.size();
            try {
                check.accept(any, size);
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("seed " + seed + " at " + size + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static PageLayout layout(Page page, Size size) {
        return PageLayout.of(page, size, English.WORDS);
    }

    private static String lastRow(Canvas canvas) {
        return canvas.rowText(canvas.size().rows() - 1);
    }

    private static IntStream rows(Canvas canvas) {
        return IntStream.range(0, canvas.size().rows());
    }

    private static void assertInside(Canvas canvas) {
        Spot cursor = canvas.cursor().orElseThrow();
        assertTrue(cursor.row() >= 0 && cursor.row() < canvas.size().rows());
        assertTrue(cursor.column() >= 0 && cursor.column() < canvas.size().columns());
        assertFalse(canvas.size().holds(20, 6) && cursor.row() == canvas.size().rows() - 1, "cursor among the keys");
    }

    /** Text between first and last row of all parts, without bars. */
    private static String shown(PageLayout layout) {
        StringBuilder shown = new StringBuilder();
        for (int part = 0; part < layout.parts(); part++) {
            Canvas canvas = layout.draw(part);
            for (int row = 1; row < canvas.size().rows() - 1; row++) {
                for (int column = 0; column < canvas.size().columns(); column++) {
                    Style style = canvas.styleAt(row, column);
                    boolean picture = style == Style.BAR || style == Style.BAR_REST;
                    shown.append(picture ? "" : canvas.characterAt(row, column));
                }
            }
        }
        return shown.toString();
    }

    private static String text(Canvas canvas) {
        StringBuilder text = new StringBuilder();
        rows(canvas).forEach(row -> IntStream.range(0, canvas.size().columns())
            .filter(column -> canvas.styleAt(row, column) != Style.BAR_REST)
            .forEach(column -> text.append(canvas.characterAt(row, column))));
        return text.toString();
    }

    private static String body(Page page) {
        StringBuilder body = new StringBuilder();
        for (Block block : page.body()) {
            if (block instanceof Block.Heading it) {
                body.append(it.text());
            } else if (block instanceof Block.Paragraph it) {
                body.append(it.text());
            } else if (block instanceof Block.Step it) {
                body.append(it.number()).append('.').append(it.text());
            } else if (block instanceof Block.Point it) {
                body.append('-').append(it.text());
            } else if (block instanceof Block.Row it) {
                body.append(it.label()).append(it.value());
            } else if (block instanceof Block.Bar it) {
                body.append(it.label()).append(it.printed());
            }
        }
        return body.toString();
    }

    private static void assertContainsInOrder(String expected, String shown, Page page, Size size) {
        String wanted = bare(expected);
        String there = bare(shown);
        int found = 0;
        for (int i = 0; i < there.length() && found < wanted.length(); i++) {
            found += there.charAt(i) == wanted.charAt(found) ? 1 : 0;
        }
        assertEquals("", wanted.substring(found), "missing at " + size + " from " + page);
    }

    /** Only what ink there is. */
    private static String bare(String text) {
        return Columns.clean(text).replaceAll("[\\s\\u0000\uFFFD]", "");
    }
}
