package toeup.store;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import toeup.catalog.Lists;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outline;

/** Records that stay bytes until one is asked for. */
final class PackedRecords extends AbstractList<ExerciseRecord> implements Outline.Of {
    static final PackedRecords NONE = new PackedRecords(new byte[0], new int[0], null);

    private final byte[] bytes;
    private final int[] starts;
    private final RecordBytes.Shared shared;

    /** @param starts where in {@code bytes} each record begins */
    PackedRecords(byte[] bytes, int[] starts, RecordBytes.Shared shared) {
        this.bytes = bytes;
        this.starts = starts;
        this.shared = shared;
    }

    @Override public int size() {
        return starts.length;
    }

    @Override public ExerciseRecord get(int index) {
        return RecordBytes.read(new ByteReader(bytes, starts[index]), shared);
    }

    @Override public Outline outline(int index) {
        return RecordBytes.outline(new ByteReader(bytes, starts[index]), shared);
    }

    /** The id of a record, which comes first in its bytes. */
    UUID id(int index) {
        return new ByteReader(bytes, starts[index]).id();
    }

    /** All but some. */
    PackedRecords without(Set<UUID> ids) {
        return ids.isEmpty() ? this : kept(index -> !ids.contains(id(index)));
    }

    /** Those of a span of days, and all that correct or withdraw others. */
    PackedRecords within(LocalDate from, LocalDate to) {
        return kept(index -> RecordBytes.matters(new ByteReader(bytes, starts[index]), from, to));
    }

    private PackedRecords kept(IntPredicate isKept) {
        int[] kept = new int[starts.length];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (isKept.test(i)) kept[count++] = starts[i];
        }
        return count == starts.length ? this : new PackedRecords(bytes, Arrays.copyOf(kept, count), shared);
    }

    /** Several one after the other, as one list. */
    static List<ExerciseRecord> joined(List<? extends List<ExerciseRecord>> parts) {
        return new Joined(Lists.filter(parts, part -> !part.isEmpty()));
    }

    private static final class Joined extends AbstractList<ExerciseRecord> implements Outline.Of {
        private final List<List<ExerciseRecord>> parts;
        private final int[] firsts;
        private final int size;

        Joined(List<? extends List<ExerciseRecord>> parts) {
            this.parts = new ArrayList<>(parts);
            this.firsts = new int[parts.size()];
            int sum = 0;
            for (int part = 0; part < firsts.length; part++) {
                firsts[part] = sum;
                sum += parts.get(part).size();
            }
            this.size = sum;
        }

        @Override public int size() {
            return size;
        }

        @Override public ExerciseRecord get(int index) {
            int part = part(index);
            return parts.get(part).get(index - firsts[part]);
        }

        @Override public Outline outline(int index) {
            int part = part(index);
            return Outline.of(parts.get(part), index - firsts[part]);
        }

        private int part(int index) {
            int part = Arrays.binarySearch(firsts, index);
            return part >= 0 ? part : -part - 2;
        }
    }
}
