package toeup.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counts days as {@link LocalDate} does, without what that brings along: Java 25 asks the class of years whether one is a
 * leap year, and that class first makes a format to read years with, which takes as long as to open the data folder.
 */
public final class Days {
    private static final int ERA_YEARS = 400;
    private static final int ERA_DAYS = 146_097;
    /** From the first of March of the year 0 to the first of January 1970. */
    private static final int BEFORE_1970 = 719_468;

    private Days() {}

    /** As {@link LocalDate#toEpochDay}. Years are counted from March, so that a leap day is the last of its year. */
    public static long since1970(LocalDate day) {
        long month = (day.getMonthValue() + 9) % 12;
        long year = month < 10 ? day.getYear() : day.getYear() - 1L;
        long era = Math.floorDiv(year, ERA_YEARS);
        long yearOfEra = year - era * ERA_YEARS;
        long dayOfYear = (153 * month + 2) / 5 + day.getDayOfMonth() - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * ERA_DAYS + dayOfEra - BEFORE_1970;
    }

    /** As {@link LocalDate#getDayOfWeek}. The first of January 1970 was a Thursday. */
    public static DayOfWeek weekday(LocalDate day) {
        return DayOfWeek.THURSDAY.plus(since1970(day) % 7);
    }

    /** The Monday of the week that a day belongs to. */
    public static LocalDate monday(LocalDate day) {
        return LocalDate.ofEpochDay(since1970(day) - weekday(day).ordinal());
    }
}
