package toeup.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static JsonWriter sample() {
        return new JsonWriter().whole("schema", 1).text("name", "Fuß \"🦶\" \\ \n")
            .text("note", Optional.empty()).whole("pain", OptionalInt.empty()).flag("skin", Optional.of(false))
            .number("factor", 1.5)
            .object("dose", dose -> dose.whole("sets", 2))
            .objects("done", List.of(1, 2), (writer, set) -> writer.whole("set", set))
            .texts("numb", List.of());
    }

    @Test void a_member_stands_on_a_line_and_what_is_absent_is_left_out() {
        assertEquals("""
            {
              "schema": 1,
              "name": "Fuß \\"🦶\\" \\\\ \\u000a",
              "skin": false,
              "factor": 1.5,
              "dose": {"sets": 2},
              "done": [{"set": 1}, {"set": 2}],
              "numb": []
            }
            """, new String(sample().toBytes(), StandardCharsets.UTF_8));
    }

    @Test void what_does_not_fit_a_line_is_broken() {
        JsonWriter writer = new JsonWriter().texts("t", List.of("a".repeat(60), "b".repeat(60)));
        assertEquals("{\n  \"t\": [\n    \"" + "a".repeat(60) + "\",\n    \"" + "b".repeat(60) + "\"\n  ]\n}\n",
            new String(writer.toBytes(), StandardCharsets.UTF_8));
    }

    @Test void a_line_has_no_line_feed() {
        assertEquals(-1, sample().toLine().indexOf('\n'));
    }

    @Test void what_is_written_reads_back_the_same() throws JsonTrouble {
        JsonObject it = Json.object("a.json", sample().toBytes());
        assertEquals(sample().members(), it.members());
        assertEquals(sample().members(), Json.object("a.json",
            sample().toLine().getBytes(StandardCharsets.UTF_8)).members());
    }

    @Test void the_place_of_a_value_is_known_to_the_byte() throws JsonTrouble {
        byte[] bytes = "\uFEFF{\"name\": \"Fuß\", \"sha256\": \"00\"}".getBytes(StandardCharsets.UTF_8);
        int at = Json.byteOffset(Json.object("a.json", bytes), "sha256", bytes).orElseThrow();
        assertEquals("\"00\"", new String(bytes, at, 4, StandardCharsets.UTF_8));
    }

    @Test void the_machines_locale_changes_nothing() {
        Locale usual = Locale.getDefault();
        byte[] expected = sample().toBytes();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(new String(expected, StandardCharsets.UTF_8),
                    new String(sample().toBytes(), StandardCharsets.UTF_8), tag);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test void what_json_cannot_say_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new JsonWriter().number("n", Double.NaN));
    }

    @Test void harmful_characters_can_be_replaced() {
        assertEquals("a\uFFFDb\uFFFD\uFFFD", PlainText.cleaned("a\u001bb\u202e\ud800"));
        assertEquals("Fuß 🦶", PlainText.cleaned("Fuß 🦶"));
    }
}
