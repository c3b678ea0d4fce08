package toeup.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import toeup.catalog.Counting;
import toeup.catalog.Exercise;
import toeup.i18n.Messages;
import toeup.progress.Adherence;
import toeup.progress.Figures;
import toeup.progress.History;
import toeup.progress.Week;

/** Prints figures for people: the week, what was done, each exercise and side, pain, and what to know about them. */
final class ProgressPage {
    private static final int LABELS = 18;
    private static final int LATEST = 7;

    private final Desk desk;
    private final Messages text;
    private final Page page;
    private final History history;
    private final LocalDate today;

    ProgressPage(Desk desk, History history, LocalDate today) {
        this.desk = desk;
        this.text = desk.text();
        this.page = desk.page();
        this.history = history;
        this.today = today;
    }

    void print(Week week, Figures figures, Adherence adherence) {
        week(week);
        page.blank();
        page.line(text.count("cli.progress.span", figures.span().length(), figures.span().from(),
            figures.span().to()));
        totals(figures);
        adherence(adherence);
        exercises(figures);
        pain(figures);
        notes(figures);
    }

    private void week(Week week) {
        page.line(week.goal() > 0 ? text.count("cli.progress.week", week.exercised(), week.goal())
            : text.count("cli.progress.week.no-goal", week.exercised()));
        for (Week.Day day : week.days()) {
            String name = text.of("cli.day." + day.date().getDayOfWeek().name().toLowerCase(Locale.ROOT));
            page.item(name + " " + day.date(), LABELS, text.of("cli.progress.day." + day.state().code()));
        }
    }

    private void totals(Figures figures) {
        if (figures.days().isEmpty()) {
            page.indented(1, text.of("cli.progress.nothing"));
            return;
        }
        String records = text.count("cli.progress.records", figures.total().records(),
            text.count("cli.progress.days", figures.days().size()));
        // Of exercises typed in nobody knows how long they took.
        page.indented(1, figures.minutes() == 0 ? records
            : records + ", " + text.count("cli.progress.minutes", figures.minutes()));
        page.indented(1, desk.words().amount(figures.total()));
    }

    private void adherence(Adherence adherence) {
        if (adherence.percent().isEmpty()) return;
        page.indented(1, text.of("cli.progress.adherence", adherence.done(), adherence.planned(),
            adherence.percent().getAsInt(), adherence.guidedPercent().getAsInt()));
    }

    /** In the order of the menus; what the catalog no longer knows comes last, under its id. */
    private void exercises(Figures figures) {
        List<String> order = new ArrayList<>(desk.catalog().exercises().stream().map(Exercise::id).toList());
        figures.exercises().stream().map(Figures.OfExercise::exercise).filter(id -> !order.contains(id)).distinct()
            .forEach(order::add);
        for (String id : order) {
            var sides = figures.exercises().stream().filter(one -> one.exercise().equals(id)).toList();
            if (sides.isEmpty()) continue;
            page.blank();
            page.line(desk.nameOf(id));
            sides.forEach(this::side);
        }
    }

    private void side(Figures.OfExercise one) {
        List<String> parts = new ArrayList<>();
        parts.add(desk.words().amount(one.amount()));
        if (one.best().isPresent()) parts.add(text.of("cli.progress.best", one.best().getAsInt()));
        parts.add(text.of("cli.progress.last", one.last().day()));
        page.item(desk.words().side(one.side()), LABELS, String.join("; ", parts));
        if (one.trend().size() > 1) page.item("", LABELS, text.of("cli.progress.trend", trend(one)));
    }

    private String trend(Figures.OfExercise one) {
        Counting counting = desk.catalog().exercise(one.exercise())
            .map(exercise -> exercise.standard().counting()).orElse(Counting.REPETITIONS);
        int from = Math.max(0, one.trend().size() - LATEST);
        return one.trend().subList(from, one.trend().size()).stream()
            .map(point -> Long.toString(point.amount().of(counting))).collect(Collectors.joining(", "));
    }

    private void pain(Figures figures) {
        if (figures.pain().isEmpty()) return;
        page.blank();
        page.line(text.of("cli.progress.pain"));
        figures.pain().forEach(pain -> page.item(pain.day().toString(), LABELS, Integer.toString(pain.worst())));
    }

    private void notes(Figures figures) {
        List<String> notes = new ArrayList<>();
        if (figures.typed() > 0) notes.add(text.count("cli.progress.typed", figures.typed()));
        if (figures.unconfirmed() > 0) notes.add(text.count("cli.progress.unconfirmed", figures.unconfirmed()));
        if (!history.choices().isEmpty()) notes.add(text.count("cli.progress.choices", history.choices().size()));
        int future = history.after(today).size();
        if (future > 0) notes.add(text.count("cli.progress.future", future));
        if (notes.isEmpty()) return;
        page.blank();
        notes.forEach(page::line);
    }
}
