package toeup.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import toeup.catalog.Order;

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
 */
public final class History {
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
    public static final Comparator<ExerciseRecord> BY_TIME = Order.of(Order.by(ExerciseRecord::day),
        Order.by(ExerciseRecord::startedAt), (one, other) -> compareIds(one.id(), other.id()));
    static final Comparator<ExerciseRecord> NEWEST_FIRST =
        (one, other) -> compareIds(other.id(), one.id());
    public static final History EMPTY = new History(Timeline.of(List.of()));

    private final Timeline timeline;
    private final List<Entry> choices;

    private History(Timeline timeline) {
        this.timeline = timeline;
        this.choices = timeline.choices();
    }

    /** Resolves the records of one patient; a record that occurs twice counts once. */
    public static History of(Collection<ExerciseRecord> records) {
        return new History(Timeline.of(List.copyOf(records)));
    }

    /**
     * As {@link #of}, of a list that is not copied and must not change. It may make each record when it is asked for
     * it: none of them is kept but those that have to do with another.
     */
    public static History over(List<ExerciseRecord> records) {
        return new History(Timeline.of(records));
    }

    /** What stands, each exercise once. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(timeline);
    }

    /** What stands and was done at real time: the base of every figure. */
    public List<ExerciseRecord> counted() {
        return counted(0, timeline.size());
    }

    /** What counts on one day. */
    public List<ExerciseRecord> on(LocalDate day) {
        return in(new Span(day, day));
    }

    /** What counts in a span of days. */
    public List<ExerciseRecord> in(Span span) {
        return counted(timeline.firstSince(span.from()), timeline.firstSince(span.to().plusDays(1)));
    }

    private List<ExerciseRecord> counted(int from, int to) {
        List<ExerciseRecord> counted = new ArrayList<>();
        for (Entry entry : timeline.subList(from, to)) {
            if (entry.realTime()) counted.add(entry.record());
        }
        return Collections.unmodifiableList(counted);
    }

    /** The exercises for which the patient is to choose between corrections. */
    public List<Entry> choices() {
        return choices;
    }

    /** What is dated after today, as a clock was wrong: shown and said, but in no figure until that day comes. */
    public List<ExerciseRecord> after(LocalDate today) {
        return counted(timeline.firstSince(today.plusDays(1)), timeline.size());
    }

    /** The exercises that count on a day or before, with the latest day of each. */
    public Map<String, LocalDate> lastDays(LocalDate today) {
        Map<String, LocalDate> last = new LinkedHashMap<>();
        for (int index = 0; index < timeline.firstSince(today.plusDays(1)); index++) {
            LocalDate day = timeline.day(index);
            timeline.counted(index).ifPresent(exercise -> last.put(exercise, day));
        }
        return last;
    }

    /** What counts of an exercise and was done last, whatever its day. */
    public Optional<ExerciseRecord> last(String exercise) {
        int index = timeline.lastCounted(exercise);
        return index < 0 ? Optional.empty() : Optional.of(timeline.get(index).record());
    }

    /** The first day on which anything counts. */
    public Optional<LocalDate> firstDay() {
        return IntStream.range(0, timeline.size()).filter(index -> timeline.counted(index).isPresent())
            .mapToObj(timeline::day).findFirst();
    }

    /** The newest entry whose record is wanted: what is looked for is mostly of late. */
    public Optional<Entry> newest(Predicate<ExerciseRecord> wanted) {
        return IntStream.iterate(timeline.size() - 1, index -> index >= 0, index -> index - 1)
            .mapToObj(timeline::get).filter(entry -> wanted.test(entry.record())).findFirst();
    }

    /** The history of one exercise alone. */
    public History of(String exercise) {
        return new History(timeline.of(exercise));
    }

    /** The history from a day on. */
    public History since(LocalDate day) {
        return new History(timeline.from(timeline.firstSince(day)));
    }

    /** The same history as another object, to tell one reading from the next. */
    public History again() {
        return new History(timeline);
    }

    @Override public boolean equals(Object other) {
        return other instanceof History history && timeline.equals(history.timeline);
    }

    @Override public int hashCode() {
        return timeline.hashCode();
    }

    @Override public String toString() {
        return "History" + timeline;
    }

    /** The order of version 7 ids, oldest first. {@link UUID#compareTo} takes the halves as signed numbers. */
    static int compareIds(UUID one, UUID other) {
        int most = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return most != 0 ? most
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
