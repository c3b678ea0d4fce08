package toeup.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A new file, written piece by piece and each piece forced to the disk, so that neither memory nor a lazy disk decide
 * how large it may be. Whatever is closed is on the disk.
 */
final class NewFileStream extends OutputStream {
    private static final int PIECE = 1 << 20;

    private final Disk disk;
    private final Path file;
    private final byte[] piece = new byte[PIECE];
    private int used;
    private boolean begun;
    private boolean closed;
    private long bytes;

    NewFileStream(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    @Override public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (used == PIECE) put();
            int some = Math.min(left, PIECE - used);
            System.arraycopy(bytes, at, piece, used, some);
            used += some;
            at += some;
            left -= some;
        }
    }

    private void put() throws IOException {
        byte[] content = Arrays.copyOf(piece, used);
        if (begun) disk.append(file, content);
        else disk.writeNew(file, content);
        begun = true;
        bytes += used;
        used = 0;
    }

    /** How many are on the disk. */
    long bytes() {
        return bytes;
    }

    @Override public void close() throws IOException {
        if (closed) return;
        closed = true;
        if (used > 0 || !begun) put();
    }
}
