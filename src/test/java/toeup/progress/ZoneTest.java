package toeup.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {
    @Test void every_zone_that_java_knows_has_a_name() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            assertEquals(Optional.of(Zone.of(ZoneId.of(id))), Zone.named(id), id);
            assertEquals(ZoneId.of(id), new Zone(id).known(), id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+05:30", "-03:00", "UTC", "GMT+01:00", "UTC-11:00"})
    void an_offset_is_a_name_too(String id) {
        assertEquals(ZoneId.of(id), Zone.named(id).orElseThrow().known());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "X", "z", "7", "+25:00", "+", "/Europe", "1Europe", "Europe London", "Europe/Lond\u00f6n",
        "Europe/London\n", "Europe/\u001b[2J", "Etc/\"x\"", "a@b", "[a", "a[", "a{"})
    void what_is_not_formed_like_a_name_is_none(String text) {
        assertEquals(Optional.empty(), Zone.named(text));
    }

    /** Zones are added every few years: what was done there counts on an old computer too. */
    @ParameterizedTest
    @ValueSource(strings = {"America/New_Zone", "UTC+99", "Moon"})
    void hours_in_a_zone_that_this_java_does_not_know_are_told_in_utc(String id) {
        assertEquals(ZoneOffset.UTC, Zone.named(id).orElseThrow().known());
    }
}
