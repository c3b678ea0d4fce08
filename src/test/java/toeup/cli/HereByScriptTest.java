package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HereByScriptTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"+0000, 2026-11-23", "+1159, 2026-11-23", "+1200, 2026-11-24", "-1200, 2026-11-23", "-1201, 2026-11-22",
        "+0530, 2026-11-23"})
    void the_day_is_told_by_the_offset(String offset, LocalDate day) {
        assertEquals(day, new HereByScript(offset).day(NOON));
    }

    @Test void once_the_zone_is_found_it_tells_the_day() {
        ZoneId here = ZoneId.systemDefault();
        Here told = new HereByScript("+1800");
        LocalDate byZone = LocalDate.ofInstant(NOON, here);
        assertEquals(byZone.plusDays(1), told.day(NOON));
        assertEquals(here, told.zone());
        assertEquals(byZone, told.day(NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0100", "+99", "London", "%z", "+01000"})
    void without_a_sound_offset_the_zone_is_asked(String odd) {
        for (Instant moment : new Instant[] {NOON, NOON.plusSeconds(43_200), NOON.minusSeconds(43_000)}) {
            assertEquals(LocalDate.ofInstant(moment, ZoneId.systemDefault()), new HereByScript(odd).day(moment));
        }
    }
}
