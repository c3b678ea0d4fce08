package toeup.ui.terminal;

import java.util.function.IntPredicate;

/** The sizes of letters in a window of the program's own, in points: 72 of them are as high as 96 dots of a screen. */
final class FontSizes {
    /** Read from a bed or a mat beside the table. */
    static final int USUAL = 24;
    private static final int[] STEPS =
        {8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 44, 48, 56, 64, 72, 80, 96};

    private FontSizes() {}

    /** The next larger step; the largest has none and stays. */
    static int larger(int points) {
        for (int step : STEPS) {
            if (step > points) return step;
        }
        return points;
    }

    /** The next smaller step; the smallest has none and stays. */
    static int smaller(int points) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < points) return STEPS[i];
        }
        return points;
    }

    /** What is wanted, else the largest step below it that fits; the smallest of all if none does. */
    static int fitting(int wanted, IntPredicate fits) {
        int points = wanted;
        while (!fits.test(points) && smaller(points) < points) points = smaller(points);
        return points;
    }

    /** How large a font of this size is to be asked for. */
    static int dots(int points) {
        return Math.round(points * 96 / 72f);
    }
}
