package toeup.progress;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import toeup.plan.Days;

/**
 * The entries of a history in their order. Of a record that nothing corrects or withdraws only the place in the list
 * it came from is kept: that list may make its records when asked, so that a hundred thousand need no more memory
 * than their own bytes.
 */
final class Timeline extends AbstractList<History.Entry> {
    private final List<ExerciseRecord> records;
    private final List<History.Entry> resolved;
    private final List<String> exercises;
    /** Places in {@link #records}; of what was resolved, the complement of the place in {@link #resolved}. */
    private final int[] places;
    private final int[] days;
    /** Places in {@link #exercises}; the complement of one that is in no figure. */
    private final int[] kinds;

    private Timeline(List<ExerciseRecord> records, List<History.Entry> resolved, List<String> exercises, int[] places,
                     int[] days, int[] kinds) {
        this.records = records;
        this.resolved = resolved;
        this.exercises = exercises;
        this.places = places;
        this.days = days;
        this.kinds = kinds;
    }

    /** @param records not changed afterwards */
    static Timeline of(List<ExerciseRecord> records) {
        return new Sorting(records).timeline();
    }

    @Override public int size() {
        return places.length;
    }

    @Override public History.Entry get(int index) {
        int place = places[index];
        if (place < 0) return resolved.get(~place);
        ExerciseRecord record = records.get(place);
        return new History.Entry(record, List.of(), record.timeScale() == 1);
    }

    /** The entries for which somebody has to choose. */
    List<History.Entry> choices() {
        List<History.Entry> choices = new ArrayList<>();
        for (int place : places) {
            if (place < 0 && resolved.get(~place).toChoose()) choices.add(resolved.get(~place));
        }
        return List.copyOf(choices);
    }

    /** The first entry of a day or a later one. */
    int firstSince(LocalDate day) {
        int wanted = Math.toIntExact(Days.since1970(day));
        int least = 0;
        int most = days.length;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (days[middle] < wanted) least = middle + 1;
            else most = middle;
        }
        return least;
    }

    LocalDate day(int index) {
        return LocalDate.ofEpochDay(days[index]);
    }

    /** The exercise of an entry that is in the figures. */
    Optional<String> counted(int index) {
        return kinds[index] < 0 ? Optional.empty() : Optional.of(exercises.get(kinds[index]));
    }

    /** The last entry of an exercise that is in the figures; -1 if there is none. */
    int lastCounted(String exercise) {
        int kind = exercises.indexOf(exercise);
        int index = kind < 0 ? -1 : kinds.length - 1;
        while (index >= 0 && kinds[index] != kind) index--;
        return index;
    }

    /** The entries of one exercise. */
    Timeline of(String exercise) {
        int kind = exercises.indexOf(exercise);
        return only(index -> kind >= 0 && (kinds[index] == kind || kinds[index] == ~kind));
    }

    /** The entries from one place on. */
    Timeline from(int first) {
        return only(index -> index >= first);
    }

    private Timeline only(IntPredicate wanted) {
        int[] kept = IntStream.range(0, places.length).filter(wanted).toArray();
        return new Timeline(records, resolved, exercises, picked(places, kept), picked(days, kept), picked(kinds, kept));
    }

    private static int[] picked(int[] all, int[] kept) {
        return Arrays.stream(kept).map(index -> all[index]).toArray();
    }

    /** The work of {@link #of(List)}. Each record is looked at once; what is needed to put it in order is kept aside. */
    private static final class Sorting {
        private final List<ExerciseRecord> records;
        private final IdTable ids;
        private final Set<UUID> named = new HashSet<>();
        private final BitSet names = new BitSet();
        private final Map<String, Integer> exercises = new HashMap<>();
        private final List<History.Entry> resolved;
        private final List<String> known = new ArrayList<>();
        private final int[] days;
        private final long[] starts;
        private final int[] kinds;

        Sorting(List<ExerciseRecord> records) {
            this.records = records;
            this.ids = new IdTable(records.size());
            this.days = new int[records.size()];
            this.starts = new long[records.size()];
            this.kinds = new int[records.size()];
            for (int place = 0; place < records.size(); place++) look(place, Outline.of(records, place));
            this.resolved = resolve();
        }

        private void look(int place, Outline record) {
            if (!ids.add(place, record.id())) named.add(record.id());
            if (record.follows()) {
                named.add(Resolution.before(records.get(place)).orElseThrow());
                names.set(place);
            }
            days[place] = Math.toIntExact(record.day());
            starts[place] = record.start();
            int kind = kind(record.exercise());
            kinds[place] = record.realTime() ? kind : ~kind;
        }

        private int kind(String exercise) {
            return exercises.computeIfAbsent(exercise, name -> {
                known.add(name);
                return known.size() - 1;
            });
        }

        /** Every record that has to do with another. */
        private List<History.Entry> resolve() {
            if (named.isEmpty()) return List.of();
            for (int place = 0; place < records.size(); place++) {
                if (named.contains(ids.at(place))) names.set(place);
            }
            List<ExerciseRecord> together = new ArrayList<>();
            for (int place = names.nextSetBit(0); place >= 0; place = names.nextSetBit(place + 1)) {
                together.add(records.get(place));
            }
            return new Resolution(together).entries();
        }

        Timeline timeline() {
            List<Integer> order = new ArrayList<>(records.size() + resolved.size());
            for (int place = 0; place < records.size(); place++) {
                if (!names.get(place)) order.add(place);
            }
            for (int place = 0; place < resolved.size(); place++) order.add(~place);
            // Files come nearly in order, which this way of sorting makes use of.
            order.sort(this::compare);
            int[] sorted = new int[order.size()];
            int[] days = new int[sorted.length];
            int[] kinds = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = order.get(i);
                days[i] = day(sorted[i]);
                kinds[i] = kindAt(sorted[i]);
            }
            return new Timeline(records, resolved, known, sorted, days, kinds);
        }

        private int compare(int one, int other) {
            int byDay = Integer.compare(day(one), day(other));
            if (byDay != 0) return byDay;
            int byStart = Long.compare(start(one), start(other));
            return byStart != 0 ? byStart : History.BY_TIME.compare(record(one), record(other));
        }

        private ExerciseRecord record(int place) {
            return place < 0 ? resolved.get(~place).record() : records.get(place);
        }

        private int day(int place) {
            return place < 0 ? Math.toIntExact(Days.since1970(record(place).day())) : days[place];
        }

        private long start(int place) {
            return place < 0 ? record(place).startedAt().getEpochSecond() : starts[place];
        }

        private int kindAt(int place) {
            if (place >= 0) return kinds[place];
            int kind = kind(record(place).exercise());
            return resolved.get(~place).realTime() ? kind : ~kind;
        }
    }
}
