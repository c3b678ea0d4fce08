package toeup.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.progress.ExerciseRecord;
import toeup.progress.Zone;

/**
 * What is known of one month folder of one patient's records: the files that hold a record under its own name and are
 * as they should be, and the names of all others, which are read each time.
 */
final class IndexedMonth {
    /**
     * A record's file.
     *
     * @param sealed it has its checksum, which is right
     */
    record Sealed(Fact fact, boolean sealed) {}

    static final IndexedMonth EMPTY = new IndexedMonth(new Fact(Optional.empty(), 0), List.of(), PackedRecords.NONE,
        new int[0], new ByteReader(new byte[0], 0));

    private final Fact folder;
    private final List<String> others;
    private final PackedRecords records;
    private final int[] unsealed;
    /** Where the facts of the files begin: they are read when the files are compared with them, and not before. */
    private final ByteReader facts;
    private Optional<List<Fact>> read = Optional.empty();

    private IndexedMonth(Fact folder, List<String> others, PackedRecords records, int[] unsealed, ByteReader facts) {
        this.folder = folder;
        this.others = others;
        this.records = records;
        this.unsealed = unsealed;
        this.facts = facts;
    }

    /** Of the folder itself, before it was listed. */
    Fact folder() {
        return folder;
    }

    /** The names of the other files to be read, in order. */
    List<String> others() {
        return others;
    }

    /** In the order of the names of their files. */
    PackedRecords records() {
        return records;
    }

    /** How a record's file is named. */
    String name(int index) {
        return DataFolder.file(records.id(index));
    }

    /** A record's file as it was. */
    Sealed file(int index) {
        return new Sealed(facts().get(index), Arrays.binarySearch(unsealed, index) < 0);
    }

    /** The records whose files have no checksum. */
    List<UUID> byHand() {
        List<UUID> byHand = new ArrayList<>(unsealed.length);
        for (int index : unsealed) byHand.add(records.id(index));
        return byHand;
    }

    private List<Fact> facts() {
        if (read.isEmpty()) {
            Fact[] all = new Fact[records.size()];
            for (int i = 0; i < all.length; i++) all[i] = Fact.read(facts);
            read = Optional.of(List.of(all));
        }
        return read.get();
    }

    /** Collects a month. */
    static final class Builder {
        private final RecordBytes.Words words = new RecordBytes.Words();
        private final List<Sealed> files = new ArrayList<>();
        private final List<byte[]> rows = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        /** A record as it will stand there: a tenth of its size as an object. */
        byte[] packed(ExerciseRecord record) {
            return RecordBytes.of(record, words);
        }

        /** @param packed as {@link #packed} of this builder gave it */
        void add(byte[] packed, Sealed file) {
            files.add(file);
            rows.add(packed);
        }

        void addOther(String name) {
            others.add(name);
        }

        /** @param key what the bytes are about, as for {@link #read} */
        byte[] toBytes(String key, Fact folder) {
            ByteWriter out = new ByteWriter();
            folder.write(out);
            texts(out, words.names.all());
            texts(out, words.zones.all());
            texts(out, others);
            out.number(rows.size());
            for (byte[] row : rows) out.number(row.length).bytes(row);
            List<Integer> unsealed = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                if (!files.get(i).sealed()) unsealed.add(i);
            }
            out.number(unsealed.size());
            unsealed.forEach(out::number);
            files.forEach(file -> file.fact().write(out));
            return CheckedBytes.of(key, out.toBytes());
        }

        private static void texts(ByteWriter out, List<String> texts) {
            out.number(texts.size());
            texts.forEach(out::text);
        }
    }

    /**
     * Reads what a builder wrote; empty if the bytes are damaged, or about something else.
     *
     * @param key what they must be about
     */
    static Optional<IndexedMonth> read(byte[] bytes, String key, UUID patient) {
        try {
            return CheckedBytes.read(bytes, key).map(in -> read(in, bytes, patient));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static IndexedMonth read(ByteReader in, byte[] bytes, UUID patient) {
        Fact folder = Fact.read(in);
        List<String> names = texts(in);
        List<Zone> zones = new ArrayList<>();
        for (String zone : texts(in)) zones.add(Zone.named(zone).orElseThrow());
        List<String> others = texts(in);
        int[] starts = new int[in.count()];
        for (int i = 0; i < starts.length; i++) {
            int length = in.number();
            starts[i] = in.at();
            in.skip(length);
        }
        int[] unsealed = new int[in.count()];
        for (int i = 0; i < unsealed.length; i++) unsealed[i] = in.number();
        var shared = new RecordBytes.Shared(patient, names, zones);
        return new IndexedMonth(folder, others, new PackedRecords(bytes, starts, shared), unsealed, in);
    }

    private static List<String> texts(ByteReader in) {
        String[] texts = new String[in.count()];
        for (int i = 0; i < texts.length; i++) texts[i] = in.text();
        return List.of(texts);
    }
}
