package toeup.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.progress.ExerciseRecord;

/**
 * What is known of one month folder of one patient's records: the files that hold a record under its own name and are
 * as they should be, and the names of all others, which are read each time.
 *
 * @param folder  of the folder itself, before it was listed
 * @param files   of each record
 * @param others  names of the other files to be read, in order
 * @param records in the order of the names of their files
 */
record IndexedMonth(Fact folder, List<Sealed> files, List<String> others, PackedRecords records) {
    /**
     * A record's file.
     *
     * @param sealed it has its checksum, which is right
     */
    record Sealed(Fact fact, boolean sealed) {}

    static final IndexedMonth EMPTY =
        new IndexedMonth(new Fact(Optional.empty(), 0), List.of(), List.of(), PackedRecords.NONE);
    private static final int SEALED = 1;

    IndexedMonth {
        files = List.copyOf(files);
        others = List.copyOf(others);
    }

    /** How a record's file is named. */
    String name(int index) {
        return DataFolder.file(records.id(index));
    }

    /** Collects a month. */
    static final class Builder {
        private final RecordBytes.Words words = new RecordBytes.Words();
        private final List<Sealed> files = new ArrayList<>();
        private final List<byte[]> rows = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        void add(ExerciseRecord record, Sealed file) {
            files.add(file);
            rows.add(RecordBytes.of(record, words));
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
            for (int i = 0; i < rows.size(); i++) {
                out.number(files.get(i).sealed() ? SEALED : 0);
                files.get(i).fact().write(out);
                out.number(rows.get(i).length).bytes(rows.get(i));
            }
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
            // Also of a time zone that this Java does not know: the record's file tells what to do about that.
            return Optional.empty();
        }
    }

    private static IndexedMonth read(ByteReader in, byte[] bytes, UUID patient) {
        Fact folder = Fact.read(in);
        List<String> names = texts(in);
        List<ZoneId> zones = texts(in).stream().map(ZoneId::of).toList();
        List<String> others = texts(in);
        int[] starts = new int[in.count()];
        List<Sealed> files = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            boolean sealed = in.number() == SEALED;
            files.add(new Sealed(Fact.read(in), sealed));
            int length = in.number();
            starts[i] = in.at();
            in.skip(length);
        }
        var shared = new RecordBytes.Shared(patient, names, zones);
        return new IndexedMonth(folder, files, others, new PackedRecords(bytes, starts, shared));
    }

    private static List<String> texts(ByteReader in) {
        String[] texts = new String[in.count()];
        for (int i = 0; i < texts.length; i++) texts[i] = in.text();
        return List.of(texts);
    }
}
