package toeup.zip;

import static toeup.zip.ZipDirectory.unsigned;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import toeup.zip.ZipTrouble.Kind;

/**
 * A zip file that was looked over before anything of it is used. Java's own readers pass over links and over entries
 * that overlap, and believe what a file says of its sizes; a file from elsewhere may lie about each.
 */
public final class Zip implements Closeable {
    private static final int SIGNATURE = 0x04034b50;
    private static final int HEADER_BYTES = 30;
    /** Sizes and checksum stand behind the content, so the header says nothing of them. */
    private static final int SAID_LATER = 1 << 3;

    private final FileChannel file;
    private final ZipDirectory directory;
    private final List<ZipItem> items;

    private Zip(FileChannel file, ZipDirectory directory, List<ZipItem> items) {
        this.file = file;
        this.directory = directory;
        this.items = List.copyOf(items);
    }

    /**
     * Opens a zip file and looks all its entries over, without unpacking any.
     *
     * @throws ZipTrouble if there is anything about it that a harmless one has not
     */
    public static Zip open(Path path, ZipLimits limits) throws IOException, ZipTrouble {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        boolean fine = false;
        try {
            ZipDirectory directory = ZipDirectory.find(file, limits);
            Zip zip = new Zip(file, directory, items(file, directory, limits));
            zip.refuseBombs(limits);
            zip.refuseOverlaps();
            fine = true;
            return zip;
        } finally {
            if (!fine) file.close();
        }
    }

    private static List<ZipItem> items(FileChannel file, ZipDirectory directory, ZipLimits limits)
            throws IOException, ZipTrouble {
        ByteBuffer list = ZipDirectory.read(file, directory.start(), directory.bytes());
        List<ZipItem> items = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (list.hasRemaining()) {
            if (items.size() == directory.entries()) throw new ZipTrouble(Kind.NOT_A_ZIP);
            ZipItem item = ZipItem.next(list, limits);
            if (!names.add(item.name())) throw new ZipTrouble(Kind.TWICE, item.name());
            items.add(item);
        }
        if (items.size() != directory.entries()) throw new ZipTrouble(Kind.NOT_A_ZIP);
        return items;
    }

    private void refuseBombs(ZipLimits limits) throws IOException, ZipTrouble {
        long all = items.stream().mapToLong(ZipItem::size).sum();
        if (all > limits.bytes()) throw new ZipTrouble(Kind.LARGE);
        if (all > limits.ratio() * file.size()) throw new ZipTrouble(Kind.RATIO);
    }

    /** Entries that share bytes unpack to far more than the file could hold. */
    private void refuseOverlaps() throws ZipTrouble {
        long free = 0;
        for (ZipItem item : items.stream().sorted(Comparator.comparingLong(ZipItem::start)).toList()) {
            if (item.start() < free) throw new ZipTrouble(Kind.LYING, item.name());
            free = item.start() + HEADER_BYTES + item.packed();
            if (free > directory.start()) throw new ZipTrouble(Kind.LYING, item.name());
        }
    }

    /** The entries in the order of the file's list. */
    public List<ZipItem> items() {
        return items;
    }

    /**
     * Unpacks one entry.
     *
     * @throws ZipTrouble if it is not exactly what the list says of it
     */
    public byte[] read(ZipItem item) throws IOException, ZipTrouble {
        ByteBuffer header = ZipDirectory.read(file, item.start(), HEADER_BYTES);
        byte[] name = item.name().getBytes(StandardCharsets.UTF_8);
        if (!fits(header, item, name)) throw new ZipTrouble(Kind.LYING, item.name());
        long start = item.start() + HEADER_BYTES + name.length;
        if (!Arrays.equals(ZipDirectory.read(file, start - name.length, name.length).array(), name)) {
            throw new ZipTrouble(Kind.LYING, item.name());
        }
        start += unsigned(header, 28);
        if (start + item.packed() > directory.start()) throw new ZipTrouble(Kind.LYING, item.name());
        byte[] content = unpacked(item, ZipDirectory.read(file, start, item.packed()).array());
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != item.crc()) throw new ZipTrouble(Kind.LYING, item.name());
        return content;
    }

    /** Whether the entry's own header says the same as the list. */
    private static boolean fits(ByteBuffer header, ZipItem item, byte[] name) {
        int flags = unsigned(header, 6);
        boolean same = header.getInt(0) == SIGNATURE && (flags & ZipItem.ENCRYPTED) == 0
            && unsigned(header, 8) != 0 == item.compressed() && unsigned(header, 26) == name.length;
        boolean later = (flags & SAID_LATER) != 0;
        return same && (later || header.getInt(14) == item.crc()
            && header.getInt(18) == item.packed() && header.getInt(22) == item.size());
    }

    private static byte[] unpacked(ZipItem item, byte[] packed) throws ZipTrouble {
        if (!item.compressed()) {
            if (packed.length != item.size()) throw new ZipTrouble(Kind.LYING, item.name());
            return packed;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            // Room for one byte more than it says, to notice if there is one.
            byte[] content = new byte[item.size() + 1];
            int length = 0;
            int got;
            while (length < content.length && (got = inflater.inflate(content, length, content.length - length)) > 0) {
                length += got;
            }
            boolean whole = length == item.size() && inflater.finished() && inflater.getRemaining() == 0;
            if (!whole) throw new ZipTrouble(Kind.LYING, item.name());
            return Arrays.copyOf(content, length);
        } catch (DataFormatException damaged) {
            throw new ZipTrouble(Kind.LYING, item.name());
        } finally {
            inflater.end();
        }
    }

    @Override public void close() throws IOException {
        file.close();
    }
}
