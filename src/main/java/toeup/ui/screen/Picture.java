package toeup.ui.screen;

import java.util.OptionalLong;
import toeup.ui.canvas.BigText;
import toeup.ui.canvas.Canvas;

/**
 * The big word and the big number of a running exercise, as large as some room allows.
 *
 * @param word        the word; without width where it is not shown
 * @param wordColumns columns of one of its bits
 * @param wordRows    rows of one of its bits
 * @param number      the number; without width where there is none
 * @param scale       rows of one of its bits, which is twice as many columns wide: terminals' cells are high
 */
record Picture(BigText word, int wordColumns, int wordRows, BigText number, int scale) {
    private static final BigText NOTHING = BigText.of("");
    private static final Picture NONE = new Picture(NOTHING, 0, 0, NOTHING, 0);
    /** Below this the number comes first; the word is there as text. */
    private static final int LEAST_SCALE_WITH_WORD = 2;
    /** A word much smaller than its number would not be read from where the number is. */
    private static final int MOST_TIMES_THE_WORD = 3;

    /** The largest picture of a word and, where time is measured, a number that fits. */
    static Picture fitting(String phase, OptionalLong seconds, int columns, int rows) {
        BigText word = BigText.of(phase);
        if (seconds.isEmpty()) {
            return wordAlone(word, columns, rows / BigText.HEIGHT);
        }
        BigText number = BigText.of(Long.toString(seconds.getAsLong()));
        // Measured as two digits at least, so that the size stays when 10 becomes 9.
        int widest = Math.max(number.width(), BigText.of("00").width());
        int largest = Math.min(rows / BigText.HEIGHT, columns / (2 * widest));
        for (int scale = largest; scale >= LEAST_SCALE_WITH_WORD; scale--) {
            int most = Math.min(scale / 2, (rows - 1) / BigText.HEIGHT - scale);
            Picture both = wordAlone(word, columns, most);
            if (both.hasWord() && scale / MOST_TIMES_THE_WORD <= both.wordRows) {
                return new Picture(word, both.wordColumns, both.wordRows, number, scale);
            }
        }
        return largest < 1 ? NONE : new Picture(NOTHING, 0, 0, number, largest);
    }

    /** The word at the largest scale; bits may be a quarter narrower than square, and at the smallest scale half. */
    private static Picture wordAlone(BigText word, int columns, int mostRows) {
        for (int rows = mostRows; rows >= 1 && word.width() > 0; rows--) {
            int bit = Math.min(2 * rows, columns / word.width());
            if (2 * bit >= 3 * rows || rows == 1 && bit == 1) {
                return new Picture(word, bit, rows, NOTHING, 0);
            }
        }
        return NONE;
    }

    boolean hasWord() {
        return word.width() > 0;
    }

    private boolean hasNumber() {
        return number.width() > 0;
    }

    int rows() {
        return BigText.HEIGHT * (wordRows + scale) + (hasWord() && hasNumber() ? 1 : 0);
    }

    /** Draws both in the middle of so many columns from {@code left}. */
    void draw(Canvas canvas, int top, int left, int columns) {
        word.draw(canvas, top, left + (columns - word.width() * wordColumns) / 2, wordColumns, wordRows);
        int below = top + (hasWord() ? BigText.HEIGHT * wordRows + 1 : 0);
        number.draw(canvas, below, left + (columns - number.width() * 2 * scale) / 2, 2 * scale, scale);
    }
}
