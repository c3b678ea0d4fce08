package toeup.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;

class ChartLinesTest {
    private static final int LOW = 8;
    private static final int HIGH = 17;
    private static final int NARROW = 20;
    /** A day of which nothing is known. */
    private static final long NONE = -1;

    private static Block.Chart chart(boolean filled, long most, long mark, long... amounts) {
        List<Block.Column> columns = LongStream.of(amounts).mapToObj(amount ->
            new Block.Column("", amount == NONE ? OptionalLong.empty() : OptionalLong.of(amount))).toList();
        return new Block.Chart(columns, most, filled, List.of(mark));
    }

    private static String drawn(Block.Chart chart, int width, int rows) {
        List<Line> lines = ChartLines.of(chart, width, rows);
        Canvas canvas = new Canvas(new Size(width, Math.max(1, lines.size())));
        IntStream.range(0, lines.size()).forEach(row -> lines.get(row).draw(canvas, row, 0));
        return canvas.toText();
    }

    @Test
    void each_amount_stands_at_its_height_with_its_number_and_an_unknown_day_is_a_gap() {
        assertEquals("""
            10 |          10
             8 |        #8
             6 | . . . . . . .
             4 |
             2 |      #2
             0 |#0
               +--------------

            """, drawn(chart(false, 10, 6, 0, NONE, NONE, 2, 8, 10, NONE), NARROW, LOW));
    }

    @Test
    void an_amount_between_two_rows_stands_on_the_lower_so_that_it_is_on_no_limit_it_does_not_reach() {
        assertEquals("""
            10 |
             8 |
             6 | . . .#7 . . .
             4 |    #5
             2 |
             0 |
               +--------------

            """, drawn(chart(false, 10, 6, NONE, NONE, 5, 7, NONE, NONE, NONE), NARROW, LOW));
    }

    @Test
    void filled_columns_stand_on_the_bottom_and_apart() {
        assertEquals("""
            10 |            10
             8 |            ##
             6 |   #7       ##
             4 |   ##       ##
             2 |   ##       ##
             0 |#1 ##       ##
               +---------------------

            """, drawn(chart(true, 10, NONE, 1, 7, NONE, NONE, 10, NONE, NONE), 30, LOW));
    }

    @Test
    void the_newest_days_are_shown_where_not_all_fit() {
        long[] month = LongStream.rangeClosed(1, 28).map(day -> day % 9).toArray();
        String picture = drawn(chart(false, 10, NONE, month), 33, HIGH);
        assertEquals(14, picture.lines().mapToLong(line -> line.chars().filter(each -> each == '#').count()).sum());
    }

    @Test
    void without_room_for_a_week_or_for_heights_nothing_is_drawn() {
        Block.Chart week = chart(false, 10, NONE, 1, 2, 3, 4, 5, 6, 7);
        assertEquals(List.of(), ChartLines.of(week, 17, HIGH));
        assertEquals(List.of(), ChartLines.of(week, NARROW, LOW - 1));
        assertEquals(List.of(), ChartLines.of(chart(false, 0, NONE, 1, 2, 3, 4, 5, 6, 7), NARROW, HIGH));
    }
}
