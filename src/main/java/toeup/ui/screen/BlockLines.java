package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;
import toeup.ui.screen.Line.Start;

/** Lays out the blocks of a page as lines of one width, for parts of so many rows. */
final class BlockLines {
    /** Columns between a name and its value. */
    private static final int GAP = 2;
    /** Narrower columns for values are not worth having: the value then goes below its name. */
    private static final int LEAST_VALUE = 14;
    private static final int LEAST_BAR = 6;
    /** Longer bars say no more and part the name from the number. */
    private static final int LONGEST_BAR = 30;
    private static final int INDENT = 2;
    /** Days further apart are no longer seen as a strip. */
    private static final int WIDEST_DAY_GAP = 3;

    private final int width;
    private final int rows;
    private final List<Line> lines = new ArrayList<>();
    private boolean sectionStarts = true;

    private BlockLines(int width, int rows) {
        this.width = width;
        this.rows = rows;
    }

    static List<Line> of(List<Block> blocks, int width, int rows) {
        BlockLines laidOut = new BlockLines(width, rows);
        for (int i = 0; i < blocks.size(); ) {
            i += laidOut.addFrom(blocks, i);
        }
        return laidOut.lines;
    }

    /** Adds the block at {@code index}, with those that stand in columns with it; gives how many these were. */
    private int addFrom(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        if (block instanceof Block.Row) {
            List<Block.Row> rows = run(Block.Row.class, blocks, index);
            addRows(rows);
            return rows.size();
        }
        if (block instanceof Block.Bar) {
            List<Block.Bar> bars = run(Block.Bar.class, blocks, index);
            addBars(bars);
            return bars.size();
        }
        addOne(block);
        return 1;
    }

    private static <T extends Block> List<T> run(Class<T> kind, List<Block> blocks, int from) {
        return blocks.stream().skip(from).takeWhile(kind::isInstance).map(kind::cast).toList();
    }

    private void addOne(Block block) {
        if (block instanceof Block.Heading heading) {
            sectionStarts = true;
            add(wrapped(0, heading.text(), Style.HEADING).stream().map(Line::keepingNext).toList());
        } else if (block instanceof Block.Paragraph paragraph) {
            add(wrapped(0, paragraph.text(), paragraph.style()));
        } else if (block instanceof Block.Step step) {
            add(hanging(step.number() + ". ", step.text()));
        } else if (block instanceof Block.Point point) {
            add(hanging("- ", point.text()));
        } else if (block instanceof Block.Week week) {
            addWeek(week.days());
            add(wrapped(0, week.legend(), Style.QUIET));
        } else if (block instanceof Block.Chart chart) {
            add(ChartLines.of(chart, width, rows));
        } else if (block instanceof Block.Space) {
            lines.add(Line.EMPTY);
            sectionStarts = true;
        } else {
            throw new AssertionError("No lines for " + block);
        }
    }

    /** Adds lines that make up one thought. */
    private void add(List<Line> thought) {
        for (int i = 0; i < thought.size(); i++) {
            Start first = sectionStarts ? Start.SECTION : Start.THOUGHT;
            lines.add(i > 0 ? thought.get(i) : thought.get(i).starting(first));
            sectionStarts = false;
        }
    }

    private List<Line> wrapped(int indent, String text, Style style) {
        return Wrap.lines(text, width - indent).stream().map(line -> Line.of(indent, line, style)).toList();
    }

    private List<Line> hanging(String mark, String text) {
        return beside(new Line.Span(0, mark, Style.BODY), wrapped(Columns.of(mark), text, Style.BODY));
    }

    /** A span before the first of some lines, or alone. */
    private static List<Line> beside(Line.Span first, List<Line> rest) {
        List<Line> beside = new ArrayList<>(rest);
        if (beside.isEmpty()) {
            return List.of(Line.of(first));
        }
        beside.set(0, Line.of(first).with(rest.get(0).spans().get(0)));
        return beside;
    }

    private void addRows(List<Block.Row> rows) {
        int label = rows.stream().mapToInt(row -> Columns.of(row.label())).max().orElse(0);
        int value = rows.stream().mapToInt(row -> Columns.of(row.value())).max().orElse(0);
        int room = width - label - GAP;
        boolean inColumns = value <= room || room >= LEAST_VALUE && label <= width / 2;
        rows.forEach(row -> add(Line.together(inColumns
            ? beside(name(row.label()), wrapped(label + GAP, row.value(), Style.BODY))
            : nameAndValue(row.label(), row.value()))));
    }

    /** A value at the right end of its name's line, or below it. */
    private List<Line> nameAndValue(String label, String value) {
        int column = width - Columns.of(value);
        if (Columns.of(label) + GAP <= column) {
            return beside(name(label), wrapped(column, value, Style.BODY));
        }
        List<Line> below = new ArrayList<>(wrapped(0, label, Style.QUIET));
        below.addAll(wrapped(INDENT, value, Style.BODY));
        return below;
    }

    private static Line.Span name(String label) {
        return new Line.Span(0, label, Style.QUIET);
    }

    private void addBars(List<Block.Bar> bars) {
        int label = bars.stream().mapToInt(bar -> Columns.of(bar.label())).max().orElse(0);
        int printed = bars.stream().mapToInt(bar -> Columns.of(bar.printed())).max().orElse(0);
        int beside = width - label - printed - 2 * GAP;
        int below = width - printed - GAP - INDENT;
        for (Block.Bar bar : bars) {
            if (beside >= LEAST_BAR) {
                Line drawn = bar(bar, label + GAP, beside);
                add(List.of(Line.of(Stream.concat(Stream.of(name(bar.label())), drawn.spans().stream()).toList())));
            } else if (below >= LEAST_BAR) {
                add(Line.together(below(bar, below)));
            } else {
                add(Line.together(nameAndValue(bar.label(), bar.printed())));
            }
        }
    }

    private List<Line> below(Block.Bar bar, int room) {
        List<Line> below = new ArrayList<>(wrapped(0, bar.label(), Style.QUIET));
        below.add(bar(bar, INDENT, room));
        return below;
    }

    private static Line bar(Block.Bar bar, int column, int room) {
        int length = Math.min(room, LONGEST_BAR);
        int full = filled(bar.amount(), bar.most(), length);
        return Line.of(new Line.Span(column, " ".repeat(full), Style.BAR),
            new Line.Span(column + full, "-".repeat(length - full), Style.BAR_REST),
            new Line.Span(column + length + GAP, bar.printed(), Style.BODY));
    }

    /** Any amount is seen, and only the whole fills the bar. */
    private static int filled(long amount, long most, int length) {
        if (amount <= 0 || most <= 0) {
            return 0;
        }
        long share = Math.round((double) amount / most * length);
        return (int) (amount >= most ? length : Math.max(1, Math.min(length - 1, share)));
    }

    /** Days in a strip, or in several strips below each other; where words are long for that, one day a line. */
    private void addWeek(List<Block.Day> days) {
        int cell = days.stream().mapToInt(BlockLines::columns).max().orElse(0) + 1;
        int most = Math.max(1, (width + 1) / cell);
        if (most < Math.min(3, days.size())) {
            addRows(days.stream().map(day -> new Block.Row(day.name(), day.mark())).toList());
            return;
        }
        int strips = (days.size() + most - 1) / most;
        int each = strips == 0 ? 1 : (days.size() + strips - 1) / strips;
        int step = Math.min(cell + WIDEST_DAY_GAP, (width + 1) / each);
        for (int from = 0; from < days.size(); from += each) {
            addStrip(days.subList(from, Math.min(days.size(), from + each)), step);
        }
    }

    private static int columns(Block.Day day) {
        return Math.max(Columns.of(day.name()), Columns.of(day.mark()));
    }

    private void addStrip(List<Block.Day> days, int step) {
        List<Line.Span> names = new ArrayList<>();
        List<Line.Span> marks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            names.add(new Line.Span(i * step, days.get(i).name(), Style.QUIET));
            marks.add(new Line.Span(i * step, days.get(i).mark(), days.get(i).style()));
        }
        add(Line.together(List.of(Line.of(names), Line.of(marks))));
    }
}
