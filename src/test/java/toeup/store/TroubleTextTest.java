package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import toeup.i18n.Messages;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.zip.ZipTrouble;

class TroubleTextTest {
    private static final Path TEXTS = Path.of(System.getProperty("toeup.home", "."), "data/text/en/store.json");

    private static final List<String> REASONS = List.of(Reasons.DENIED, Reasons.NOT_FOUND, Reasons.NOT_A_FILE,
        Reasons.NOT_A_FOLDER, Reasons.READ_ONLY, Reasons.FOLDER_MISSING, Reasons.OTHER_BYTES,
        Reasons.TOO_LONG, Reasons.ZIP_STRANGE, Reasons.NEWER, Reasons.ZIP_EMPTY, Reasons.NONE);

    private static Trouble trouble(Trouble.Kind kind) {
        return new Trouble(kind, "/data/a.json", 3, 4, "a.json, line 3, column 4: text expected", "/data/b");
    }

    private static JsonObject texts() throws IOException, JsonTrouble {
        return Json.object("store.json", Files.readAllBytes(TEXTS)).object("keys");
    }

    @Test void every_trouble_and_every_reason_has_words_and_no_words_are_left_over() throws IOException, JsonTrouble {
        Set<String> needed = new TreeSet<>(REASONS);
        for (Trouble.Kind kind : Trouble.Kind.values()) needed.add(trouble(kind).key());
        for (ZipTrouble.Kind kind : ZipTrouble.Kind.values()) needed.add(Reasons.of(kind));
        assertEquals(needed, new TreeSet<>(texts().fields()));
    }

    @Test void every_trouble_names_its_file_or_its_place() throws IOException, JsonTrouble {
        for (Trouble.Kind kind : Trouble.Kind.values()) {
            String text = texts().text(trouble(kind).key(), 500);
            boolean torn = kind == Trouble.Kind.JOURNAL_TORN;
            assertTrue(torn || text.contains("{0}") || text.contains("{1}"), kind.name());
            assertFalse(text.contains("{3}"), kind.name());
        }
    }

    @Test void a_reason_is_said_in_the_words_of_the_text_files() {
        Messages words = new Messages(Map.of("store.trouble.unreadable", Map.of("other", "{0} ({1})"),
            Reasons.DENIED, Map.of("other", "permission denied")));
        Trouble denied = Trouble.because(Trouble.Kind.UNREADABLE, Path.of("/a"),
            Reasons.of(new AccessDeniedException("/a")));
        assertEquals("/a (permission denied)", words.of(denied.key(), denied.arguments()));
    }

    @Test void what_a_file_is_called_cannot_reach_the_terminal_raw() {
        Trouble hostile = new Trouble(Trouble.Kind.WAITING, "a\u001b[2J", 0, 0, "b\u202e", "c\n");
        assertEquals(List.of("a\uFFFD[2J", "b\uFFFD", "c\uFFFD"), List.of(hostile.arguments()));
    }
}
