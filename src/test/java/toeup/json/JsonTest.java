package toeup.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    /** One way of asking an object for something. */
    private interface Asked {
        Object from(JsonObject object) throws JsonTrouble;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject read(String text) throws JsonTrouble {
        return Json.object("a.json", utf8(text));
    }

    private static JsonTrouble refusal(String text) {
        return assertThrows(JsonTrouble.class, () -> read(text), text);
    }

    private static JsonTrouble refusal(byte[] bytes) {
        return assertThrows(JsonTrouble.class, () -> Json.object("a.json", bytes));
    }

    private static JsonTrouble refusal(String text, Asked asked) throws JsonTrouble {
        JsonObject object = read(text);
        return assertThrows(JsonTrouble.class, () -> asked.from(object), text);
    }

    @Test void a_complaint_names_file_line_column_field_and_what_was_expected() throws JsonTrouble {
        JsonTrouble trouble = refusal("{\n  \"id\": \"x\",\n  \"sets\": \"2\"\n}", it -> it.whole("sets", 1, 10));
        assertEquals("a.json, line 3, column 11: field \"sets\": a whole number from 1 to 10 expected, found text",
            trouble.getMessage());
        assertEquals("a.json", trouble.source());
        assertEquals(3, trouble.line());
        assertEquals(11, trouble.column());
        assertEquals("sets", trouble.field());
        assertEquals("a whole number from 1 to 10", trouble.expected());
    }

    @Test void a_missing_field_is_placed_at_its_object() throws JsonTrouble {
        JsonTrouble trouble = refusal("{\"dose\":\n {}}", it -> it.object("dose").whole("sets", 1, 10));
        assertEquals("a.json, line 2, column 2: field \"sets\": a whole number from 1 to 10 expected, found nothing",
            trouble.getMessage());
    }

    @Test void values_are_given_as_they_stand() throws JsonTrouble {
        JsonObject it = read("{\"t\": \"Fuß\", \"w\": -3, \"n\": 1.5e1, \"f\": true, \"o\": {\"x\": 1},"
            + " \"os\": [{\"y\": 2}], \"ts\": [\"a\", \"b\"]}");
        assertEquals("Fuß", it.text("t", 3));
        assertEquals(-3, it.whole("w", -5, 5));
        assertEquals(15.0, it.number("n", 0, 20));
        assertTrue(it.flag("f"));
        assertEquals(1, it.object("o").whole("x", 0, 9));
        assertEquals(2, it.objects("os").get(0).whole("y", 0, 9));
        assertEquals(List.of("a", "b"), it.texts("ts", 1));
        assertEquals(List.of("t", "w", "n", "f", "o", "os", "ts"), it.fields());
    }

    @Test void both_ends_of_a_range_belong_to_it() throws JsonTrouble {
        for (int n : List.of(-3, 10)) {
            assertEquals(n, read("{\"n\": " + n + "}").whole("n", -3, 10));
            assertEquals(n, read("{\"n\": " + n + "}").number("n", -3, 10));
        }
        String longest = "x".repeat(256);
        assertEquals(longest, read("{\"t\": \"" + longest + "\"}").mapped("t", "a code", Optional::of));
        refusal("{\"t\": \"x" + longest + "\"}", it -> it.mapped("t", "a code", Optional::of));
    }

    @Test void true_is_true_and_false_is_false() throws JsonTrouble {
        for (boolean flag : new boolean[] {true, false}) {
            assertEquals(flag, read("{\"f\": " + flag + "}").flag("f"));
            assertEquals(Optional.of(flag), read("{\"f\": " + flag + "}").optionalFlag("f"));
        }
        assertEquals(Optional.empty(), read("{}").optionalFlag("f"));
    }

    @Test void an_object_within_may_be_absent_but_is_never_something_else() throws JsonTrouble {
        assertEquals(1, read("{\"o\": {\"x\": 1}}").optionalObject("o").orElseThrow().whole("x", 0, 9));
        assertTrue(read("{}").optionalObject("o").isEmpty());
        assertEquals("o", refusal("{\"o\": 1}", it -> it.optionalObject("o")).field());
        assertTrue(read("{\"o\": {}}").hasObject("o"));
        assertFalse(read("{\"o\": 1}").hasObject("o"));
        assertFalse(read("{}").hasObject("o"));
    }

    @Test void an_object_knows_its_file() throws JsonTrouble {
        assertEquals("a.json", read("{}").source());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"\"3\" | text", "3 | a whole number",
        "3.5 | a number with a fraction", "true | true or false", "null | null", "[] | a list", "{} | an object"})
    void a_complaint_says_what_kind_of_thing_was_found(String value, String kind) throws JsonTrouble {
        String wanted = value.startsWith("3") ? "text of 1 to 5 characters" : "a number from 0.0 to 9.5";
        assertEquals("a.json, line 1, column 7: field \"v\": " + wanted + " expected, found " + kind,
            refusal("{\"v\": " + value + "}", it -> value.startsWith("3") ? it.text("v", 5) : it.number("v", 0, 9.5))
                .getMessage());
    }

    @Test void a_complaint_names_a_long_field_by_its_first_64_characters() throws JsonTrouble {
        for (int length : new int[] {64, 65}) {
            String name = "🦶".repeat(length);
            String message = refusal("{\"" + name + "\": 1}", it -> it.flag(name)).getMessage();
            String shown = "🦶".repeat(64) + (length == 64 ? "" : "...");
            assertTrue(message.contains("field \"" + shown + "\": "), message);
        }
    }

    @Test void absent_is_empty_but_null_is_a_mistake() throws JsonTrouble {
        assertEquals(OptionalInt.empty(), read("{}").optionalWhole("pain", 0, 10));
        assertEquals(Optional.empty(), read("{}").optionalText("note", 10));
        assertEquals("a.json, line 1, column 10: field \"pain\": a whole number from 0 to 10 expected, found null",
            refusal("{\"pain\": null}", it -> it.optionalWhole("pain", 0, 10)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9", "9.0", "1e1", "\"9\"", "null", "true", "[9]", "{}", "11", "-1",
        "99999999999999999", "123456789012345678901234567890"})
    void what_is_not_a_whole_number_in_the_range_is_never_made_one(String value) throws JsonTrouble {
        assertEquals("n", refusal("{\"n\": " + value + "}", it -> it.whole("n", 0, 10)).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "\"1\"", "null", "10.1", "false"})
    void what_is_not_a_number_in_the_range_is_never_made_one(String value) throws JsonTrouble {
        assertEquals("n", refusal("{\"n\": " + value + "}", it -> it.number("n", 0, 10)).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "\"true\"", "null", "[]"})
    void what_is_not_true_or_false_is_never_made_so(String value) throws JsonTrouble {
        assertEquals("f", refusal("{\"f\": " + value + "}", it -> it.flag("f")).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "\"\"", "\"abcd\"", "\"a\\u001bb\"", "\"a\\nb\"", "\"\\u009b\"",
        "\"\\u202e\"", "\"\\u2028\"", "\"\\u0000\""})
    void text_is_one_plain_line_within_its_length(String value) throws JsonTrouble {
        assertEquals("t", refusal("{\"t\": " + value + "}", it -> it.text("t", 3)).field());
    }

    @Test void length_is_counted_in_characters_and_accents_are_joined() throws JsonTrouble {
        assertEquals("🦶🦶", read("{\"t\": \"🦶🦶\"}").text("t", 2));
        assertEquals("\u00e9", read("{\"t\": \"e\u0301\"}").text("t", 1));
    }

    @Test void each_element_of_a_list_has_its_own_place() throws JsonTrouble {
        assertEquals(2, refusal("{\"t\": [\"a\",\n 7]}", it -> it.texts("t", 9)).line());
        assertEquals(2, refusal("{\"t\": [{},\n []]}", it -> it.objects("t")).line());
    }

    @Test void words_stand_for_values() throws JsonTrouble {
        Function<String, Optional<Integer>> one = word -> word.equals("one") ? Optional.of(1) : Optional.empty();
        assertEquals(1, read("{\"w\": \"one\"}").mapped("w", "one", one));
        assertEquals(List.of(1, 1), read("{\"w\": [\"one\", \"one\"]}").mappedAll("w", "one", one));
        assertEquals(Optional.empty(), read("{}").optionalMapped("w", "one", one));
        assertEquals("a.json, line 1, column 7: field \"w\": one expected, found other text",
            refusal("{\"w\": \"two\"}", it -> it.mapped("w", "one", one)).getMessage());
    }

    @Test void a_field_nobody_asked_for_is_named_or_kept() throws JsonTrouble {
        JsonObject it = read("{\"a\": 1, \"b\": [1.50, {\"c\": null}]}");
        it.whole("a", 0, 9);
        assertEquals(List.of("b"), List.copyOf(it.others().keySet()));
        assertEquals("[1.50, {\"c\": null}]", JsonLayout.oneLine(it.others().get("b")));
        JsonTrouble trouble = assertThrows(JsonTrouble.class, it::noOthers);
        assertEquals("b", trouble.field());
        assertEquals(15, trouble.column());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{                       | 1 | 2",
        "[]                      | 1 | 1",
        "7                       | 1 | 1",
        "{\"a\": 1} {}           | 1 | 10",
        "{\"a\": 1,}             | 1 | 9",
        "{\"a\": 01}             | 1 | 8",
        "{\"a\": NaN}            | 1 | 10",
        "{\"a\": +1}             | 1 | 8",
        "{a: 1}                  | 1 | 2",
        "{'a': 1}                | 1 | 2",
        "{“a”: 1}                | 1 | 2",
        "{\"a\": 1, \"a\": 2}    | 1 | 10",
        "{\"a\": {\"b\":1,\"b\":1}} | 1 | 14",
        "{\"a\": \"\\ud800\"}    | 1 | 7",
        "{\"\\udc00\": 1}        | 1 | 9"})
    void what_is_not_one_correct_object_is_refused_with_its_place(String text, int line, int column) {
        JsonTrouble trouble = refusal(text);
        assertEquals(line + ":" + column, trouble.line() + ":" + trouble.column(), trouble.getMessage());
    }

    @Test void comments_and_raw_control_characters_are_refused() {
        assertEquals(2, refusal("{\n// why\n\"a\": 1}").line());
        assertEquals(2, refusal("{\n/* why */ \"a\": 1}").line());
        assertEquals(2, refusal("{\n\"a\": \"tab\there\"}").line());
    }

    @Test void nothing_at_all_is_refused() {
        assertEquals("a.json, line 1, column 1: an object expected, found the end of the file",
            refusal("").getMessage());
        assertEquals(3, refusal("\n\n  ").line());
        assertEquals(1, refusal(new byte[512]).line());
    }

    @Test void a_byte_order_mark_and_windows_line_ends_are_accepted() throws JsonTrouble {
        JsonObject it = read("\uFEFF{\r\n\"a\": 1\r\n}\r\n");
        assertEquals(1, it.whole("a", 0, 9));
        assertEquals(2, it.trouble("a", "x").line());
    }

    @Test void other_encodings_are_refused() {
        Charset latin = StandardCharsets.ISO_8859_1;
        JsonTrouble trouble = refusal("{\n\"a\": \"ß\"}".getBytes(latin));
        assertEquals("a.json, line 2, column 7: text in UTF-8 expected, found other bytes", trouble.getMessage());
        assertEquals("text in UTF-8", refusal("{}".getBytes(StandardCharsets.UTF_16)).expected());
        assertEquals(1, refusal("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE)).line());
        // The slash written in two bytes, a known way past checks.
        assertEquals(3, refusal(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'}).column());
        assertEquals(3, refusal(new byte[] {'{', '"', (byte) 0xC3}).column());
    }

    @Test void a_mark_of_utf_16_alone_tells_the_encoding() {
        for (byte[] mark : List.of(new byte[] {(byte) 0xFE, (byte) 0xFF}, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            assertEquals("a.json, line 1, column 1: text in UTF-8 expected, found UTF-16", refusal(mark).getMessage());
        }
        for (byte[] other : List.of(new byte[] {(byte) 0xFE, 0}, new byte[] {0, (byte) 0xFF}, new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xEF, (byte) 0xBB})) {
            assertTrue(refusal(other).getMessage().endsWith("found other bytes")
                || refusal(other).getMessage().endsWith("correct JSON expected"), refusal(other).getMessage());
        }
    }

    @Test void hostile_files_are_refused_soon() {
        assertTrue(refusal("[".repeat(100_000)).line() == 1);
        assertEquals(1, refusal("{\"a\":".repeat(65) + "1" + "}".repeat(65)).line());
        assertEquals(1, refusal("{\"a\":" + "9".repeat(65) + "}").line());
        assertEquals(1, refusal("{\"a\":\"" + "x".repeat(65_537) + "\"}").line());
        assertEquals(1, refusal("{\"" + "x".repeat(257) + "\":1}").line());
        assertEquals("at most 1048576 bytes", refusal(new byte[Json.USUAL_LIMIT + 1]).expected());
    }

    @Test void a_file_has_at_most_twenty_thousand_values() throws JsonTrouble {
        assertTrue(read("{\"a\":[0" + ",0".repeat(19_998) + "]}").has("a"));
        assertEquals("at most 20000 values in a file", refusal("{\"a\":[0" + ",0".repeat(19_999) + "]}").expected());
    }

    @Test void as_much_as_the_bounds_allow_is_read() throws JsonTrouble {
        assertTrue(read("{\"a\":".repeat(64) + "1" + "}".repeat(64)).has("a"));
        assertEquals(65_536, read("{\"a\":\"" + "x".repeat(65_536) + "\"}").text("a", 65_536).length());
        assertTrue(read("{\"" + "x".repeat(256) + "\":1}").has("x".repeat(256)));
        assertEquals(List.of(), read("{}" + " ".repeat(Json.USUAL_LIMIT - 2)).fields());
    }

    @Test void a_complaint_never_shows_what_the_file_says() throws JsonTrouble {
        for (String text : List.of("{\"a\": secret}", "{\"a\": \"secret\\q\"}", "secret", "{\"a\": \"secret")) {
            assertFalse(refusal(text).getMessage().contains("secret"), text);
        }
        assertFalse(refusal("{\"a\": \"secret\"}", it -> it.whole("a", 0, 1)).getMessage().contains("secret"));
        String name = "\"\\u001b[2J" + "n".repeat(200) + "\"";
        JsonTrouble odd = refusal("{" + name + ": 1, " + name + ": 1}");
        assertTrue(PlainText.isPlain(odd.getMessage()) && odd.getMessage().length() < 200, odd.getMessage());
    }
}
