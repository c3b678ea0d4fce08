package toeup.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip file without compressing: small files gain little by it, and what is stored as it is can be got back
 * from a damaged file by hand. The same entries always give the same bytes.
 */
public final class ZipWriter implements Closeable {
    /** The first day a zip file knows, so that neither clock nor time zone leave a trace. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream out;

    public ZipWriter(OutputStream out) {
        this.out = new ZipOutputStream(out);
        this.out.setMethod(ZipOutputStream.STORED);
    }

    /** @param name with slashes, and new in this file */
    public void add(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    @Override public void close() throws IOException {
        out.close();
    }
}
