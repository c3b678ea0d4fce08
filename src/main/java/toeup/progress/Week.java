package toeup.progress;

import java.time.LocalDate;
import java.util.List;
import toeup.catalog.Coded;
import toeup.catalog.Require;
import toeup.plan.Days;
import toeup.plan.Plans;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;

/**
 * A strip of days and what became of them. No streaks: a missed day loses nothing.
 *
 * @param days in order
 * @param goal days of exercise wanted in a week, 0 to 7; 0 where none is set
 */
public record Week(List<Day> days, int goal) {
    /** What became of a day. */
    public enum State implements Coded {
        /** Exercised, and nothing due was left out. */
        DONE,
        /** Exercised, but not all that was due. */
        PARTLY,
        /** Planned and not done. */
        MISSED,
        /** Nothing was due and nothing was done. */
        REST,
        /** Today, with something due and nothing done yet. */
        TODAY,
        /** A day to come with something due. */
        AHEAD,
        /** Before there was any programme. */
        UNPLANNED
    }

    /** One day of the strip. */
    public record Day(LocalDate date, State state) {
        /** Whether any exercise was done. */
        public boolean exercised() {
            return state == State.DONE || state == State.PARTLY;
        }
    }

    public Week {
        days = List.copyOf(days);
        Require.inRange("goal in days a week", goal, 0, 7);
    }

    /** The week from Monday to Sunday that holds today. */
    public static Week of(LocalDate today, History history, Plans plans, int goal) {
        LocalDate monday = Days.monday(today);
        return strip(new Span(monday, monday.plusDays(6)), today, history, plans, goal);
    }

    /** The days of exercise wanted in a week: the patient's own goal, else the days of the programme. */
    public static int goal(Profile profile, Programme programme) {
        return profile.goal().orElse(programme.days().size());
    }

    /** Any span of days; what is dated after today counts when its day comes, as in every figure. */
    public static Week strip(Span span, LocalDate today, History history, Plans plans, int goal) {
        List<ExerciseRecord> records = history.in(span).stream()
            .filter(record -> !record.day().isAfter(today)).toList();
        return new Week(span.days().stream().map(date -> new Day(date, state(date, today,
            records.stream().filter(record -> record.day().equals(date)).toList(), plans))).toList(), goal);
    }

    /** On how many days there was exercise. */
    public int exercised() {
        return (int) days.stream().filter(Day::exercised).count();
    }

    private static State state(LocalDate date, LocalDate today, List<ExerciseRecord> records, Plans plans) {
        List<Prescription> due = plans.on(date);
        if (records.stream().map(Amount::of).anyMatch(Amount::isSomething)) {
            Fulfilment fulfilment = new Fulfilment(records);
            // Every prescription is asked, as each takes what was done for it.
            long open = due.stream().filter(prescription -> !fulfilment.take(prescription)).count();
            return open == 0 ? State.DONE : State.PARTLY;
        }
        if (!plans.hasPlan(date)) return State.UNPLANNED;
        if (due.isEmpty()) return State.REST;
        if (date.isAfter(today)) return State.AHEAD;
        return date.equals(today) ? State.TODAY : State.MISSED;
    }
}
