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
            .text("band", Optional.of("red")).whole("effort", OptionalInt.of(4)).flag("new", Optional.empty())
            .flag("own", true)
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
              "band": "red",
              "effort": 4,
              "own": true,
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

    @Test void a_line_of_110_columns_fits_and_one_more_does_not() {
        // Two blanks, the name in quotes, colon, blank, and the text in quotes and brackets.
        int most = 110 - "  \"t\": [\"\"]".length();
        for (int length : new int[] {most, most + 1}) {
            String text = new String(new JsonWriter().texts("t", List.of("a".repeat(length))).toBytes(),
                StandardCharsets.UTF_8);
            assertEquals(length == most ? 3 : 5, text.lines().count(), text);
        }
    }

    @Test void an_object_without_members_and_one_long_text_stand_on_one_line() {
        assertEquals("{}\n", new String(new JsonWriter().toBytes(), StandardCharsets.UTF_8));
        assertEquals(3, new String(new JsonWriter().text("t", "a".repeat(200)).toBytes(), StandardCharsets.UTF_8)
            .lines().count());
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

    @Test void the_place_of_a_value_is_the_same_where_all_is_plain_and_none_where_it_is_absent() throws JsonTrouble {
        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + "{\"name\": \"x\", \"sha256\": \"00\"}").getBytes(StandardCharsets.UTF_8);
            JsonObject it = Json.object("a.json", bytes);
            int at = Json.byteOffset(it, "sha256", bytes).orElseThrow();
            assertEquals("\"00\"", new String(bytes, at, 4, StandardCharsets.UTF_8));
            assertEquals(OptionalInt.empty(), Json.byteOffset(it, "sum", bytes));
        }
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
        for (String range : List.of("\u0000\u001f", "\u007f\u009f", "\u200e\u200f", "\u061c\u061c",
            "\u2028\u202e", "\u2066\u2069", "\ud800\ud800", "\udfff\udfff")) {
            for (int c = range.charAt(0); c <= range.charAt(1); c++) assertCleaned("\uFFFD", c);
            if (!Character.isSurrogate(range.charAt(0))) {
                if (range.charAt(0) > 0) assertCleaned(Character.toString(range.charAt(0) - 1), range.charAt(0) - 1);
                assertCleaned(Character.toString(range.charAt(1) + 1), range.charAt(1) + 1);
            }
        }
    }

    private static void assertCleaned(String expected, int c) {
        assertEquals("ß" + expected, PlainText.cleaned("ß" + Character.toString(c)), Integer.toHexString(c));
    }
}
