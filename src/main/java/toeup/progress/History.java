package toeup.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The exercises of one patient as they stand after corrections and withdrawals, by day, start and id. What comes
 * out never depends on the order in which the records were read.
 *
 * <p>A record that corrects or withdraws another is its successor; what nothing succeeds is a head. Each exercise
 * stands as its heads say, and counts once:
 * <ul>
 * <li>A correction stands instead of everything it goes back to.
 * <li>A withdrawal takes the exercise out, earlier versions included: who withdraws a line on the screen does not
 *     expect older numbers to come back. Withdrawing a withdrawal brings back what it took out.
 * <li>Two corrections of one record, made on two machines, are offered for a choice; until then the one with the
 *     newest id counts. Withdrawing one of them is how the other is chosen.
 * <li>A withdrawal does not touch a correction of the same record made elsewhere: it did not know of it.
 * </ul>
 *
 * @param entries what stands, each exercise once
 */
public record History(List<Entry> entries) {
    /**
     * One exercise as it stands.
     *
     * @param record   what counts; a correction or withdrawal names its id
     * @param others   other corrections of the same record, newest first, until the patient has chosen; else empty
     * @param realTime it was done at real time; else it is for demonstration and in no figure
     */
    public record Entry(ExerciseRecord record, List<ExerciseRecord> others, boolean realTime) {
        public Entry {
            others = List.copyOf(others);
        }

        /** Whether the patient is to choose between corrections. */
        public boolean toChoose() {
            return !others.isEmpty();
        }
    }

    /** By day, then start, then id. */
    public static final Comparator<ExerciseRecord> BY_TIME = Comparator.comparing(ExerciseRecord::day)
        .thenComparing(ExerciseRecord::startedAt).thenComparing(ExerciseRecord::id, History::compareIds);
    private static final Comparator<ExerciseRecord> NEWEST_FIRST =
        Comparator.comparing(ExerciseRecord::id, History::compareIds).reversed();
    public static final History EMPTY = new History(List.of());

    public History {
        entries = List.copyOf(entries);
    }

    /** Resolves the records of one patient; a record that occurs twice counts once. */
    public static History of(Collection<ExerciseRecord> records) {
        return new Resolution(records).history();
    }

    /** What stands and was done at real time: the base of every figure. */
    public List<ExerciseRecord> counted() {
        return entries.stream().filter(Entry::realTime).map(Entry::record).toList();
    }

    /** What counts on one day. */
    public List<ExerciseRecord> on(LocalDate day) {
        return counted().stream().filter(record -> record.day().equals(day)).toList();
    }

    /** What counts in a span of days. */
    public List<ExerciseRecord> in(Span span) {
        return counted().stream().filter(record -> span.contains(record.day())).toList();
    }

    /** The exercises for which the patient is to choose between corrections. */
    public List<Entry> choices() {
        return entries.stream().filter(Entry::toChoose).toList();
    }

    /** What is dated after today, as a clock was wrong: shown and said, but in no figure until that day comes. */
    public List<ExerciseRecord> after(LocalDate today) {
        return counted().stream().filter(record -> record.day().isAfter(today)).toList();
    }

    /** The order of version 7 ids, oldest first. {@link UUID#compareTo} takes the halves as signed numbers. */
    private static int compareIds(UUID one, UUID other) {
        int most = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return most != 0 ? most
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /** The work of {@link #of}: every record follows at most one other, which makes trees (or rings, by hand). */
    private static final class Resolution {
        /** Two files of one id can only come from a hand-made copy; which of them counts must not be chance. */
        private static final Comparator<ExerciseRecord> SAME_ID = BY_TIME
            .thenComparing(record -> record.done().toString()).thenComparing(record -> record.pain().toString());

        private final Map<UUID, ExerciseRecord> byId = new HashMap<>();
        private final Set<UUID> succeeded = new HashSet<>();
        private final Set<UUID> seen = new HashSet<>();
        private final Map<UUID, List<ExerciseRecord>> standing = new HashMap<>();
        private final Set<UUID> hurried = new HashSet<>();

        Resolution(Collection<ExerciseRecord> records) {
            for (ExerciseRecord record : records) {
                byId.merge(record.id(), record, (one, other) -> SAME_ID.compare(one, other) >= 0 ? one : other);
            }
            byId.values().forEach(record -> before(record).ifPresent(succeeded::add));
        }

        History history() {
            byId.values().stream().filter(record -> !succeeded.contains(record.id())).forEach(this::takeHead);
            takeRings();
            return new History(standing.values().stream().map(this::entry)
                .sorted(Comparator.comparing(Entry::record, BY_TIME)).toList());
        }

        /** Records that only follow each other have no head; the newest stands in, so that nothing is lost. */
        private void takeRings() {
            List<ExerciseRecord> left = byId.values().stream().filter(record -> !seen.contains(record.id()))
                .sorted(NEWEST_FIRST).toList();
            for (ExerciseRecord record : left) {
                if (!seen.contains(record.id())) takeHead(record);
            }
        }

        private void takeHead(ExerciseRecord head) {
            List<ExerciseRecord> line = line(head);
            line.forEach(record -> seen.add(record.id()));
            Optional<ExerciseRecord> stands = standing(line);
            if (stands.isEmpty()) return;
            if (line.stream().anyMatch(record -> record.timeScale() > 1)) hurried.add(stands.get().id());
            List<ExerciseRecord> known = standing.computeIfAbsent(root(line), id -> new ArrayList<>());
            if (!known.contains(stands.get())) known.add(stands.get());
        }

        private Entry entry(List<ExerciseRecord> offered) {
            List<ExerciseRecord> sorted = offered.stream().sorted(NEWEST_FIRST).toList();
            ExerciseRecord newest = sorted.get(0);
            return new Entry(newest, sorted.subList(1, sorted.size()), !hurried.contains(newest.id()));
        }

        /** The record and all it goes back to, newest first; a ring is gone round once. */
        private List<ExerciseRecord> line(ExerciseRecord head) {
            List<ExerciseRecord> line = new ArrayList<>();
            Set<UUID> met = new HashSet<>();
            for (ExerciseRecord at = head; at != null && met.add(at.id());
                 at = before(at).map(byId::get).orElse(null)) {
                line.add(at);
            }
            return line;
        }

        /** What a line of versions comes to: withdrawals in pairs undo each other. */
        private static Optional<ExerciseRecord> standing(List<ExerciseRecord> line) {
            int withdrawals = 0;
            while (withdrawals < line.size() && line.get(withdrawals).withdraws().isPresent()) withdrawals++;
            boolean stands = withdrawals % 2 == 0 && withdrawals < line.size();
            return stands ? Optional.of(line.get(withdrawals)) : Optional.empty();
        }

        /** What tells one exercise from another: its first version's id, also if that file is not here. */
        private UUID root(List<ExerciseRecord> line) {
            ExerciseRecord oldest = line.get(line.size() - 1);
            Optional<UUID> earlier = before(oldest);
            if (earlier.isEmpty()) return oldest.id();
            if (!byId.containsKey(earlier.get())) return earlier.get();
            int ringStart = line.indexOf(byId.get(earlier.get()));
            return line.subList(ringStart, line.size()).stream().map(ExerciseRecord::id)
                .min(History::compareIds).orElseThrow();
        }

        private static Optional<UUID> before(ExerciseRecord record) {
            return record.withdraws().or(record::corrects);
        }
    }
}
