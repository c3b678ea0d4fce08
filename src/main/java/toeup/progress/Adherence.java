package toeup.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import toeup.plan.Plans;
import toeup.plan.Prescription;

/**
 * How much of what was prescribed was done (clinical facts, section 9: done over planned, at most 100 %).
 *
 * <p>An exercise moved to a day without it still counts, once for that day; doing one exercise more often never
 * makes up for another. Today is not over: what is still to do today is not yet planned and not done.
 *
 * @param planned prescriptions over the days
 * @param done    those of them that were done; never more than planned
 * @param guided  those of them that were done in the trainer, not typed in
 */
public record Adherence(int planned, int done, int guided) {
    /** Judges the days of a span up to today. */
    public static Adherence of(History history, Plans plans, Span span, LocalDate today) {
        Map<LocalDate, List<ExerciseRecord>> byDay = history.in(span).stream()
            .collect(Collectors.groupingBy(ExerciseRecord::day));
        Count all = count(byDay, plans, span, today, record -> true);
        Count guided = count(byDay, plans, span, today, record -> record.recorded() == Recorded.GUIDED);
        return new Adherence(all.planned(), all.done(), Math.min(guided.done(), all.done()));
    }

    /** Done of planned in percent, rounded down so that 100 means all; absent when nothing was planned. */
    public OptionalInt percent() {
        return percent(done);
    }

    /** The same with only what was done in the trainer. */
    public OptionalInt guidedPercent() {
        return percent(guided);
    }

    private OptionalInt percent(int part) {
        return planned == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(100, (int) (100L * part / planned)));
    }

    private static Count count(Map<LocalDate, List<ExerciseRecord>> byDay, Plans plans, Span span, LocalDate today,
                               Predicate<ExerciseRecord> which) {
        Map<String, Count> counts = new HashMap<>();
        for (LocalDate day : span.days()) {
            if (day.isAfter(today)) break;
            List<ExerciseRecord> records = byDay.getOrDefault(day, List.of()).stream().filter(which).toList();
            countDay(plans.on(day), records, day.equals(today), counts);
        }
        return Count.sum(counts.values());
    }

    private static void countDay(List<Prescription> due, List<ExerciseRecord> records, boolean isToday,
                                 Map<String, Count> counts) {
        Fulfilment fulfilment = new Fulfilment(records);
        for (Prescription prescription : due) {
            boolean done = fulfilment.take(prescription);
            if (done || !isToday) {
                counts.merge(prescription.exercise(), new Count(1, done ? 1 : 0), Count::plus);
            }
        }
        fulfilment.leftOver().stream()
            .filter(exercise -> due.stream().noneMatch(prescription -> prescription.exercise().equals(exercise)))
            .forEach(exercise -> counts.merge(exercise, new Count(0, 1), Count::plus));
    }

    /** What was planned and done of one exercise, or of all. */
    private record Count(int planned, int done) {
        static Count sum(Collection<Count> each) {
            return each.stream().map(count -> new Count(count.planned, Math.min(count.planned, count.done)))
                .reduce(new Count(0, 0), Count::plus);
        }

        Count plus(Count other) {
            return new Count(planned + other.planned, done + other.done);
        }
    }
}
