package toeup.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Who does one thing to each of many. */
public enum Workers {
    /** The thread that asks, one after the other: what fails at the third file fails there each time. */
    ONE,
    /** As many threads as there are processors. */
    ALL;

    /** So few are done before another thread has woken up. */
    private static final int FEW = 4;

    /** What came of each, in the order of those; the task must not care which thread it runs on, nor when. */
    <T, R> List<R> each(List<T> all, Function<T, R> task) {
        if (this == ALL && all.size() > FEW) return all.parallelStream().map(task).toList();
        List<R> each = new ArrayList<>(all.size());
        for (T one : all) each.add(task.apply(one));
        return each;
    }
}
