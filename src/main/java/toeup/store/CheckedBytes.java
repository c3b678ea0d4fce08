package toeup.store;

import java.util.Optional;
import java.util.zip.CRC32;

/** Bytes of the index, with a checksum over them and what they are about. */
final class CheckedBytes {
    private static final int CHECKED_FROM = 4;

    private CheckedBytes() {}

    /** @param key what the content is about */
    static byte[] of(String key, byte[] content) {
        byte[] checked = new ByteWriter().text(key).bytes(content).toBytes();
        return new ByteWriter().whole(sum(checked, 0)).bytes(checked).toBytes();
    }

    /** The content; empty if it is damaged or about anything but {@code key}. */
    static Optional<ByteReader> read(byte[] bytes, String key) {
        if (bytes.length <= CHECKED_FROM || new ByteReader(bytes, 0).whole() != sum(bytes, CHECKED_FROM)) {
            return Optional.empty();
        }
        ByteReader in = new ByteReader(bytes, CHECKED_FROM);
        return in.text().equals(key) ? Optional.of(in) : Optional.empty();
    }

    private static int sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }
}
