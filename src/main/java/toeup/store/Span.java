package toeup.store;

import java.time.LocalDate;

/** The days from one to another, both included. */
record Span(LocalDate from, LocalDate to) {
    /** All that a date in a file can be. */
    static final Span EVER = new Span(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
