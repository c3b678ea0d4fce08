package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import toeup.i18n.Messages;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/** The lines of text of a running exercise, without those that had to go because rows are few. */
final class RunningText {
    /** What is kept, the most first. Phase, number, side, count and keys are not named, since they always stay. */
    enum Keep {
        ALL, NO_DOTS, NO_BAR, NO_CUE, NO_TITLE, NO_SET;

        private boolean dots() {
            return this == ALL;
        }

        private boolean bar() {
            return this == ALL || this == NO_DOTS;
        }

        private boolean cue() {
            return ordinal() < NO_CUE.ordinal();
        }

        private boolean title() {
            return ordinal() < NO_TITLE.ordinal();
        }

        private boolean set() {
            return this != NO_SET;
        }
    }

    /** Where the line of what comes next stands. */
    enum Next { NOWHERE, BESIDE_CUE, BELOW }

    private static final int GAP = 3;
    private static final int LEAST_GAP = 2;
    private static final int LEAST_BAR = 6;

    private final Running running;
    private final Frame frame;
    private final Messages text;
    private final Keep keep;
    private final int width;
    private final List<Line> head = new ArrayList<>();
    private final String dots;
    private boolean titleHasFacts;
    private boolean headHasBar;
    private int phaseRow;

    RunningText(Running running, Frame frame, Messages text, Keep keep) {
        this.running = running;
        this.frame = frame;
        this.text = text;
        this.keep = keep;
        this.width = frame.width();
        this.dots = keep.dots() && !running.distance() ? dots(running, width) : "";
        addTitle();
        phaseRow = head.size();
        addFacts(addPhase());
        addNotice();
    }

    /** Title, phase and number, side, set and count, notice. */
    List<Line> head() {
        return head;
    }

    /** Index in {@link #head} of the line with the phase. */
    int phaseRow() {
        return phaseRow;
    }

    /** Whether the lines below the picture begin with the bar. */
    boolean footStartsWithBar() {
        return hasBar() && keep.bar() && !headHasBar;
    }

    /** Whether only what may never go is left; giving up this much for big letters would be wrong. */
    boolean isMeagre() {
        return !keep.cue();
    }

    /** Bar, cue, repetitions, what comes next. */
    List<Line> foot(Next next) {
        List<Line> foot = new ArrayList<>();
        if (running.distance()) {
            return foot;
        }
        if (footStartsWithBar()) {
            foot.add(bar(0, width));
        }
        if (keep.cue()) {
            foot.addAll(cue(next));
        }
        if (!dots.isEmpty()) {
            Line line = Line.of(0, dots, Style.BODY);
            Line.Span count = new Line.Span(line.end() + GAP, running.countLabel(), Style.BODY);
            foot.add(dotsHaveCount() ? line.with(count) : line);
        }
        if (next == Next.BELOW) {
            foot.addAll(wrapped(running.next(), Style.QUIET));
        }
        return foot;
    }

    private void addTitle() {
        if (running.distance() || !keep.title()) {
            return;
        }
        int left = frame.edge() - frame.left();
        int room = frame.right() - frame.edge();
        String facts = joined(running.side(), running.setLabel());
        int besideFacts = room - GAP - Columns.of(facts);
        titleHasFacts = Stream.of(running.exercise(), running.shortName())
            .anyMatch(name -> !name.isEmpty() && Columns.of(name) <= besideFacts);
        Line name = Line.of(left, name(titleHasFacts ? besideFacts : room), Style.TITLE);
        Line.Span right = new Line.Span(left + room - Columns.of(facts), facts, Style.TITLE);
        head.add(titleHasFacts ? name.with(right) : name);
    }

    private String name(int room) {
        boolean fits = Columns.of(running.exercise()) <= room || running.shortName().isEmpty();
        return Wrap.cut(fits ? running.exercise() : running.shortName(), room);
    }

    /** Phase and number, at the same row's end the count; gives what still has to be said, in this order. */
    private List<String> addPhase() {
        String number = running.seconds().isPresent() ? text.of("screen.seconds", running.seconds().getAsLong()) : "";
        String now = running.phase() + (number.isEmpty() ? "" : "  " + number);
        String brief = running.shortCount().isEmpty() ? running.countLabel() : running.shortCount();
        String count = dotsHaveCount() ? "" : brief;
        String side = titleHasFacts ? "" : running.side();
        String set = titleHasFacts || running.distance() || !keep.set() ? "" : running.setLabel();
        String sideAndCount = joined(side, count);
        if (running.distance() && fits(now, sideAndCount)) {
            head.add(ends(now, Style.PHASE, sideAndCount, Style.BODY));
            return List.of();
        }
        if (!count.isEmpty() && fits(now, count)) {
            head.add(ends(now, Style.PHASE, count, Style.BODY));
            return List.of(side, set);
        }
        if (Columns.of(now) > width) {
            head.addAll(wrapped(now, Style.PHASE));
        } else {
            head.add(frame.isTiny() ? ends(running.phase(), Style.PHASE, number, Style.PHASE)
                : Line.of(0, now, Style.PHASE));
        }
        return List.of(side, count, set);
    }

    /** Two facts in a row where they fit; in a tiny window the bar fills up the last row. */
    private void addFacts(List<String> said) {
        List<String> facts = said.stream().filter(fact -> !fact.isEmpty()).toList();
        for (int i = 0; i < facts.size(); i++) {
            String fact = facts.get(i);
            boolean last = i == facts.size() - 1;
            int room = width - Columns.of(fact) - 1;
            if (!last && Columns.of(facts.get(i + 1)) + LEAST_GAP - 1 <= room) {
                head.add(ends(fact, Style.BODY, facts.get(++i), Style.BODY));
            } else if (last && hasBar() && frame.isTiny() && room >= LEAST_BAR) {
                Line line = Line.of(0, fact, Style.BODY);
                for (Line.Span span : bar(width - room, room).spans()) {
                    line = line.with(span);
                }
                head.add(line);
                headHasBar = true;
            } else {
                head.addAll(wrapped(fact, Style.BODY));
            }
        }
    }

    /** A band from edge to edge; it may need all rows left, but never the last. */
    private void addNotice() {
        int columns = frame.size().columns();
        int indent = Math.max(1, frame.left());
        int inner = columns - 2 * indent;
        int room = frame.lastRow() - head.size();
        List<String> lines = Wrap.lines(running.notice(), inner);
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            boolean cut = i == room - 1 && i < lines.size() - 1;
            String shown = cut ? Wrap.cut(lines.get(i) + " " + lines.get(i + 1), inner) : lines.get(i);
            String band = " ".repeat(indent) + shown;
            head.add(Line.of(-frame.left(), band + " ".repeat(columns - Columns.of(band)), Style.BAND));
        }
    }

    /** Whether the whole notice is there. */
    boolean noticeFits() {
        int shown = (int) head.stream().filter(line -> line.spans().get(0).style() == Style.BAND).count();
        int inner = frame.size().columns() - 2 * Math.max(1, frame.left());
        return shown == Wrap.lines(running.notice(), inner).size();
    }

    private boolean hasBar() {
        return running.seconds().isPresent() && !running.distance();
    }

    private Line bar(int column, int length) {
        int full = (int) (running.fraction() * length);
        return Line.of(new Line.Span(column, " ".repeat(full), Style.BAR),
            new Line.Span(column + full, "-".repeat(length - full), Style.BAR_REST));
    }

    private List<Line> cue(Next next) {
        boolean brief = Columns.of(running.cue()) > width && !running.shortCue().isEmpty();
        List<Line> cue = wrapped(brief ? running.shortCue() : running.cue(), Style.BODY);
        int column = width - Columns.of(running.next());
        boolean beside = next == Next.BESIDE_CUE && !running.next().isEmpty() && cue.size() == 1
            && cue.get(0).end() + GAP <= column;
        return beside ? List.of(cue.get(0).with(new Line.Span(column, running.next(), Style.QUIET))) : cue;
    }

    /** One sign for each repetition: counted, going on, to come. Empty if they do not fit. */
    private static String dots(Running running, int width) {
        List<String> signs = new ArrayList<>();
        for (int number = 1; number <= Math.min(running.total(), width); number++) {
            boolean counted = number <= running.counted();
            signs.add(counted ? "[o]" : number == running.current() ? "[" + number + "]" : "( )");
        }
        String dots = String.join(" ", signs);
        return dots.length() <= width ? dots : "";
    }

    /** Whether the count in words stands beside the dots; else it stands further up. */
    private boolean dotsHaveCount() {
        return !dots.isEmpty() && !running.countLabel().isEmpty() && fits(dots, running.countLabel());
    }

    private boolean fits(String left, String right) {
        return Columns.of(left) + GAP + Columns.of(right) <= width;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " ".repeat(GAP) + second;
    }

    private Line ends(String left, Style leftStyle, String right, Style rightStyle) {
        return Line.of(new Line.Span(0, left, leftStyle),
            new Line.Span(width - Columns.of(right), right, rightStyle));
    }

    private List<Line> wrapped(String words, Style style) {
        return Wrap.lines(words, width).stream().map(line -> Line.of(0, line, style)).toList();
    }
}
