package toeup.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static void assertAsJavaCounts(LocalDate day) {
        assertEquals(day.toEpochDay(), Days.since1970(day), day::toString);
        assertEquals(day.getDayOfWeek(), Days.weekday(day), day::toString);
        assertEquals(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Days.monday(day), day::toString);
    }

    @Test void every_day_of_an_era_is_counted_as_java_does() {
        for (int day = -150_000; day <= 150_000; day++) assertAsJavaCounts(LocalDate.ofEpochDay(day));
    }

    @Test void days_that_only_a_wrong_clock_gives_are_counted_as_well() {
        for (int year : new int[] {-999_999, -401, -400, -1, 0, 1, 4, 100, 400, 9_999, 10_000, 999_999}) {
            for (int month : new int[] {1, 2, 3, 12}) assertAsJavaCounts(LocalDate.of(year, month, 28));
        }
    }
}
