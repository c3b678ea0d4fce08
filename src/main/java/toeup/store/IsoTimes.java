package toeup.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import toeup.plan.Days;

/**
 * Reads times as the program itself writes them, ten times faster than Java does. Of any other form it says nothing, so
 * that Java decides about it.
 */
final class IsoTimes {
    private static final long SECONDS_OF_DAY = 86_400;

    private IsoTimes() {}

    /** Such as 2026-11-23T09:15:04Z. */
    static Optional<Instant> instant(String text) {
        if (!hasShape(text, "dddd-dd-ddTdd:dd:ddZ")) return Optional.empty();
        try {
            LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
            long seconds = Days.since1970(date(text)) * SECONDS_OF_DAY + time.toSecondOfDay();
            return Optional.of(Instant.ofEpochSecond(seconds));
        } catch (DateTimeException unusual) {
            return Optional.empty();
        }
    }

    /** Such as 2026-11-23. */
    static Optional<LocalDate> day(String text) {
        if (!hasShape(text, "dddd-dd-dd")) return Optional.empty();
        try {
            return Optional.of(date(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** @param shape d for a digit, else the character itself */
    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) return false;
        for (int i = 0; i < shape.length(); i++) {
            char character = text.charAt(i);
            boolean fits = shape.charAt(i) == 'd' ? character >= '0' && character <= '9' : character == shape.charAt(i);
            if (!fits) return false;
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) number = 10 * number + text.charAt(i) - '0';
        return number;
    }
}
