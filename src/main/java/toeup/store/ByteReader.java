package toeup.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Reads what {@link ByteWriter} wrote; any other bytes make it throw a {@link RuntimeException}, or read other values. */
final class ByteReader {
    private static final int ID_BYTES = 16;

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    void skip(int count) {
        if (count < 0 || count > bytes.length - at) throw new IllegalArgumentException("past the end");
        at += count;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) return value;
        }
    }

    /** A number that the caller makes a list of: never more than there are bytes. */
    int count() {
        int count = number();
        if (count < 0 || count > bytes.length - at) throw new IllegalArgumentException("past the end");
        return count;
    }

    int whole() {
        int value = (bytes[at] & 0xFF) << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8
            | bytes[at + 3] & 0xFF;
        at += 4;
        return value;
    }

    long wholeLong() {
        return (long) whole() << 32 | whole() & 0xFFFF_FFFFL;
    }

    UUID id() {
        long most = wholeLong();
        return new UUID(most, wholeLong());
    }

    void skipId() {
        skip(ID_BYTES);
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
