package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/** Lays out the blocks of a page as lines of one width. */
final class BlockLines {
    /** Columns between a name and its value. */
    private static final int GAP = 2;
    /** Narrower columns for values are not worth having: the value then goes below its name. */
    private static final int LEAST_VALUE = 14;
    private static final int LEAST_BAR = 6;
    /** Longer bars say no more and part the name from the number. */
    private static final int LONGEST_BAR = 30;
    private static final int INDENT = 2;

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private BlockLines(int width) {
        this.width = width;
    }

    static List<Line> of(List<Block> blocks, int width) {
        BlockLines laidOut = new BlockLines(width);
        for (int i = 0; i < blocks.size(); ) {
            i += laidOut.add(blocks, i);
        }
        return laidOut.lines;
    }

    /** Adds the block at {@code index}, with those that stand in columns with it; gives how many these were. */
    private int add(List<Block> blocks, int index) {
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
            wrapped(0, heading.text(), Style.HEADING).forEach(line -> lines.add(line.starting().keepingNext()));
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.addAll(Line.thought(wrapped(0, paragraph.text(), paragraph.style())));
        } else if (block instanceof Block.Step step) {
            hanging(String.format(Locale.ROOT, "%2d. ", step.number()), step.text());
        } else if (block instanceof Block.Point point) {
            hanging("- ", point.text());
        } else if (block instanceof Block.Week week) {
            addWeek(week.days());
        } else if (block instanceof Block.Space) {
            lines.add(Line.EMPTY);
        } else {
            throw new AssertionError("No lines for " + block);
        }
    }

    private List<Line> wrapped(int indent, String text, Style style) {
        return Wrap.lines(text, width - indent).stream().map(line -> Line.of(indent, line, style)).toList();
    }

    private void hanging(String mark, String text) {
        List<Line> hanging = new ArrayList<>(wrapped(mark.length(), text, Style.BODY));
        if (!hanging.isEmpty()) {
            Line.Span first = hanging.get(0).spans().get(0);
            hanging.set(0, Line.of(new Line.Span(0, mark, Style.BODY), first).starting());
        }
        lines.addAll(hanging);
    }

    private void addRows(List<Block.Row> rows) {
        int label = rows.stream().mapToInt(row -> columns(row.label())).max().orElse(0);
        int value = rows.stream().mapToInt(row -> columns(row.value())).max().orElse(0);
        int room = width - label - GAP;
        boolean beside = value <= room || room >= LEAST_VALUE && label <= width / 2;
        rows.forEach(row -> lines.addAll(Line.thought(Line.together(
            beside ? beside(row.label(), row.value(), label + GAP) : below(row.label(), row.value())))));
    }

    private List<Line> beside(String label, String value, int column) {
        List<Line> beside = new ArrayList<>(wrapped(column, value, Style.BODY));
        Line.Span name = new Line.Span(0, label, Style.QUIET);
        if (beside.isEmpty()) {
            return List.of(Line.of(name));
        }
        beside.set(0, Line.of(name, beside.get(0).spans().get(0)));
        return beside;
    }

    private List<Line> below(String label, String value) {
        if (columns(label) + GAP + columns(value) <= width) {
            return beside(label, value, width - columns(value));
        }
        List<Line> below = new ArrayList<>(wrapped(0, label, Style.QUIET));
        below.addAll(wrapped(INDENT, value, Style.BODY));
        return below;
    }

    private void addBars(List<Block.Bar> bars) {
        int label = bars.stream().mapToInt(bar -> columns(bar.label())).max().orElse(0);
        int printed = bars.stream().mapToInt(bar -> columns(bar.printed())).max().orElse(0);
        int beside = width - label - printed - 2 * GAP;
        int below = width - printed - GAP - INDENT;
        for (Block.Bar bar : bars) {
            if (beside >= LEAST_BAR) {
                lines.add(bar(bar, label + GAP, beside, new Line.Span(0, bar.label(), Style.QUIET)).starting());
            } else if (below >= LEAST_BAR) {
                List<Line> two = new ArrayList<>(wrapped(0, bar.label(), Style.QUIET));
                two.add(bar(bar, INDENT, below));
                lines.addAll(Line.thought(Line.together(two)));
            } else {
                lines.addAll(Line.thought(Line.together(below(bar.label(), bar.printed()))));
            }
        }
    }

    private static Line bar(Block.Bar bar, int column, int room, Line.Span... before) {
        int length = Math.min(room, LONGEST_BAR);
        int full = filled(bar.amount(), bar.most(), length);
        List<Line.Span> spans = new ArrayList<>(List.of(before));
        spans.add(new Line.Span(column, " ".repeat(full), Style.BAR));
        spans.add(new Line.Span(column + full, "-".repeat(length - full), Style.BAR_REST));
        spans.add(new Line.Span(column + length + GAP, bar.printed(), Style.BODY));
        return new Line(spans, false, false, -1);
    }

    /** Any amount is seen, and only the whole fills the bar. */
    private static int filled(long amount, long most, int length) {
        if (amount <= 0 || most <= 0) {
            return 0;
        }
        return amount >= most ? length : (int) Math.max(1, Math.min(length - 1, Math.round((double) amount / most * length)));
    }

    /** Days in a strip, or in several strips below each other; where words are long for that, one day a line. */
    private void addWeek(List<Block.Day> days) {
        int cell = days.stream().mapToInt(day -> Math.max(columns(day.name()), columns(day.mark()))).max().orElse(0) + 1;
        int most = Math.max(1, (width + 1) / cell);
        if (most < Math.min(3, days.size())) {
            addRows(days.stream().map(day -> new Block.Row(day.name(), day.mark())).toList());
            return;
        }
        int strips = (days.size() + most - 1) / most;
        int each = strips == 0 ? 1 : (days.size() + strips - 1) / strips;
        int step = Math.min(cell + 3, (width + 1) / each);
        for (int from = 0; from < days.size(); from += each) {
            addStrip(days.subList(from, Math.min(days.size(), from + each)), step);
        }
    }

    private void addStrip(List<Block.Day> days, int step) {
        List<Line.Span> names = new ArrayList<>();
        List<Line.Span> marks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            names.add(new Line.Span(i * step, days.get(i).name(), Style.QUIET));
            marks.add(new Line.Span(i * step, days.get(i).mark(), days.get(i).style()));
        }
        lines.add(new Line(names, true, true, -1));
        lines.add(new Line(marks, false, false, -1));
    }

    private static int columns(String text) {
        return Columns.of(Columns.clean(text));
    }
}
