package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import toeup.i18n.Messages;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/**
 * Draws a moment of a running exercise for a screen reader: text alone, each fact in its place from top to bottom, and
 * all that changes in the one row where the cursor stands.
 */
public final class QuietScreen {
    /** Heard as a short pause. */
    private static final String COMMA = ", ";
    /** What goes when rows are few, the least needed first: what comes next, the cue, the exercise, the set. */
    private static final int MOST_LEFT_OUT = 4;

    private final Running running;
    private final Frame frame;
    private final Messages text;
    private int statusRow;

    private QuietScreen(Running running, Frame frame, Messages text) {
        this.running = running;
        this.frame = frame;
        this.text = text;
    }

    /** Draws it; the same arguments always give the same canvas. */
    public static Canvas draw(Running running, Size size, Messages text) {
        return Frame.isTooSmall(size) ? TooSmall.draw(size, text)
            : new QuietScreen(running, Frame.of(size), text).draw();
    }

    private Canvas draw() {
        List<Line> lines = lines(0);
        for (int out = 1; out <= MOST_LEFT_OUT && lines.size() > frame.lastRow(); out++) lines = lines(out);
        Canvas canvas = new Canvas(frame.size());
        for (int row = 0; row < Math.min(lines.size(), frame.lastRow()); row++) {
            lines.get(row).draw(canvas, row, frame.left());
        }
        Footer.draw(canvas, frame, frame.right(), running.hints(), List.of());
        return canvas.withCursor(statusRow, frame.left());
    }

    private List<Line> lines(int leftOut) {
        List<Line> lines = new ArrayList<>();
        if (leftOut < 3) add(lines, name(), Style.TITLE);
        statusRow = lines.size();
        List<String> rest = status(lines);
        rest.forEach(fact -> add(lines, fact, Style.BODY));
        if (leftOut < 4) add(lines, running.setLabel(), Style.BODY);
        add(lines, running.notice(), Style.WARNING);
        if (leftOut < 2) add(lines, cue(), Style.BODY);
        if (leftOut < 1) add(lines, running.next(), Style.QUIET);
        return lines;
    }

    private String name() {
        boolean fits = Columns.of(running.exercise()) <= frame.width() || running.shortName().isEmpty();
        return fits ? running.exercise() : running.shortName();
    }

    private String cue() {
        boolean fits = Columns.of(running.cue()) <= frame.width() || running.shortCue().isEmpty();
        return fits ? running.cue() : running.shortCue();
    }

    /** Phase, number and count in one row; gives what has no room there, and the side, which seldom changes. */
    private List<String> status(List<Line> lines) {
        String now = now();
        String count = Stream.of(running.countLabel(), running.shortCount())
            .filter(it -> !it.isEmpty() && Columns.of(now + COMMA + it) <= frame.width()).findFirst().orElse("");
        add(lines, count.isEmpty() ? now : now + COMMA + count, Style.PHASE);
        return count.isEmpty() ? List.of(running.side(), running.countLabel()) : List.of(running.side());
    }

    private String now() {
        if (running.seconds().isEmpty()) return running.phase();
        return running.phase() + COMMA + text.of("screen.seconds", running.seconds().getAsLong());
    }

    private void add(List<Line> lines, String fact, Style style) {
        if (!fact.isEmpty()) Wrap.lines(fact, frame.width()).forEach(line -> lines.add(Line.of(0, line, style)));
    }
}
