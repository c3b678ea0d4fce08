package toeup.bench;

import java.util.Arrays;
import java.util.Collection;

/**
 * One thing measured several times.
 *
 * @param runs   how many times, at least 1
 * @param median the middle one; of an even number the mean of the two in the middle
 * @param low    the smallest
 * @param high   the largest
 */
record Series(int runs, double median, double low, double high) {
    static Series of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Series of(double... values) {
        if (values.length == 0) {
            throw new CannotMeasure("nothing was measured");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Series(sorted.length, median, sorted[0], sorted[sorted.length - 1]);
    }
}
