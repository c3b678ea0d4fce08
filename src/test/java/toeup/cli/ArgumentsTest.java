package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @Test void a_number_in_range_is_read() {
        assertEquals(OptionalInt.of(10), with("010").whole("--x", 1, 10));
    }

    @Test void an_option_not_given_is_absent() {
        assertEquals(OptionalInt.empty(), new Arguments(Map.of(), List.of()).whole("--x", 1, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "+5", "5.0", "5e0", "0x5", "five", "", " 5", "5 ", "1_0",
        "99999999999999", "\u0665", "\uff15"})
    void what_is_no_number_in_range_is_refused(String text) {
        assertEquals("cli.trouble.range",
            assertThrows(CliTrouble.class, () -> with(text).whole("--x", 1, 10)).key());
    }

    @Test void a_day_is_read() {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), with("2028-02-29").date("--x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "2026-1-1", "01/02/2026", "2026-11-31", "tomorrow", "",
        "+2026-01-01", "2026-01-01T00:00", "\u0662\u0660\u0662\u0666-01-01"})
    void what_is_no_day_is_refused(String text) {
        assertEquals("cli.trouble.date", assertThrows(CliTrouble.class, () -> with(text).date("--x")).key());
    }

    @Test void the_machines_locale_changes_nothing() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
            assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), with("2026-11-23").date("--x"));
            assertEquals(OptionalInt.of(7), with("7").whole("--x", 1, 10));
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static Arguments with(String text) {
        return new Arguments(Map.of("--x", text), List.of());
    }
}
