package toeup.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import toeup.plan.Plans;
import toeup.progress.Adherence;
import toeup.progress.Figures;
import toeup.progress.History;
import toeup.progress.Span;
import toeup.progress.Week;

/** {@code progress}: the figures of the last days. */
final class ProgressCommand implements Command {
    private static final Option DAYS = Option.of("--days", "N");
    private static final Option JSON = Option.flag("--json");
    static final int MOST_DAYS = 3660;
    /** Adherence is usually given over 28 days (clinical facts, section 9). */
    private static final int USUAL_DAYS = 28;

    @Override public String name() {
        return "progress";
    }

    @Override public List<Option> options() {
        return List.of(DAYS, JSON);
    }

    @Override public int run(Desk desk, Arguments arguments) {
        int days = arguments.whole(DAYS.name(), 1, MOST_DAYS).orElse(USUAL_DAYS);
        LocalDate today = desk.context().today();
        Optional<Chart> chart = desk.folder().chart();
        chart.ifPresent(one -> one.records().troubles().forEach(desk::warn));
        History history = chart.map(Chart::history).orElse(History.EMPTY);
        Plans plans = chart.map(Chart::plans).orElse(Plans.NONE);
        Figures figures = Figures.of(history, Span.last(days, today));
        Adherence adherence = Adherence.of(history, plans, figures.span(), today);
        if (arguments.has(JSON.name())) {
            desk.json(ProgressJson.of(figures, adherence));
        } else {
            Week week = Week.of(today, history, plans, chart.map(Chart::goal).orElse(0));
            new ProgressPage(desk, history, today).print(week, figures, adherence);
        }
        return ExitCode.FINE.code();
    }
}
