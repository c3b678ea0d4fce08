package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonValue;
import toeup.json.JsonWriter;
import toeup.json.PlainText;
import toeup.progress.ExerciseRecord;

/** Whatever stands in a file, it is read exactly or refused with its place; nothing else is lost by it. */
class MalformedTest {
    private static final List<String> WRONG_VALUES = List.of("null", "true", "\"\"", "\"x\"", "\"12\"", "9.9", "-1",
        "1e400", "99999999999999999999", "[]", "[null]", "[1]", "{}", "{\"a\": 1}", "[[[]]]");

    @TempDir Path home;
    private Store store;
    private Path file;
    private byte[] good;

    @BeforeEach void begin() throws IOException {
        Samples.begun(home);
        // For reading: thousands of files need not be moved, too.
        store = Samples.open(Samples.places(home), Access.READ, Samples.machine());
        file = Samples.recordFile(home);
        good = Files.readAllBytes(file);
    }

    /** The one trouble that reading gives. */
    private Trouble refusal(byte[] content, String what) throws IOException {
        Files.write(file, content);
        Found<ExerciseRecord> found = store.records(Samples.PATIENT);
        assertEquals(List.of(), found.values(), what);
        assertEquals(1, found.troubles().size(), what);
        Trouble trouble = found.troubles().get(0);
        assertEquals(Trouble.Kind.DAMAGED_LEFT, trouble.kind(), what);
        assertTrue(trouble.line() >= 1 && trouble.column() >= 1, what + ": " + trouble);
        assertTrue(trouble.reason().contains("line " + trouble.line() + ", column " + trouble.column()), what);
        assertTrue(PlainText.isPlain(trouble.reason()), what);
        return trouble;
    }

    private Trouble refusal(String content) throws IOException {
        String start = content.substring(0, Math.min(60, content.length()));
        return refusal(content.getBytes(StandardCharsets.UTF_8), start);
    }

    /** As a person would edit it: without its checksum. */
    private static String unsealed(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "");
    }

    @Tag("sweep")
    @Test void a_record_cut_at_any_byte_is_refused() throws IOException {
        // The last byte is the line feed after the closing brace.
        for (int length = 0; length < good.length - 1; length++) {
            refusal(Arrays.copyOf(good, length), "cut to " + length);
        }
    }

    @Tag("sweep")
    @Test void a_record_cut_at_any_byte_by_hand_is_refused() throws IOException {
        byte[] edited = unsealed(good).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < edited.length - 1; length++) {
            refusal(Arrays.copyOf(edited, length), "cut to " + length);
        }
    }

    @Tag("sweep")
    @Test void a_value_of_the_wrong_kind_is_refused_in_every_field() throws IOException, JsonTrouble {
        byte[] full = NewFile.of(DatedKind.RECORDS, Samples.fullRecord()).content();
        JsonObject in = Json.object("a", full);
        int cases = 0;
        for (String field : in.fields()) {
            for (String wrong : WRONG_VALUES) {
                if (isRight(field, wrong)) continue;
                Trouble trouble = refusal(with(in, field, wrong), field + " = " + wrong);
                assertTrue(trouble.reason().contains("\"" + field + "\"")
                    || List.of("prescribed", "done", "numb").contains(field), trouble.reason());
                cases++;
            }
        }
        assertTrue(cases > 250, "too few cases: " + cases);
    }

    private static boolean isRight(String field, String value) {
        return switch (field) {
            case "confirmed" -> value.equals("true");
            case "exercise", "way" -> value.equals("\"x\"") || value.equals("\"12\"");
            case "done", "numb" -> value.equals("[]");
            default -> false;
        };
    }

    /** The members with one replaced, without the checksum, as else that would be refused first. */
    private static byte[] with(JsonObject in, String field, String value) throws JsonTrouble {
        JsonWriter out = new JsonWriter();
        in.members().members().forEach(out::value);
        JsonObject wrong = Json.object("a", ("{\"v\": " + value + "}").getBytes(StandardCharsets.UTF_8));
        out.value(field, wrong.members().members().get("v"));
        Map<String, JsonValue> kept = new LinkedHashMap<>(out.members().members());
        if (!field.equals(Seal.FIELD)) kept.remove(Seal.FIELD);
        JsonWriter unsealed = new JsonWriter();
        kept.forEach(unsealed::value);
        return unsealed.toBytes();
    }

    @Test void a_missing_field_is_named_unless_it_may_be_unknown() throws IOException, JsonTrouble {
        JsonObject in = Json.object("a", good);
        List<String> optional = List.of("session", "pace", "programme", "pain", "sha256");
        for (String field : in.fields()) {
            if (optional.contains(field)) continue;
            Map<String, JsonValue> kept = new LinkedHashMap<>(in.members().members());
            kept.remove(field);
            kept.remove(Seal.FIELD);
            JsonWriter out = new JsonWriter();
            kept.forEach(out::value);
            assertTrue(refusal(out.toBytes(), field).reason().contains("\"" + field + "\""), field);
        }
    }

    @Test void what_is_no_record_at_all_is_refused() throws IOException {
        refusal(new byte[0], "empty");
        refusal(new byte[4096], "all NULs");
        refusal("not JSON at all");
        refusal("<record/>");
        refusal("[]");
        refusal("{}");
        refusal("{\"schema\": 1}");
        refusal("{\"schema\": 0}");
        refusal("{\"schema\": \"1\"}");
        refusal("[".repeat(100_000));
        refusal("{\"a\":".repeat(100_000));
        refusal("{\"schema\": 1, \"n\": " + "9".repeat(1_000_000) + "}");
        refusal("{\"schema\": 1, \"n\": 1e999999999}");
        refusal("{\"schema\": 1, \"t\": \"" + "x".repeat(1_000_000) + "\"}");
        refusal("x".repeat(DataFolder.MOST_BYTES + 1));
        StringBuilder many = new StringBuilder("{\"schema\": 1");
        for (int i = 0; i < 60_000; i++) many.append(",\"k").append(i).append("\":0");
        refusal(many.append("}").toString());
    }

    @Test void a_record_that_is_too_long_is_refused_though_all_of_it_is_right() throws IOException {
        String text = unsealed(good);
        String longest = text + "\n".repeat(DataFolder.MOST_BYTES - text.length());
        Files.writeString(file, longest);
        assertEquals(List.of(Samples.record()), store.records(Samples.PATIENT).values());
        assertTrue(refusal(longest + "\n").reason().contains("at most 1048576 bytes"));
    }

    @Test void what_a_person_might_do_to_it_is_refused_with_its_line() throws IOException {
        String text = unsealed(good);
        List<String> edits = new ArrayList<>(List.of(
            text.replace("\"pain\": 3", "\"pain\": 3, \"pain\": 4"), text.replace("\"pain\": 3", "\"pain\": \"3\""),
            text.replace("\"pain\": 3", "\"pain\": 3.5"), text.replace("\"pain\": 3", "\"pain\": 11"),
            text.replace("\"pain\": 3", "\"pain\": NaN"), text.replace("\"pain\": 3", "// none"),
            text.replace("\"pain\"", "“pain”"), text.replace("\"pain\": 3,", "\"pain\": 3"),
            text.replace("\"pain\": 3", "\"pain\": ٣"), text.replace("\"set\": 1", "\"set\": 0"),
            text.replace("\"right\"", "\"RIGHT\""), text.replace("\"right\"", "\"r\\u001b[2Jight\""),
            text.replace("\"completed\"", "\"stopped\""), text + "{}", text.replace("}", "")));
        for (String edit : edits) refusal(edit);
        refusal(text.getBytes(StandardCharsets.UTF_16), "UTF-16");
        refusal(text.replace("\"right\"", "\"ré\"").getBytes(StandardCharsets.ISO_8859_1), "Latin-1");
    }

    @Test void harmless_edits_are_read_exactly_and_marked() throws IOException {
        String text = unsealed(good);
        for (String edit : List.of(text, "\uFEFF" + text, text.replace("\n", "\r\n"), text.replace("\n", ""),
            text.replace("\"schema\": 1", "\"new\": [null], \"schema\": 1"))) {
            Files.writeString(file, edit);
            Found<ExerciseRecord> found = store.records(Samples.PATIENT);
            assertEquals(List.of(Samples.record()), found.values(), edit);
            assertEquals(List.of(), found.troubles());
            assertTrue(found.all().get(0).byHand());
        }
    }

    @Test void a_record_from_the_future_is_read() throws IOException {
        String text = unsealed(good).replace("2026-11-23T09", "2998-11-23T09");
        Files.writeString(file, text);
        assertEquals(1, store.records(Samples.PATIENT).all().size());
    }

    @Tag("sweep")
    @Test void a_changed_byte_is_noticed_wherever_it_is() throws IOException {
        for (int i = 0; i < good.length; i++) {
            byte[] flipped = good.clone();
            flipped[i] ^= 1;
            // In the checksum's own name it is the same as taking it out.
            if (isSealed(flipped)) refusal(flipped, "byte " + i);
        }
    }

    private static boolean isSealed(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("\"" + Seal.FIELD + "\"");
    }

    @Tag("sweep")
    @Test void random_damage_is_read_exactly_or_refused() throws IOException {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        System.out.println("MalformedTest seed " + seed);
        Random random = new Random(seed);
        byte[] edited = unsealed(good).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = damaged(i % 2 == 0 ? good : edited, random);
            String what = "seed " + seed + ", case " + i;
            Files.write(file, damaged);
            Found<ExerciseRecord> found = store.records(Samples.PATIENT);
            assertEquals(1, found.all().size() + found.troubles().size(), what);
            for (Trouble trouble : found.troubles()) {
                assertTrue(trouble.line() > 0 || trouble.kind() == Trouble.Kind.MISPLACED, what + trouble);
            }
            if (isSealed(damaged) && !found.all().isEmpty()) assertEquals(List.of(Samples.record()), found.values());
        }
    }

    private static byte[] damaged(byte[] content, Random random) {
        byte[] damaged = content.clone();
        int at = random.nextInt(content.length);
        int length = 1 + random.nextInt(20);
        switch (random.nextInt(5)) {
            case 0: damaged[at] ^= (byte) (1 << random.nextInt(8)); return damaged;
            case 1: return Arrays.copyOf(damaged, at);
            case 2: Arrays.fill(damaged, at, Math.min(content.length, at + length), (byte) 0); return damaged;
            case 3: return spliced(content, at, Arrays.copyOfRange(content, 0, length));
            default: return spliced(content, at, new byte[] {(byte) random.nextInt(256)});
        }
    }

    private static byte[] spliced(byte[] content, int at, byte[] part) {
        byte[] result = Arrays.copyOf(content, content.length + part.length);
        System.arraycopy(part, 0, result, at, part.length);
        System.arraycopy(content, at, result, at + part.length, content.length - at);
        return result;
    }
}
