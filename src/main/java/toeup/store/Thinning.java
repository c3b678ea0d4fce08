package toeup.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which daily backups stay: those of the newest 7 days, the newest of each of 5 weeks and of each of 12 months. Days,
 * weeks and months are counted as far as there are backups of them, so that after a long break the old ones stay.
 */
final class Thinning {
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private Thinning() {}

    /** The days whose backups may go. Days after today, as of a clock that was wrong, stay and take nobody's place. */
    static Set<LocalDate> old(Collection<LocalDate> days, LocalDate today) {
        List<LocalDate> newestFirst = new TreeSet<>(days).descendingSet().stream()
            .filter(day -> !day.isAfter(today)).toList();
        Set<LocalDate> old = new HashSet<>(newestFirst);
        old.removeAll(newestOfEach(newestFirst, day -> day, DAYS));
        old.removeAll(newestOfEach(newestFirst, Thinning::week, WEEKS));
        old.removeAll(newestOfEach(newestFirst, YearMonth::from, MONTHS));
        return old;
    }

    /** Monday to Sunday. */
    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static Set<LocalDate> newestOfEach(List<LocalDate> newestFirst, Function<LocalDate, Object> span, int most) {
        Set<Object> spans = new HashSet<>();
        Set<LocalDate> kept = new HashSet<>();
        for (LocalDate day : newestFirst) {
            if (spans.size() == most) break;
            if (spans.add(span.apply(day))) kept.add(day);
        }
        return kept;
    }
}
