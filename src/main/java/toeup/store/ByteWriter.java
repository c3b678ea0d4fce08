package toeup.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Collects bytes for {@link ByteReader}. */
final class ByteWriter {
    private static final int USUAL = 256;
    private static final int LONGEST_NUMBER = 5;

    private byte[] all = new byte[USUAL];
    private int size;

    /** A number of 0 or more, of which a small one takes one byte. */
    ByteWriter number(int value) {
        if (value < 0) throw new IllegalArgumentException("a negative number");
        makeRoom(LONGEST_NUMBER);
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) all[size++] = (byte) (rest & 0x7F | 0x80);
        all[size++] = (byte) rest;
        return this;
    }

    ByteWriter whole(int value) {
        makeRoom(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= 8) all[size++] = (byte) (value >>> shift);
        return this;
    }

    /** Java's own stream of bytes asks for a lock at each of them. */
    private void makeRoom(int more) {
        if (all.length - size < more) all = Arrays.copyOf(all, Math.max(2 * all.length, Math.addExact(size, more)));
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
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, all, size, bytes.length);
        size += bytes.length;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(all, size);
    }
}
