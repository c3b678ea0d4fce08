package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;

/**
 * Lays out a chart of days: amounts upwards, days from left to right, each number in its own place. Where there is no
 * room for it there are no lines: the bars that go with it tell the same.
 */
final class ChartLines {
    /** Rows of amounts where there is much room and where there is little; with fewer nothing can be told apart. */
    private static final int HIGH = 11;
    private static final int LOW = 6;
    /** What stands above a high chart should be seen together with it. */
    private static final int ABOVE = 4;
    /** The line of days and its names. */
    private static final int BELOW = 2;
    /** Spans of days that are tried, longest first: those that are left out are the oldest. */
    private static final List<Integer> SPANS = List.of(28, 21, 14, 7);
    private static final int GAP = 1;
    private static final String AXIS = " |";

    private final Block.Chart chart;
    private final List<Block.Column> days;
    private final int height;
    private final int scale;
    private final int cell;

    private ChartLines(Block.Chart chart, int height, int scale, int cell, int days) {
        this.chart = chart;
        this.height = height;
        this.scale = scale;
        this.cell = cell;
        this.days = chart.columns().subList(chart.columns().size() - days, chart.columns().size());
    }

    /** @param rows how many a part of the page has */
    static List<Line> of(Block.Chart chart, int width, int rows) {
        int scale = digits(chart.most()) + AXIS.length();
        int cell = cell(chart);
        int height = ABOVE + HIGH + BELOW <= rows ? HIGH : LOW + BELOW <= rows ? LOW : 0;
        int days = SPANS.stream().filter(it -> it <= chart.columns().size() && scale + it * cell <= width).findFirst()
            .orElse(0);
        return height == 0 || days == 0 || chart.most() <= 0 ? List.of()
            : new ChartLines(chart, height, scale, cell, days).lines();
    }

    /** Columns of a day; those that stand beside each other need a gap to be told apart. */
    private static int cell(Block.Chart chart) {
        int number = chart.columns().stream().map(Block.Column::amount).filter(OptionalLong::isPresent)
            .mapToInt(amount -> digits(amount.getAsLong())).max().orElse(0);
        return Math.max(2, number) + (chart.filled() ? GAP : 0);
    }

    private static int digits(long amount) {
        return Long.toString(amount).length();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = height - 1; row >= 0; row--) lines.add(row(row));
        lines.add(Line.of(0, " ".repeat(scale - 1) + "+" + "-".repeat(days.size() * cell), Style.QUIET));
        lines.add(names());
        return Line.together(lines);
    }

    /** @param row counted from 0 at the bottom */
    private Line row(int row) {
        List<Line.Span> spans = new ArrayList<>(List.of(new Line.Span(0, scale(row) + AXIS, Style.QUIET)));
        boolean marked = chart.marks().stream().anyMatch(mark -> mark * (height - 1) == chart.most() * row);
        for (int day = 0; day < days.size(); day++) {
            int column = scale + day * cell;
            OptionalLong amount = days.get(day).amount();
            if (amount.isPresent() && isDrawn(amount.getAsLong(), row)) {
                spans.add(new Line.Span(column, inCell(amount.getAsLong(), row), Style.BAR));
            } else if (marked) {
                spans.add(new Line.Span(column + cell - 1, ".", Style.QUIET));
            }
        }
        return Line.of(spans);
    }

    private boolean isDrawn(long amount, int row) {
        return chart.filled() ? row <= rowOf(amount) : row == rowOf(amount);
    }

    /** The number stands where its amount ends. */
    private String inCell(long amount, int row) {
        String number = row == rowOf(amount) ? Long.toString(amount) : "";
        int columns = cell - (chart.filled() ? GAP : 0);
        return " ".repeat(columns - number.length()) + number;
    }

    /** Rounded down, so that nothing stands on a line that it does not reach. */
    private int rowOf(long amount) {
        return (int) Math.min(height - 1, amount * (height - 1) / chart.most());
    }

    /** The amount a row stands for, where it is a whole number. */
    private String scale(int row) {
        long product = chart.most() * row;
        String amount = product % (height - 1) == 0 ? Long.toString(product / (height - 1)) : "";
        return " ".repeat(scale - AXIS.length() - amount.length()) + amount;
    }

    /** Names stand under their days, those that would run into each other or over the edge left out. */
    private Line names() {
        List<Line.Span> names = new ArrayList<>();
        int free = 0;
        for (int day = 0; day < days.size(); day++) {
            String name = days.get(day).name();
            int column = scale + day * cell;
            if (name.isEmpty() || column < free || column + Columns.of(name) > scale + days.size() * cell) continue;
            names.add(new Line.Span(column, name, Style.QUIET));
            free = column + Columns.of(name) + 1;
        }
        return Line.of(names);
    }
}
