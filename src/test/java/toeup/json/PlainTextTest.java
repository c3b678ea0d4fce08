package toeup.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each of the 1,114,112 code points is a letter to be shown, or refused from files and replaced in names. */
class PlainTextTest {
    private static final int A_TEXT = 500;
    private static final Set<Byte> TURNING = Set.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
        Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
        Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
        Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE, Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);
    /** They turn what is beside them, and are of no kind of their own. */
    private static final Set<Integer> MARKS = Set.of(0x200E, 0x200F, 0x061C);

    private static boolean isHarmful(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR || TURNING.contains(Character.getDirectionality(point))
            || MARKS.contains(point);
    }

    private static JsonObject written(String escaped) throws JsonTrouble {
        return Json.object("a", ("{\"t\": \"" + escaped + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    /** In UTF-8; of half a character, too, in the bytes that it would have. */
    private static byte[] bytes(int point) {
        boolean half = Character.getType(point) == Character.SURROGATE;
        return half ? new byte[] {(byte) (0xE0 | point >> 12), (byte) (0x80 | point >> 6 & 0x3F), (byte) (0x80 | point & 0x3F)}
            : Character.toString(point).getBytes(StandardCharsets.UTF_8);
    }

    @Test void what_could_be_obeyed_is_replaced_in_names_and_nothing_else_is() {
        int harmful = 0;
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String text = "a" + Character.toString(point) + "b";
            boolean plain = PlainText.isPlain(text);
            assertEquals(!isHarmful(point), plain, Integer.toHexString(point));
            assertEquals(plain ? text : "a\uFFFDb", PlainText.cleaned(text));
            if (!plain) harmful++;
        }
        System.out.println("code points: " + (Character.MAX_CODE_POINT + 1) + ", shown as they are or replaced: " + harmful);
    }

    @Test void what_could_be_obeyed_is_refused_from_files_however_it_is_written() {
        int refused = 0;
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (!isHarmful(point)) continue;
            String escape = String.format("\\u%04x", point);
            assertThrows(JsonTrouble.class, () -> written("a" + escape).text("t", 9), escape);
            byte[] itself = ("{\"t\": \"" + new String(bytes(point), StandardCharsets.ISO_8859_1) + "\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
            JsonTrouble trouble = assertThrows(JsonTrouble.class, () -> Json.object("a", itself).text("t", 9), escape);
            assertTrue(PlainText.isPlain(trouble.getMessage()), escape);
            refused++;
        }
        assertTrue(refused > 2_000, "refused: " + refused);
    }

    @Test void all_the_rest_is_read_exactly() throws JsonTrouble {
        StringBuilder text = new StringBuilder();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (!isHarmful(point) && point != '"' && point != '\\') text.appendCodePoint(point);
            boolean full = text.codePointCount(0, text.length()) == A_TEXT || point == Character.MAX_CODE_POINT;
            if (!full) continue;
            String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
            assertEquals(normal, written(text.toString()).text("t", 10 * A_TEXT), Integer.toHexString(point));
            text.setLength(0);
        }
    }
}
