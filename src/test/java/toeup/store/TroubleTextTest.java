package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

class TroubleTextTest {
    private static final Path TEXTS = Path.of(System.getProperty("toeup.home", "."), "data/text/en/store.json");

    private static Trouble trouble(Trouble.Kind kind) {
        return new Trouble(kind, "/data/a.json", 3, 4, "a.json, line 3, column 4: text expected", "/data/b");
    }

    private static JsonObject texts() throws IOException, JsonTrouble {
        return Json.object("store.json", Files.readAllBytes(TEXTS)).object("keys");
    }

    @Test void every_trouble_has_words_and_no_words_are_left_over() throws IOException, JsonTrouble {
        assertEquals(new TreeSet<>(Stream.of(Trouble.Kind.values()).map(kind -> trouble(kind).key()).toList()),
            new TreeSet<>(texts().fields()));
    }

    @Test void every_trouble_names_its_file_or_its_place() throws IOException, JsonTrouble {
        for (Trouble.Kind kind : Trouble.Kind.values()) {
            String text = texts().text(trouble(kind).key(), 500);
            boolean torn = kind == Trouble.Kind.JOURNAL_TORN;
            assertTrue(torn || text.contains("{0}") || text.contains("{1}"), kind.name());
            assertFalse(text.contains("{3}"), kind.name());
        }
    }

    @Test void what_a_file_is_called_cannot_reach_the_terminal_raw() {
        Trouble hostile = new Trouble(Trouble.Kind.WAITING, "a\u001b[2J", 0, 0, "b\u202e", "c\n");
        assertEquals(List.of("a\uFFFD[2J", "b\uFFFD", "c\uFFFD"), List.of(hostile.arguments()));
    }
}
