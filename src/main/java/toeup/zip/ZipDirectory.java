package toeup.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import toeup.zip.ZipTrouble.Kind;

/**
 * Where the list of entries stands in a zip file. It is found from the file's end and must reach exactly up to there,
 * so that nothing can hide between, before or behind.
 *
 * @param start    of the list, in bytes from the start of the file
 * @param bytes    its length
 * @param entries  how many it has
 */
record ZipDirectory(long start, int bytes, int entries) {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_BYTES = 56;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    /** It is read as a whole. The list of the most entries, as a backup of ours names them, takes two thirds of it. */
    private static final long MOST_BYTES = 24L << 20;

    static ZipDirectory find(FileChannel file, ZipLimits limits) throws IOException, ZipTrouble {
        long size = file.size();
        int tail = (int) Math.min(size, END_BYTES + LONGEST_COMMENT + LOCATOR_BYTES + LARGE_END_BYTES);
        ByteBuffer bytes = read(file, size - tail, tail);
        for (int at = tail - END_BYTES; at >= 0; at--) {
            boolean ends = bytes.getInt(at) == END && at + END_BYTES + unsigned(bytes, at + 20) == tail;
            if (ends) return checked(at(bytes, at), size - tail + at, bytes, at, limits);
        }
        throw new ZipTrouble(Kind.NOT_A_ZIP);
    }

    private record Said(long start, long bytes, long entries) {}

    private static Said at(ByteBuffer bytes, int at) throws ZipTrouble {
        int locator = at - LOCATOR_BYTES;
        int large = locator - LARGE_END_BYTES;
        boolean isLarge = large >= 0 && bytes.getInt(locator) == LOCATOR && bytes.getInt(large) == LARGE_END;
        if (isLarge) return new Said(bytes.getLong(large + 48), bytes.getLong(large + 40), bytes.getLong(large + 32));
        boolean split = bytes.getInt(at + 4) != 0 || unsigned(bytes, at + 8) != unsigned(bytes, at + 10);
        if (split) throw new ZipTrouble(Kind.NOT_A_ZIP);
        return new Said(bytes.getInt(at + 16) & 0xFFFFFFFFL, bytes.getInt(at + 12) & 0xFFFFFFFFL,
            unsigned(bytes, at + 10));
    }

    private static ZipDirectory checked(Said said, long end, ByteBuffer bytes, int at, ZipLimits limits)
            throws ZipTrouble {
        boolean isLarge = at >= LOCATOR_BYTES && bytes.getInt(at - LOCATOR_BYTES) == LOCATOR;
        long reaches = isLarge ? end - LOCATOR_BYTES - LARGE_END_BYTES : end;
        if (said.entries() < 0 || said.entries() > limits.entries()) throw new ZipTrouble(Kind.MANY);
        if (said.bytes() < 0 || said.bytes() > MOST_BYTES) throw new ZipTrouble(Kind.LARGE);
        if (said.start() < 0 || said.start() != reaches - said.bytes()) throw new ZipTrouble(Kind.NOT_A_ZIP);
        return new ZipDirectory(said.start(), (int) said.bytes(), (int) said.entries());
    }

    /** Exactly these bytes, as numbers are read in a zip file. */
    static ByteBuffer read(FileChannel file, long from, int length) throws IOException, ZipTrouble {
        if (from < 0 || from + length > file.size()) throw new ZipTrouble(Kind.NOT_A_ZIP);
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) continue;
        if (bytes.hasRemaining()) throw new ZipTrouble(Kind.NOT_A_ZIP);
        return bytes.flip();
    }

    static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
