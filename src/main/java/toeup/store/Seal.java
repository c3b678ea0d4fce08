package toeup.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonValue;
import toeup.json.JsonWriter;

/**
 * A file's checksum over its own bytes, with the checksum's own characters as zeros. It tells a file that changed by
 * itself, on a failing disk or in a broken copy, from one that a person edited and took the checksum out of.
 */
final class Seal {
    static final String FIELD = "sha256";
    static final int LENGTH = 64;
    private static final String ZEROS = "0".repeat(LENGTH);
    private static final byte[] ZERO_BYTES = ZEROS.getBytes(StandardCharsets.US_ASCII);

    private Seal() {}

    /** The file of these members, with its checksum as the last. */
    static byte[] sealed(JsonValue.Members members) {
        JsonWriter writer = new JsonWriter();
        members.members().forEach(writer::value);
        byte[] bytes = writer.text(FIELD, ZEROS).toBytes();
        byte[] sum = sha256(bytes).getBytes(StandardCharsets.US_ASCII);
        // It is the last member, so its characters stand just before the closing quote, line feed, brace, line feed.
        System.arraycopy(sum, 0, bytes, bytes.length - LENGTH - "\"\n}\n".length(), LENGTH);
        return bytes;
    }

    /** Whether the checksum in {@code object}, which was read from {@code bytes}, is the right one. */
    static boolean isIntact(JsonObject object, byte[] bytes) throws JsonTrouble {
        String sum = object.text(FIELD, LENGTH);
        int start = Json.byteOffset(object, FIELD, bytes).orElseThrow() + 1;
        if (sum.length() != LENGTH || start + LENGTH > bytes.length) return false;
        MessageDigest digest = digest();
        digest.update(bytes, 0, start);
        digest.update(ZERO_BYTES);
        digest.update(bytes, start + LENGTH, bytes.length - start - LENGTH);
        return HexFormat.of().formatHex(digest.digest()).equals(sum);
    }

    /** Whether these are the bytes of a JSON object that did not change by itself, as far as that can be told. */
    static boolean isSound(byte[] bytes) {
        try {
            JsonObject in = Json.object("", bytes, DataFolder.MOST_BYTES);
            boolean newer = in.whole("schema", 1, Integer.MAX_VALUE) > DataFolder.SCHEMA;
            return newer || !in.has(FIELD) || isIntact(in, bytes);
        } catch (JsonTrouble damaged) {
            return false;
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        return new Sha256();
    }
}
