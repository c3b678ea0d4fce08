package toeup.ui.screen;

import java.util.List;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/** The last row: keys from the left, most needed first and dropped whole, and a mark at the right end. */
final class Footer {
    private static final int GAP = 3;
    private static final int NARROW_GAP = 2;
    private static final int NARROW = 40;

    private final Canvas canvas;
    private final int row;
    private final int end;
    private final int gap;
    private int column;

    private Footer(Canvas canvas, Frame frame, int end) {
        this.canvas = canvas;
        this.row = frame.lastRow();
        this.column = frame.edge();
        this.end = end;
        this.gap = frame.size().columns() < NARROW ? NARROW_GAP : GAP;
    }

    /** @param mark where the reader is among the parts of the page; may be empty */
    static void draw(Canvas canvas, Frame frame, List<Hint> hints, String mark) {
        int right = frame.rightEdge();
        canvas.putBefore(frame.lastRow(), right, mark, Style.QUIET);
        int end = mark.isEmpty() ? right : right - columns(mark) - NARROW_GAP;
        Footer footer = new Footer(canvas, frame, end);
        for (int i = 0; i < hints.size(); i++) {
            if (!footer.add(hints.get(i), i == 0)) {
                return;
            }
        }
    }

    /** The first key is shown even if its words must be cut, and a sign such as {@code ?} needs no word. */
    private boolean add(Hint hint, boolean first) {
        String word = hint.word().isEmpty() ? "" : " " + hint.word();
        int most = end - column;
        if (columns(hint.key() + word) <= most) {
            write(hint.key(), word);
            return true;
        }
        if (first) {
            write(hint.key(), " " + Wrap.cut(hint.word(), most - columns(hint.key()) - 1));
        } else if (isSign(hint.key()) && columns(hint.key()) <= most) {
            write(hint.key(), "");
        }
        return false;
    }

    private void write(String key, String word) {
        canvas.put(row, column, key, Style.KEY).put(row, column + columns(key), word, Style.BODY);
        column += columns(key + word) + gap;
    }

    private static boolean isSign(String key) {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
    }

    private static int columns(String text) {
        return Columns.of(Columns.clean(text));
    }
}
