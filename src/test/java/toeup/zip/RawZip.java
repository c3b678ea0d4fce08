package toeup.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes zip files byte by byte, so that each field can say what no proper program would write. */
public final class RawZip {
    private static final int UTF8 = 1 << 11;

    /** An entry of which each field may be changed before the file is made. */
    public static final class Entry {
        public byte[] name;
        public byte[] ownName;
        public byte[] packed;
        public int flags = UTF8;
        public int method;
        public int crc;
        public long size;
        public long packedSize;
        public int mode;
        /** From the start of the file; less than 0: where it really is. */
        public long start = -1;

        Entry(String name, byte[] content) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.ownName = this.name;
            this.packed = content;
            this.size = content.length;
            this.packedSize = content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = (int) sum.getValue();
        }

        public Entry deflated() {
            Deflater deflater = new Deflater(9, true);
            deflater.setInput(packed);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[4096];
            while (!deflater.finished()) out.write(some, 0, deflater.deflate(some));
            deflater.end();
            packed = out.toByteArray();
            packedSize = packed.length;
            method = 8;
            return this;
        }
    }

    public final List<Entry> entries = new ArrayList<>();
    /** How many entries the end says there are; less than 0: as many as there are. */
    public int said = -1;

    public Entry add(String name, byte[] content) {
        Entry entry = new Entry(name, content);
        entries.add(entry);
        return entry;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> starts = new ArrayList<>();
        for (Entry entry : entries) {
            starts.add(entry.start >= 0 ? entry.start : out.size());
            put(out, header(entry, 30, 0x04034b50));
            out.writeBytes(entry.ownName);
            out.writeBytes(entry.packed);
        }
        int list = out.size();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ByteBuffer bytes = header(entry, 46, 0x02014b50);
            bytes.putInt(38, entry.mode << 16).putInt(42, (int) (long) starts.get(i));
            put(out, bytes);
            out.writeBytes(entry.name);
        }
        int count = said >= 0 ? said : entries.size();
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0, 0x06054b50).putShort(8, (short) count).putShort(10, (short) count);
        end.putInt(12, out.size() - list).putInt(16, list);
        put(out, end);
        return out.toByteArray();
    }

    /** Both kinds of header have the same fields, in the list two bytes further on. */
    private static ByteBuffer header(Entry entry, int length, int signature) {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(0, signature);
        int at = length == 30 ? 4 : 6;
        if (length == 46) bytes.putShort(4, (short) (3 << 8 | 20));
        bytes.putShort(at, (short) 20).putShort(at + 2, (short) entry.flags).putShort(at + 4, (short) entry.method);
        bytes.putInt(at + 10, entry.crc).putInt(at + 14, (int) entry.packedSize).putInt(at + 18, (int) entry.size);
        bytes.putShort(at + 22, (short) (length == 30 ? entry.ownName : entry.name).length);
        return bytes;
    }

    private static void put(ByteArrayOutputStream out, ByteBuffer bytes) {
        out.writeBytes(bytes.array());
    }
}
