package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import toeup.plan.Announce;
import toeup.plan.Reader;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;
import toeup.ui.screen.Snapshot;

/** The full screen as it is when a screen reader reads it. */
class ReaderScreensTest {
    private static final Set<Style> PICTURES = EnumSet.of(Style.NUMBER, Style.BAR, Style.BAR_REST, Style.BAND);
    private static final List<Size> SIZES = List.of(new Size(20, 6), new Size(32, 8), new Size(40, 12), new Size(80, 24));

    private static App friendly(App app) {
        return app.with(app.world().withSettings(app.world().settings().with(Reader.USUAL.withFriendly(true))));
    }

    private static Stream<DynamicTest> everywhere(Consumer<App> fact) {
        return EveryPlaceTest.visits().entrySet().stream().flatMap(visit -> SIZES.stream().map(size ->
            DynamicTest.dynamicTest(visit.getKey() + " " + size.columns() + "x" + size.rows(),
                () -> fact.accept(friendly(visit.getValue().apply(size).app())))));
    }

    @TestFactory
    Stream<DynamicTest> no_cell_holds_a_box_a_block_or_anything_but_plain_characters() {
        return everywhere(app -> {
            Canvas drawn = AppView.draw(app);
            for (int row = 0; row < drawn.size().rows(); row++) {
                for (int column = 0; column < drawn.size().columns(); column++) {
                    Style style = drawn.styleAt(row, column);
                    assertTrue(!PICTURES.contains(style), () -> style + " on\n" + drawn.toText());
                }
            }
            assertTrue(drawn.toText().chars().allMatch(it -> it == '\n' || it >= ' ' && it <= '~'), drawn::toText);
        });
    }

    private static Visit stretching(Size size) {
        Visit begun = Session.begun(Session.walker(), size, "calf-stretch");
        return Visit.of(friendly(begun.app())).waits(20);
    }

    @Test
    void the_number_changes_as_seldom_as_it_would_be_told() {
        Visit visit = stretching(Visit.USUAL);
        Set<String> shown = new TreeSet<>();
        for (int second = 0; second < 36; second++) {
            visit.waits(1).shown().lines().filter(line -> line.strip().startsWith("HOLD, ")).forEach(shown::add);
        }
        assertEquals(9, shown.size(), shown::toString);
    }

    @Test
    void all_that_changes_while_the_clock_runs_is_the_row_the_cursor_stands_in() {
        Visit visit = stretching(Visit.USUAL).waits(4);
        List<String> before = visit.shown().lines().toList();
        int cursor = AppView.draw(visit.app()).cursor().orElseThrow().row();
        List<String> after = visit.waits(6).shown().lines().toList();
        for (int row = 0; row < before.size(); row++) {
            if (row == cursor) assertNotEquals(before.get(row), after.get(row));
            else assertEquals(before.get(row), after.get(row));
        }
    }

    @Test
    void with_only_the_ends_told_the_number_stands() {
        App app = stretching(Visit.USUAL).waits(4).app();
        Reader ends = Reader.USUAL.withFriendly(true).with(Announce.ENDS);
        Visit visit = Visit.of(app.with(app.world().withSettings(app.world().settings().with(ends))));
        assertTrue(visit.waits(20).shown().contains("HOLD, 30 s"), visit::shown);
    }

    @Test
    void how_it_looks() {
        StringBuilder pictures = new StringBuilder();
        for (Size size : SIZES) pictures.append(stretching(size).waits(10).screen());
        Snapshot.assertMatches("reader_friendly", pictures.toString());
    }
}
