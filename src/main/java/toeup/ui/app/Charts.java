package toeup.ui.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import toeup.progress.Adherence;
import toeup.progress.ExerciseRecord;
import toeup.progress.Figures;
import toeup.progress.History;
import toeup.progress.Span;
import toeup.progress.Week;

/**
 * The figures of one patient on one day, over the spans that the progress pages show. Whatever is printed there comes
 * from here, so that all pages and commands agree.
 *
 * @param recent what was done since the earliest of those spans began: long histories are not gone through each time
 */
record Charts(Patient patient, LocalDate today, History recent) {
    /** Looking back over four weeks is what a therapist asks for (clinical facts, section 9). */
    private static final int LATELY = 28;

    /** Nothing without a patient. */
    static Optional<Charts> of(App app) {
        LocalDate today = app.world().today();
        return app.world().patient().map(patient -> new Charts(patient, today,
            since(Span.last(LATELY, today).from(), patient.history())));
    }

    /** Entries are in the order of their days. */
    private static History since(LocalDate first, History history) {
        List<History.Entry> entries = history.entries();
        int from = entries.size();
        while (from > 0 && !entries.get(from - 1).record().day().isBefore(first)) from--;
        return new History(entries.subList(from, entries.size()));
    }

    History history() {
        return patient.history();
    }

    /** Whether nothing was ever recorded. */
    boolean isEmpty() {
        return history().entries().isEmpty();
    }

    /** Whether anything up to today counts. */
    boolean hasExercised() {
        return history().entries().stream()
            .anyMatch(entry -> entry.realTime() && !entry.record().day().isAfter(today));
    }

    /** From Monday up to today. */
    Span thisWeek() {
        return new Span(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today);
    }

    /** The last four weeks, today included. */
    Span lately() {
        return Span.last(LATELY, today);
    }

    Week week() {
        return Week.of(today, recent, patient.plans(), Week.goal(patient.profile(), patient.programme()));
    }

    /** @param span none of its days before {@link #lately} */
    Figures figures(Span span) {
        return Figures.of(recent, span);
    }

    /** @param span none of its days before {@link #lately} */
    Adherence adherence(Span span) {
        return Adherence.of(recent, patient.plans(), span, today);
    }

    /** All that was ever done of one exercise up to today; absent if nothing was. */
    Optional<Figures> ofExercise(String exercise) {
        History only = new History(history().entries().stream()
            .filter(entry -> entry.record().exercise().equals(exercise)).toList());
        return only.counted().stream().map(ExerciseRecord::day).filter(day -> !day.isAfter(today)).findFirst()
            .map(first -> Figures.of(only, new Span(first, today)));
    }

    /** What is dated after today, as a clock was wrong. */
    List<ExerciseRecord> ahead() {
        return recent.after(today);
    }

    /** Ids of the exercises ever done up to today, each once. */
    List<String> exercises() {
        return history().counted().stream().filter(record -> !record.day().isAfter(today))
            .map(ExerciseRecord::exercise).distinct().toList();
    }
}
