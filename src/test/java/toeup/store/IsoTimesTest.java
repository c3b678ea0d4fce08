package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IsoTimesTest {
    private static <T> Optional<T> byJava(Function<String, T> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** Whatever is told here is what Java tells; what is not told is left to Java. */
    private static void assertNeverOtherwise(String text) {
        IsoTimes.instant(text).ifPresent(told -> assertEquals(byJava(Instant::parse, text), Optional.of(told), text));
        IsoTimes.day(text).ifPresent(told -> assertEquals(byJava(LocalDate::parse, text), Optional.of(told), text));
    }

    @Test void what_the_program_writes_is_read() {
        assertEquals(Optional.of(Instant.parse("2026-11-23T09:15:04Z")), IsoTimes.instant("2026-11-23T09:15:04Z"));
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), IsoTimes.day("2024-02-29"));
    }

    @Test void whatever_is_read_is_read_as_java_does() {
        for (String odd : List.of("2026-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "９９９９-01-01", "+026-11-2",
                "2026-11-23T24:00:00Z", "2026-11-23T23:59:60Z", "2026-11-23T09:15:04z", "2026-11-23T09:15:04", "")) {
            assertNeverOtherwise(odd);
        }
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "2026-11-23T09:15:04Z" : "2026-11-23");
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), "0123456789-:TZ +".charAt(random.nextInt(16)));
            }
            assertNeverOtherwise(text.toString());
        }
    }
}
