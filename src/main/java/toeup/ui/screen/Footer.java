package toeup.ui.screen;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Lists;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.canvas.Style;
import toeup.ui.canvas.Wrap;

/** The last row: keys from the left, most needed first and dropped whole, and a mark at the right end. */
final class Footer {
    private static final int MARK_GAP = 2;
    private static final int WIDEST_GAP = 3;
    private static final int NARROWEST_GAP = 2;
    /** Below so many columns, keys stand as close as words: one key more is worth it. */
    private static final int VERY_NARROW = 32;

    private Footer() {}

    /**
     * Draws it.
     *
     * @param right column just after the last one to use
     * @param marks where the reader is among the parts of the page, the fullest words first; the first that leaves
     *              room for the two most needed keys is taken, or for one, failing that the last; may be empty
     */
    static void draw(Canvas canvas, Frame frame, int right, List<Hint> hints, List<String> marks) {
        int room = right - frame.edge();
        String mark = mark(room, hints, marks);
        canvas.putBefore(frame.lastRow(), right, mark, Style.QUIET);
        int column = frame.edge();
        int gap = gap(hints, left(room, mark), room < VERY_NARROW ? 1 : NARROWEST_GAP);
        for (Hint hint : fitting(hints, left(room, mark), gap)) {
            String word = hint.word().isEmpty() ? "" : " " + hint.word();
            canvas.put(frame.lastRow(), column, hint.key(), Style.KEY)
                .put(frame.lastRow(), column + Columns.of(hint.key()), word, Style.BODY);
            column += width(hint) + gap;
        }
    }

    private static String mark(int room, List<Hint> hints, List<String> marks) {
        for (int needed = Math.min(2, hints.size()); needed > 0; needed--) {
            int keys = (needed - 1) * NARROWEST_GAP + Lists.sum(hints.subList(0, needed), Footer::width);
            for (String words : marks) {
                if (keys <= left(room, words)) return words;
            }
        }
        return marks.isEmpty() ? "" : marks.get(marks.size() - 1);
    }

    private static int left(int room, String mark) {
        return mark.isEmpty() ? room : room - Columns.of(mark) - MARK_GAP;
    }

    /** The gap that shows most keys with their words, then most keys, and is then the widest. */
    private static int gap(List<Hint> hints, int room, int narrowest) {
        int best = narrowest;
        int mostWords = 0;
        int mostKeys = 0;
        for (int gap = narrowest; gap <= WIDEST_GAP; gap++) {
            List<Hint> fitting = fitting(hints, room, gap);
            int words = Lists.count(fitting, hints::contains);
            if (words < mostWords || words == mostWords && fitting.size() < mostKeys) continue;
            best = gap;
            mostWords = words;
            mostKeys = fitting.size();
        }
        return best;
    }

    /**
     * The first hints, as many as fit whole; of those that do not, a sign such as {@code ?} may stay without its
     * word. The first is always there, with its words cut if need be.
     */
    private static List<Hint> fitting(List<Hint> hints, int room, int gap) {
        List<Hint> fitting = new ArrayList<>();
        int used = -gap;
        boolean all = true;
        for (Hint hint : hints) {
            Hint shown = all && used + gap + width(hint) <= room ? hint : new Hint(hint.key(), "");
            all &= shown == hint;
            if (fitting.isEmpty() && shown != hint) {
                shown = new Hint(hint.key(), Wrap.cut(hint.word(), room - Columns.of(hint.key()) - 1));
            } else if (shown != hint && !(isSign(hint.key()) && used + gap + width(shown) <= room)) {
                continue;
            }
            fitting.add(shown);
            used += gap + width(shown);
        }
        return fitting;
    }

    private static int width(Hint hint) {
        return Columns.of(hint.key()) + (hint.word().isEmpty() ? 0 : 1 + Columns.of(hint.word()));
    }

    private static boolean isSign(String key) {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
    }
}
