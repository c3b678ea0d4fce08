package toeup.ui.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import toeup.plan.Days;
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
            patient.history().since(Span.last(LATELY, today).from())));
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
        return history().firstDay().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** From Monday up to today. */
    Span thisWeek() {
        return new Span(Days.monday(today), today);
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
        History only = history().of(exercise);
        return only.firstDay().filter(day -> !day.isAfter(today))
            .map(first -> Figures.of(only, new Span(first, today)));
    }

    /** What is dated after today, as a clock was wrong. */
    List<ExerciseRecord> ahead() {
        return recent.after(today);
    }

    /** Ids of the exercises ever done up to today, each with its latest day. */
    Map<String, LocalDate> lastDays() {
        return history().lastDays(today);
    }
}
