package toeup.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import toeup.catalog.Order;
import toeup.catalog.Side;

/**
 * What was done in a span of days. A day without exercise is a gap, so it is in no list; it is never a zero.
 *
 * @param span        the days looked at
 * @param days        the days with records, in order
 * @param exercises   by exercise id, then side
 * @param pain        the days on which pain was told, in order
 * @param typed       how many of the records were typed in afterwards
 * @param unconfirmed how many of the records the patient never confirmed
 */
public record Figures(Span span, List<OfDay> days, List<OfExercise> exercises, List<Pain> pain, long typed,
                      long unconfirmed) {
    /**
     * One day with exercise.
     *
     * @param minutes to the nearest minute, at least 1 if any time is known
     */
    public record OfDay(LocalDate day, Amount amount, long minutes) {}

    /**
     * One exercise on one side.
     *
     * @param side  absent where the exercise has none
     * @param best  longest single hold in seconds, only of holds the patient ended; a guided hold is as set
     * @param trend what was done on each day it was done, in order; never empty
     */
    public record OfExercise(String exercise, Optional<Side> side, Amount amount, OptionalInt best,
                             List<Point> trend) {
        /** The latest day and what was done then. */
        public Point last() {
            return trend.get(trend.size() - 1);
        }
    }

    /** One bar of a trend. */
    public record Point(LocalDate day, Amount amount) {}

    /**
     * Pain on one day.
     *
     * @param worst 0 to 10
     */
    public record Pain(LocalDate day, int worst) {}

    public Figures {
        days = List.copyOf(days);
        exercises = List.copyOf(exercises);
        pain = List.copyOf(pain);
    }

    /** Counts what stands in the span. */
    public static Figures of(History history, Span span) {
        List<ExerciseRecord> records = history.in(span);
        return new Figures(span, days(records), exercises(records), pain(records),
            records.stream().filter(record -> record.recorded() == Recorded.TYPED).count(),
            records.stream().filter(record -> !record.confirmed()).count());
    }

    /** Everything together: the sum over the days. */
    public Amount total() {
        return Amount.sum(days.stream().map(OfDay::amount).toList());
    }

    /** The minutes of all days, as these are printed, so that a reader's own sum agrees. */
    public long minutes() {
        return days.stream().mapToLong(OfDay::minutes).sum();
    }

    private static List<OfDay> days(List<ExerciseRecord> records) {
        return byDay(records).entrySet().stream().map(entry -> day(entry.getKey(), entry.getValue())).toList();
    }

    private static OfDay day(LocalDate day, List<ExerciseRecord> records) {
        long seconds = records.stream().mapToLong(ExerciseRecord::durationSeconds).sum();
        long minutes = seconds == 0 ? 0 : Math.max(1, (seconds + 30) / 60);
        return new OfDay(day, Amount.sum(records.stream().map(Amount::of).toList()), minutes);
    }

    private static List<Pain> pain(List<ExerciseRecord> records) {
        List<Pain> worst = new ArrayList<>();
        byDay(records).forEach((day, some) -> some.stream().map(ExerciseRecord::pain)
            .filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).max()
            .ifPresent(most -> worst.add(new Pain(day, most))));
        return worst;
    }

    private static Map<LocalDate, List<ExerciseRecord>> byDay(List<ExerciseRecord> records) {
        return records.stream()
            .collect(Collectors.groupingBy(ExerciseRecord::day, TreeMap::new, Collectors.toList()));
    }

    private static List<OfExercise> exercises(List<ExerciseRecord> records) {
        Map<Key, List<Part>> parts = new TreeMap<>();
        for (ExerciseRecord record : records) {
            record.done().stream().collect(Collectors.groupingBy(Done::side)).forEach((side, done) ->
                parts.computeIfAbsent(new Key(record.exercise(), side), key -> new ArrayList<>())
                    .add(new Part(record.day(), done)));
        }
        return parts.entrySet().stream().map(entry -> exercise(entry.getKey(), entry.getValue())).toList();
    }

    private static OfExercise exercise(Key key, List<Part> parts) {
        Map<LocalDate, Amount> trend = new TreeMap<>();
        parts.forEach(part -> trend.merge(part.day(), Amount.ofParts(part.done()), Amount::plus));
        OptionalInt best = parts.stream().flatMap(part -> part.done().stream())
            .filter(done -> done.endedByUser() && done.holdSeconds().orElse(0) > 0)
            .mapToInt(Figures::oneHold).max();
        return new OfExercise(key.exercise(), key.side(), Amount.sum(trend.values()), best,
            trend.entrySet().stream().map(entry -> new Point(entry.getKey(), entry.getValue())).toList());
    }

    /** A set keeps only the sum of its holds, of which the longest is surely no shorter than their mean. */
    private static int oneHold(Done done) {
        return done.holdSeconds().orElse(0) / Math.max(1, done.repetitions().orElse(1));
    }

    /** What one exercise did on one side. */
    private record Part(LocalDate day, List<Done> done) {}

    private record Key(String exercise, Optional<Side> side) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Order.of(Order.by(Key::exercise),
            Order.by(key -> key.side().map(Side::ordinal).orElse(-1)));

        @Override public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
