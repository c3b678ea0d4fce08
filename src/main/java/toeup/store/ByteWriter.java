package toeup.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Collects bytes for {@link ByteReader}. */
final class ByteWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A number of 0 or more, of which a small one takes one byte. */
    ByteWriter number(int value) {
        if (value < 0) throw new IllegalArgumentException("a negative number");
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) out.write(rest & 0x7F | 0x80);
        out.write(rest);
        return this;
    }

    ByteWriter whole(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) out.write(value >>> shift);
        return this;
    }

    ByteWriter whole(long value) {
        return whole((int) (value >>> 32)).whole((int) value);
    }

    ByteWriter id(UUID id) {
        return whole(id.getMostSignificantBits()).whole(id.getLeastSignificantBits());
    }

    ByteWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return number(bytes.length).bytes(bytes);
    }

    ByteWriter bytes(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
