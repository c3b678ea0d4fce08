package toeup.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import toeup.LongRun;

class QuickReaderTest {
    private static final String ODD = "{}[]\",:\\ \n\r\t\0x019-+.eE/'tfn\u00a0\u0085\ufeffß";
    private static final List<String> TEXTS = List.of("", "toe", "Fuß", "🦶", "a, b: {c}", "\"quoted\"", "two\nlines", "\\");

    private static Optional<JsonObject> quickly(String text) {
        return QuickReader.read("a.json", text.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** All that Jackson finds in a text, with the place of each value; empty if it refuses the text. */
    private static Optional<String> byJackson(String text) {
        try {
            return Optional.of(told(new TreeReader("a.json", CharBuffer.wrap(text.toCharArray())).read()));
        } catch (JsonTrouble refused) {
            return Optional.empty();
        }
    }

    private static String told(JsonObject object) {
        // The place of an object itself shows where something is missing from it.
        StringBuilder told = new StringBuilder(object.trouble("", "").getMessage()).append('{');
        object.located().forEach((name, value) -> told.append(name).append('=').append(told(value)).append(' '));
        return told.append('}').toString();
    }

    private static String told(Located value) {
        String inside = value.object() != null ? told(value.object())
            : value.items() != null ? value.items().stream().map(QuickReaderTest::told).toList().toString()
            : value.scalar().toString();
        return value.at() + " " + inside;
    }

    private static void assertReadQuickly(String text) {
        Optional<JsonObject> quick = quickly(text);
        assertTrue(quick.isPresent(), text);
        assertEquals(byJackson(text), quick.map(QuickReaderTest::told), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\n} \n", "{\"a\":1}", "{\"\": \"\"}", "{\"a\" : [ ] , \"b\" : [ {} , [ 1 ] ] }",
        "{\"a\": [true, false, null, \"Fuß 🦶\", {\"b\": {\"c\": -0.50e+07}}]}",
        "{\"a\": 0, \"b\": -0, \"c\": 10, \"d\": 0.0, \"e\": 1E5, \"f\": 2e-3}",
        "{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\", \"\\\"b\": \"x\\ny\", \"c\": \"\\\\\"}",
        "{\n  \"a\":\n    \"in the third line\",\n\n  \"b\": {\n  }\n}\n"})
    void the_usual_text_is_read_with_the_place_of_every_value_as_jackson_reads_it(String text) {
        assertReadQuickly(text);
    }

    @Test void as_much_as_the_bounds_allow_is_read() {
        for (String text : List.of("{\"a\":".repeat(64) + "1" + "}".repeat(64), "{\"a\":" + "9".repeat(64) + "}",
            "{\"a\":\"" + "x".repeat(65_536) + "\"}", "{\"" + "x".repeat(256) + "\":1}",
            "{\"a\":[0" + ",0".repeat(19_998) + "]}")) assertReadQuickly(text);
    }

    @ParameterizedTest
    @MethodSource
    void everything_else_is_left_to_jackson(String text) {
        assertTrue(quickly(text).isEmpty(), text);
    }

    static Stream<String> everything_else_is_left_to_jackson() {
        return Stream.of("", " ", "[]", "7", "\"a\"", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
            "{,}", "{\"a\" 1}", "{\"a\":}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\":1 \"b\":1}", "{\"a\":[1,]}",
            "{\"a\":[,1]}", "{\"a\":[1 1]}", "{\"a\":[1}", "{\"a\":1}}", "{} {}", "{}x", "{}\0", "\ufeff{}",
            "{\"a\":1,\"a\":1}", "{\"a\":{\"b\":1,\"b\":1}}", "{\"a\":\"", "{\"a\":\"x}", "{\"a\":\"\t\"}",
            "{\"a\":\"\n\"}", "{\"a\":\"\0\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u00e9\"}",
            "{\"a\":\"\\\"}", "{\"a\":\"\\", "{\"a\":\"\\n", "{\"a\":\"\\n\t\"}", "{\"\\u0061\":1}", "{\r\n}", "{\t}", "{\u00a0}",
            "{\"a\":tru}", "{\"a\":truex}", "{\"a\":True}", "{\"a\":nul", "{\"a\":NaN}", "{\"a\":-}", "{\"a\":+1}",
            "{\"a\":01}", "{\"a\":-01}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":1.e5}", "{\"a\":1e}", "{\"a\":1e+}",
            "{\"a\":0x1}", "{\"a\":1_000}", "{/**/}", "{\"a\":1//\n}", "{\"a\":".repeat(65) + "1" + "}".repeat(65),
            "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}", "{\"a\":" + "9".repeat(65) + "}",
            "{\"a\":\"" + "x".repeat(65_537) + "\"}", "{\"" + "x".repeat(257) + "\":1}",
            "{\"a\":[0" + ",0".repeat(19_999) + "]}");
    }

    @Test void a_byte_order_mark_counts_in_no_place() {
        byte[] marked = "\ufeff{\"ß\": \"é\", \"a\": 1}".getBytes(StandardCharsets.UTF_8);
        assertEquals(byJackson("{\"ß\": \"é\", \"a\": 1}"),
            QuickReader.read("a.json", marked, 3).map(QuickReaderTest::told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "C3", "C3 28", "C0 A2", "E2 82", "ED A0 80", "ED A0 BD ED B8 80", "F0 9F A6", "F5 80 80 80",
        "FF", "E2 82 AC 80"})
    void bytes_that_are_no_text_are_left_to_who_says_so(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex("7B 22 61 22 3A 22 " + hex + " 22 7D");
        assertTrue(QuickReader.read("a.json", bytes, 0).isEmpty());
        JsonTrouble trouble = assertThrows(JsonTrouble.class, () -> Json.object("a.json", bytes));
        String told = trouble.getMessage();
        assertTrue(told.matches("a.json, line 1, column [78]: text in UTF-8 expected, found other bytes"), told);
    }

    @Test void the_sign_for_bytes_that_are_no_text_is_text_itself() {
        assertReadQuickly("{\"a\": \"\ufffd\", \"b\": \"\\n\ufffd\"}");
    }

    @Test void whatever_is_read_quickly_jackson_reads_alike() {
        int quick = 0;
        int left = 0;
        for (int i = 0; i < LongRun.times(20_000, 2_000_000); i++) {
            long seed = i;
            String text = mistaken(new Random(seed), JsonLayout.readable(object(new Random(seed), 3)));
            Optional<String> read = quickly(text).map(QuickReaderTest::told);
            if (read.isPresent()) {
                quick++;
                assertEquals(byJackson(text), read, () -> "seed " + seed + ": " + text);
            } else {
                left++;
            }
        }
        assertTrue(quick > left / 4 && left > quick / 4, quick + " read, " + left + " left");
    }

    /** The text with up to two characters put in, left out or exchanged; UTF-8 cannot hold half of one. */
    private static String mistaken(Random random, String text) {
        StringBuilder mistaken = new StringBuilder(text);
        for (int mistakes = random.nextInt(3); mistakes > 0; mistakes--) {
            int at = random.nextInt(mistaken.length());
            char odd = ODD.charAt(random.nextInt(ODD.length()));
            switch (random.nextInt(3)) {
                case 0 -> mistaken.insert(at, odd);
                case 1 -> mistaken.deleteCharAt(at);
                default -> mistaken.setCharAt(at, odd);
            }
        }
        return new String(mistaken.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static JsonValue object(Random random, int deepest) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) members.put("k" + random.nextInt(20), value(random, deepest));
        return new JsonValue.Members(members);
    }

    private static JsonValue value(Random random, int deepest) {
        return switch (random.nextInt(deepest > 0 ? 8 : 5)) {
            case 0 -> new JsonValue.Flag(random.nextBoolean());
            case 1 -> new JsonValue.Nothing();
            case 2 -> new JsonValue.Number(String.valueOf(random.nextInt(200) - 100));
            case 3 -> new JsonValue.Number(
                String.valueOf(random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10)));
            case 4, 5 -> new JsonValue.Text(TEXTS.get(random.nextInt(TEXTS.size())));
            case 6 -> object(random, deepest - 1);
            default -> new JsonValue.Items(
                Stream.generate(() -> value(random, deepest - 1)).limit(random.nextInt(4)).toList());
        };
    }

    /** These are read before or beside the first menu. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "exercises", "themes", "programmes", "figures"})
    void what_a_start_reads_is_usual(String shipped) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(System.getProperty("toeup.home", ""), "data", shipped))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertFalse(files.isEmpty());
            for (Path file : files) assertReadQuickly(Files.readString(file));
        }
    }
}
