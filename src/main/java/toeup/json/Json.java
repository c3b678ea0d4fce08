package toeup.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads JSON so strictly that nothing is silently changed: one object, UTF-8, each name once, nothing after it,
 * and bounds on depth, lengths, number of values and size that keep a hostile file from freezing the program.
 */
public final class Json {
    /** A file longer than this many bytes is refused. */
    public static final int USUAL_LIMIT = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Json() {}

    /**
     * The object that makes up a file of at most {@value #USUAL_LIMIT} bytes.
     *
     * @param source what to call the file in complaints
     */
    public static JsonObject object(String source, byte[] bytes) throws JsonTrouble {
        return object(source, bytes, USUAL_LIMIT);
    }

    /** As {@link #object(String, byte[])}, with another limit on the number of bytes. */
    public static JsonObject object(String source, byte[] bytes, int mostBytes) throws JsonTrouble {
        if (bytes.length > mostBytes) {
            throw new JsonTrouble(source, Position.START, "", "at most " + mostBytes + " bytes", "more");
        }
        if (isUtf16(bytes)) throw new JsonTrouble(source, Position.START, "", "text in UTF-8", "UTF-16");
        Optional<JsonObject> usual = QuickReader.read(source, bytes, markLength(bytes));
        return usual.isPresent() ? usual.get() : new TreeReader(source, decoded(source, bytes)).read();
    }

    /** Where the field's value begins in the {@code bytes} that {@code object} was read from; empty if absent. */
    public static OptionalInt byteOffset(JsonObject object, String field, byte[] bytes) {
        OptionalInt offset = object.offset(field);
        if (offset.isEmpty()) return OptionalInt.empty();
        int mark = markLength(bytes);
        if (isAscii(bytes, mark, mark + offset.getAsInt())) return OptionalInt.of(mark + offset.getAsInt());
        String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        return OptionalInt.of(mark + text.substring(0, offset.getAsInt()).getBytes(StandardCharsets.UTF_8).length);
    }

    /** Then characters and bytes before a place are as many. */
    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < Math.min(to, bytes.length); i++) {
            if (bytes[i] < 0) return false;
        }
        return true;
    }

    /** How many bytes the byte order mark at the start takes: 3, or 0 if there is none. */
    private static int markLength(byte[] bytes) {
        if (bytes.length < BYTE_ORDER_MARK.length) return 0;
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (bytes[i] != BYTE_ORDER_MARK[i]) return 0;
        }
        return BYTE_ORDER_MARK.length;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) return false;
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Java's own decoders put U+FFFD for what they cannot read; here that would change a record unseen. */
    private static CharBuffer decoded(String source, byte[] bytes) throws JsonTrouble {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        int mark = markLength(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) throw new JsonTrouble(source, Position.after(out), "", "text in UTF-8", "other bytes");
        return out;
    }
}
