package toeup.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days in a row.
 *
 * @param from the first day
 * @param to   the last day, included; not before {@code from}
 */
public record Span(LocalDate from, LocalDate to) {
    public Span {
        if (to.isBefore(from)) throw new IllegalArgumentException(to + " is before " + from);
    }

    /** The last {@code days} days, today included; at least one. */
    public static Span last(int days, LocalDate today) {
        return new Span(today.minusDays(days - 1L), today);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Every day of it, in order. */
    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** How many days it has. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
