package toeup.store;

import com.sun.management.ThreadMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are made to take much time or memory from whoever reads them, and what refusing each of them takes. */
public final class Bombs {
    private static final double NANOS_PER_MS = 1e6;
    private static final int MEGABYTE = 1 << 20;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Path home;
    private final Path kept;
    private final Map<String, Path> all = new LinkedHashMap<>();

    /** What is written into a file. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * What refusing one took.
     *
     * @param allocated bytes of memory, given back or not
     * @param read      bytes read from the disk
     * @param trouble   what was said about it
     */
    public record Refused(String what, double ms, long allocated, long read, Trouble trouble) {}

    /** @param folder an empty one, for a home and for the files */
    public Bombs(Path folder) throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        kept = Files.createDirectory(folder.resolve("bombs"));
        Samples.begun(home);
        Files.delete(Samples.recordFile(home));
        texts();
        journals();
        zips();
    }

    private void texts() throws IOException {
        text("lists 100,000 deep", "[".repeat(100_000));
        text("objects 100,000 deep", "{\"a\":".repeat(100_000));
        text("a number of 10 MB", "{\"schema\": 1, \"n\": ", "1", 10 * MEGABYTE, "}");
        text("a number of 64 KB", "{\"schema\": 1, \"n\": ", "1", 1 << 16, "}");
        text("1e999999999", "{\"schema\": 1, \"n\": 1e999999999}");
        text("1e999999999 as a count", "{\"schema\": 1e999999999}");
        text("a text of 50 MB", "{\"schema\": 1, \"t\": \"", "x", 50 * MEGABYTE, "\"}");
        text("a text of 1 MB", "{\"schema\": 1, \"t\": \"", "x", 1_000_000, "\"}");
        text("a name of 1 MB", "{\"schema\": 1, \"", "x", 1_000_000, "\": 1}");
        file("a million names", out -> keys(out, 1_000_000));
        file("as many names as are read", out -> keys(out, 80_000));
        text("as many numbers as are read", "{\"schema\": 1, \"n\": [0", ",0", 520_000, "]}");
        text("as many lists as are read", "{\"schema\": 1, \"n\": [[]", ",[]", 340_000, "]}");
        text("as many objects as are read", "{\"schema\": 1, \"n\": [{}", ",{}", 340_000, "]}");
        text("as many texts as are read", "{\"schema\": 1, \"n\": [\"\"", ",\"\"", 340_000, "]}");
        text("1 MB of spaces", "{", " ", 1_000_000, "}");
        text("1 MB of escapes", "{\"schema\": 1, \"t\": \"", "\\u0000", 170_000, "\"}");
        text("1 MB of NULs", "", "\0", 1_000_000, "");
        Path sparse = kept.resolve("sparse");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        all.put("5 GB of nothing", sparse);
    }

    private void journals() throws IOException {
        text("half a million lines.ndjson", "", "x\n", 600_000, "");
        text("one line of 1 MB.ndjson", "{\"v\": 1, \"a\": \"", "x", 2_000_000, "\"}");
    }

    private static void keys(OutputStream out, int count) throws IOException {
        out.write("{\"schema\": 1".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < count; i++) out.write((",\"k" + i + "\":0").getBytes(StandardCharsets.US_ASCII));
        out.write('}');
    }

    private void zips() throws IOException {
        zip("100,001 entries.zip", out -> {
            for (int i = 0; i <= 100_000; i++) out.putNextEntry(new ZipEntry("quarantine/" + i));
        });
        zip("128 MB in 600 KB.zip", out -> {
            for (int i = 0; i < 128; i++) {
                out.putNextEntry(new ZipEntry("quarantine/" + i));
                out.write(new byte[MEGABYTE]);
            }
        });
        zip("a list of 60 MB.zip", out -> {
            for (int i = 0; i < 960; i++) {
                ZipEntry entry = new ZipEntry("quarantine/" + i);
                entry.setComment("x".repeat(65_000));
                out.putNextEntry(entry);
            }
        });
    }

    private interface Entries {
        void put(ZipOutputStream out) throws IOException;
    }

    private void zip(String what, Entries entries) throws IOException {
        file(what, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            entries.put(zip);
            zip.finish();
        });
    }

    private void text(String what, String text) throws IOException {
        text(what, text, "", 0, "");
    }

    private void text(String what, String start, String part, int times, String end) throws IOException {
        int some = 1000;
        byte[] bytes = part.repeat(some).getBytes(StandardCharsets.US_ASCII);
        file(what, out -> {
            out.write(start.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < times / some; i++) out.write(bytes);
            out.write(end.getBytes(StandardCharsets.US_ASCII));
        });
    }

    private void file(String what, Content content) throws IOException {
        Path file = kept.resolve(Integer.toString(all.size()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out);
        }
        all.put(what, file);
    }

    /** All of them. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** Lets the program come upon one: as a record, as what another program left behind, or as a backup to be restored. */
    public Refused refuse(String what) {
        CountingDisk disk = new CountingDisk();
        Machine machine = Samples.machine(disk, Samples.LATER);
        Store store = Samples.open(Samples.places(home), Access.WRITE, machine);
        disk.bytes = 0;
        try {
            if (!what.endsWith(".zip")) place(what);
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            long begun = System.nanoTime();
            Trouble trouble = what.endsWith(".zip") ? restored(machine, store, all.get(what))
                : what.endsWith(Journal.ENDING) ? leftBehind(machine) : read(store);
            double ms = (System.nanoTime() - begun) / NANOS_PER_MS;
            return new Refused(what, ms, THREAD.getCurrentThreadAllocatedBytes() - allocated, disk.bytes, trouble);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void place(String what) throws IOException {
        Path file = what.endsWith(Journal.ENDING) ? Samples.places(home).journal().resolve("a" + Journal.ENDING)
            : Samples.recordFile(home);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createLink(file, all.get(what));
    }

    private Trouble leftBehind(Machine machine) {
        List<Trouble> troubles = new ArrayList<>();
        new Journals(Samples.places(home), machine).leftBehind(troubles::add);
        return troubles.get(0);
    }

    private static Trouble read(Store store) {
        return store.records(Samples.PATIENT).troubles().get(0);
    }

    private Trouble restored(Machine machine, Store store, Path zip) {
        RestoreResult result = new Restore(Samples.places(home), machine).run(zip, store);
        return ((RestoreResult.Refused) result).trouble();
    }

    private static final class CountingDisk extends QuickDisk {
        private long bytes;

        @Override public byte[] read(Path file, int most) throws IOException {
            byte[] content = super.read(file, most);
            bytes += content.length;
            return content;
        }
    }
}
