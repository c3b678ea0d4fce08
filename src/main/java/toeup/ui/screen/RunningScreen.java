package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.i18n.Messages;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;
import toeup.ui.screen.RunningText.Keep;
import toeup.ui.screen.RunningText.Next;

/**
 * Draws a moment of a running exercise: one word and one number dominate, and are there as text too. What matters
 * less goes when rows are few; phase, number, side, count and keys never do.
 */
public final class RunningScreen {
    /** From this many rows on, empty rows above and below the picture are worth having. */
    private static final int ROWS_WITH_AIR = 16;

    private final Running running;
    private final Frame frame;
    private final RunningText lines;
    private final Picture picture;

    private RunningScreen(Running running, Frame frame, Messages text) {
        this.running = running;
        this.frame = frame;
        this.lines = mostThatFit(text);
        this.picture = picture(lines);
    }

    /** Draws it; the same arguments always give the same canvas. */
    public static Canvas draw(Running running, Size size, Messages text) {
        return Frame.isTooSmall(size) ? TooSmall.draw(size, text)
            : new RunningScreen(running, Frame.of(size), text).draw();
    }

    /** The most lines that leave room for a picture; if none do, the most that fit. */
    private RunningText mostThatFit(Messages text) {
        List<RunningText> fitting = new ArrayList<>();
        RunningText least = null;
        for (Keep keep : Keep.values()) {
            least = new RunningText(running, frame, text, keep);
            if (room(least) >= 0 && least.noticeFits()) {
                fitting.add(least);
            }
        }
        return fitting.stream().filter(it -> !it.isMeagre() && picture(it).rows() > 0).findFirst()
            .orElse(fitting.isEmpty() ? least : fitting.get(0));
    }

    /** Rows left for the picture. */
    private int room(RunningText lines) {
        return frame.lastRow() - lines.head().size() - lines.foot(Next.NOWHERE).size();
    }

    /** The picture with as much air as it can have without losing the word; digits never touch the bar below. */
    private Picture picture(RunningText lines) {
        int least = lines.footStartsWithBar() ? 1 : 0;
        int most = frame.size().rows() >= ROWS_WITH_AIR ? 2 : least;
        Picture airy = fitting(lines, most);
        return airy.hasWord() ? airy : fitting(lines, least).hasWord() ? fitting(lines, least) : airy;
    }

    private Picture fitting(RunningText lines, int air) {
        int rows = Math.max(0, room(lines) - air);
        return Picture.fitting(largeWord(), running.seconds(), frame.width() - figure(rows).taken(), rows);
    }

    /** From afar the word is needed whatever is wished for nearby. */
    private String largeWord() {
        return running.extra().word() || running.distance() ? running.phase() : "";
    }

    /** The figure beside so many rows of word and number. */
    private FigureBeside figure(int rows) {
        return running.distance() ? FigureBeside.NONE : FigureBeside.of(running.extra(), frame.width(), rows);
    }

    private Canvas draw() {
        int free = Math.max(0, room(lines) - picture.rows());
        int rowsOfNext = lines.foot(Next.BELOW).size() - lines.foot(Next.NOWHERE).size();
        boolean below = free >= rowsOfNext + 2;
        List<Line> foot = lines.foot(below ? Next.BELOW : Next.BESIDE_CUE);
        Canvas canvas = new Canvas(frame.size());
        drawRows(canvas, foot, free - (below ? rowsOfNext : 0));
        if (running.extra().band()) canvas.restyle(lines.phaseRow(), Style.BAND);
        // Behind the word: where a terminal's cursor has the colour of the letters, it would hide one.
        canvas.withCursor(lines.phaseRow(), frame.left() + Math.min(Columns.of(running.phase()), frame.width() - 1));
        Footer.draw(canvas, frame, frame.right(), running.hints(), List.of());
        return canvas;
    }

    /** Spends empty rows first below the picture, then above the keys, then evenly around the picture. */
    private void drawRows(Canvas canvas, List<Line> foot, int free) {
        int belowPicture = foot.isEmpty() ? 0 : Math.min(1, free);
        int aboveKeys = Math.min(1, free - belowPicture);
        int left = free - belowPicture - aboveKeys;
        int abovePicture = abovePicture(left);
        belowPicture += picture.rows() == 0 ? 0 : left / 2;
        int headEnd = draw(canvas, lines.head(), 0);
        FigureBeside figure = figure(abovePicture + picture.rows());
        figure.draw(canvas, headEnd, frame.left());
        int row = headEnd + abovePicture;
        picture.draw(canvas, row, frame.left() + figure.taken(), frame.width() - figure.taken());
        draw(canvas, foot, row + picture.rows() + belowPicture);
    }

    /** Where there is no word or number to draw large, all the room may be the figure's. */
    private int abovePicture(int left) {
        if (picture.rows() > 0) return (left + 1) / 2;
        return figure(left).taken() > 0 ? left : Math.min(1, left);
    }

    private int draw(Canvas canvas, List<Line> drawn, int from) {
        int row = from;
        for (Line line : drawn) {
            if (row < frame.lastRow()) {
                line.draw(canvas, row++, frame.left());
            }
        }
        return row;
    }
}
