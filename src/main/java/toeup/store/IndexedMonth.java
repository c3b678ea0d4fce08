package toeup.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import toeup.progress.ExerciseRecord;

/**
 * What is known of one month folder of one patient's records: the files that hold a record under its own name and are
 * as they should be, and the names of all others, which are read each time.
 *
 * @param folder  when the folder changed last before it was listed; absent if that was so lately that a file may have
 *                come since without the time showing it
 * @param facts   of each record's file
 * @param others  names of the other files to be read, in order
 * @param records in the order of the names of their files
 */
record IndexedMonth(Optional<Instant> folder, List<Fact> facts, List<String> others, PackedRecords records) {
    /**
     * What tells a file that was edited in place from one that was not.
     *
     * @param changed absent if the file may have changed since without the time showing it
     * @param sealed  it has its checksum, which is right
     */
    record Fact(Optional<Instant> changed, long size, boolean sealed) {
        boolean fits(Disk.Stat stat) {
            return stat.kind() == Disk.Kind.FILE && stat.size() == size && changed.equals(Optional.of(stat.changed()));
        }
    }

    static final IndexedMonth EMPTY = new IndexedMonth(Optional.empty(), List.of(), List.of(), PackedRecords.NONE);
    /** The largest number of bytes such a file may have; a month with more is read anew each time. */
    static final int MOST_BYTES = 16 << 20;
    private static final int SEALED = 1;
    private static final int KNOWN_TIME = 2;
    private static final int CHECKED_FROM = 4;

    IndexedMonth {
        facts = List.copyOf(facts);
        others = List.copyOf(others);
    }

    /** How a record's file is named. */
    String name(int index) {
        return DataFolder.file(records.id(index));
    }

    /** Collects a month. */
    static final class Builder {
        private final RecordBytes.Words words = new RecordBytes.Words();
        private final List<Fact> facts = new ArrayList<>();
        private final List<byte[]> rows = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        void add(ExerciseRecord record, Fact fact) {
            facts.add(fact);
            rows.add(RecordBytes.of(record, words));
        }

        void addOther(String name) {
            others.add(name);
        }

        /** @param key what the bytes are about, as for {@link #read} */
        byte[] toBytes(String key, Optional<Instant> folder) {
            ByteWriter out = new ByteWriter().text(key);
            time(out, folder);
            texts(out, words.names.all());
            texts(out, words.zones.all());
            texts(out, others);
            out.number(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                Fact fact = facts.get(i);
                out.number(fact.sealed() ? SEALED : 0).whole(fact.size());
                time(out, fact.changed());
                out.number(rows.get(i).length).bytes(rows.get(i));
            }
            return checked(out.toBytes());
        }

        private static void time(ByteWriter out, Optional<Instant> time) {
            out.number(time.isPresent() ? KNOWN_TIME : 0);
            time.ifPresent(it -> out.whole(it.getEpochSecond()).number(it.getNano()));
        }

        private static void texts(ByteWriter out, List<String> texts) {
            out.number(texts.size());
            texts.forEach(out::text);
        }
    }

    private static byte[] checked(byte[] content) {
        return new ByteWriter().whole(sum(content, 0)).bytes(content).toBytes();
    }

    private static int sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }

    /**
     * Reads what a builder wrote; empty if the bytes are damaged, or about something else.
     *
     * @param key what they must be about
     */
    static Optional<IndexedMonth> read(byte[] bytes, String key, UUID patient) {
        try {
            if (new ByteReader(bytes, 0).whole() != sum(bytes, CHECKED_FROM)) return Optional.empty();
            ByteReader in = new ByteReader(bytes, CHECKED_FROM);
            return in.text().equals(key) ? Optional.of(read(in, bytes, patient)) : Optional.empty();
        } catch (RuntimeException damaged) {
            // Also of a time zone that this Java does not know: the record's file tells what to do about that.
            return Optional.empty();
        }
    }

    private static IndexedMonth read(ByteReader in, byte[] bytes, UUID patient) {
        Optional<Instant> folder = time(in);
        List<String> names = texts(in);
        List<ZoneId> zones = texts(in).stream().map(ZoneId::of).toList();
        List<String> others = texts(in);
        int[] starts = new int[in.count()];
        List<Fact> facts = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            boolean sealed = in.number() == SEALED;
            long size = in.wholeLong();
            facts.add(new Fact(time(in), size, sealed));
            int length = in.number();
            starts[i] = in.at();
            in.skip(length);
        }
        var shared = new RecordBytes.Shared(patient, names, zones);
        return new IndexedMonth(folder, facts, others, new PackedRecords(bytes, starts, shared));
    }

    private static Optional<Instant> time(ByteReader in) {
        return in.number() == KNOWN_TIME ? Optional.of(Instant.ofEpochSecond(in.wholeLong(), in.number()))
            : Optional.empty();
    }

    private static List<String> texts(ByteReader in) {
        String[] texts = new String[in.count()];
        for (int i = 0; i < texts.length; i++) texts[i] = in.text();
        return List.of(texts);
    }
}
