package toeup.catalog;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Orders by what things have. Those that {@link Comparator} makes of a key can be written to a file, and for that each
 * is made at run time, in 1 to 3 ms the first time; these are classes like others.
 */
public final class Order {
    private Order() {}

    /** In the natural order of a key. */
    public static <T, K extends Comparable<? super K>> Comparator<T> by(Function<? super T, ? extends K> key) {
        return (one, other) -> key.apply(one).compareTo(key.apply(other));
    }

    /** By the first of these that tells two apart. */
    @SafeVarargs
    public static <T> Comparator<T> of(Comparator<? super T>... orders) {
        return (one, other) -> {
            for (Comparator<? super T> order : orders) {
                int which = order.compare(one, other);
                if (which != 0) return which;
            }
            return 0;
        };
    }
}
