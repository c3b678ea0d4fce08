package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.catalog.Catalog;
import toeup.catalog.Coded;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.i18n.Messages;
import toeup.plan.Affected;
import toeup.progress.Amount;
import toeup.progress.StopReason;
import toeup.progress.Week;

class WordsTest {
    private static final Content CONTENT =
        Content.in(Path.of(System.getProperty("toeup.home", ".")).resolve("data"), "en");

    @Test void every_word_that_stands_for_a_value_is_there() throws ContentTrouble {
        assertAll("cli.stop.", StopReason.values());
        assertAll("cli.progress.day.", Week.State.values());
        assertAll("cli.side.", Side.values());
        assertAll("cli.patients.affected.", Affected.values());
        assertAll("cli.trouble.side.", Sides.values());
        for (DayOfWeek day : DayOfWeek.values()) {
            assertTrue(CONTENT.messages().has("cli.day." + day.name().toLowerCase(Locale.ROOT)), day.name());
        }
    }

    @Test void doses_read_as_people_say_them() throws ContentTrouble {
        assertEquals("1 set of 10, hold 3 s, each side",
            dose("ankle-dorsiflexion", Dose.of(1, 10, 3, 60), Sides.EACH));
        assertEquals("2 sets of 3 x 30 s, left side, 60 s rest between sets",
            dose("calf-stretch", Dose.of(2, 3, 30, 60), Sides.LEFT));
        assertEquals("2 lengths of 10 steps", dose("heel-to-toe-walk", Dose.of(2, 10, 0, 0), Sides.NONE));
        assertEquals("1 set of 10, hold 2 s, in each direction, each side",
            dose("ankle-adduction-abduction", Dose.of(1, 10, 2, 60), Sides.EACH));
    }

    @Test void what_was_not_done_is_not_listed() throws ContentTrouble {
        Words words = new Words(CONTENT.messages());
        assertEquals("2 sets, 1 repetition", words.amount(new Amount(1, 2, 1, 0, 0, 0)));
        assertEquals("nothing counted", words.amount(new Amount(1, 0, 0, 0, 0, 0)));
        assertEquals("both feet", words.side(Optional.of(Side.BOTH)));
    }

    private static String dose(String exercise, Dose dose, Sides sides) throws ContentTrouble {
        Catalog catalog = CONTENT.catalog();
        return new Words(CONTENT.messages()).dose(catalog.exercise(exercise).orElseThrow().standard(), dose, sides);
    }

    private static void assertAll(String start, Coded... values) throws ContentTrouble {
        Messages text = CONTENT.messages();
        Stream.of(values).forEach(value -> assertTrue(text.has(start + value.code()), start + value.code()));
    }
}
