package toeup.ui.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import toeup.progress.Adherence;
import toeup.progress.Amount;
import toeup.progress.Figures;
import toeup.progress.Week;
import toeup.ui.canvas.Style;
import toeup.ui.screen.Block;

/** This week: its days, the goal, how much of the plan was done, and the sums. */
final class WeekBlocks {
    private static final int LONG_IN_SECONDS = 120;

    private WeekBlocks() {}

    /** The days and the goal. */
    static List<Block> days(App app, Charts charts) {
        Week week = charts.week();
        return List.of(new Block.Week(week.days().stream().map(day -> day(app, day)).toList(), legend(app, week)),
            Block.space(), goal(app, week));
    }

    /** How much of the plan was done, and the sums; for whoever has done anything at all. */
    static List<Block> figures(App app, Charts charts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(adherence(app, "charts.planned", charts.adherence(charts.thisWeek())));
        blocks.add(adherence(app, "charts.lately", charts.adherence(charts.lately())));
        blocks.addAll(sums(app, charts.figures(charts.thisWeek())));
        return blocks;
    }

    /** A word for each day; today also has a sign, as it may be done already. */
    private static Block.Day day(App app, Week.Day day) {
        String name = Dates.weekday(app, day.date());
        boolean today = day.date().equals(app.world().today());
        Style style = switch (day.state()) {
            case DONE -> Style.GOOD;
            case PARTLY, TODAY, MISSED -> Style.BODY;
            case REST, AHEAD, UNPLANNED -> Style.QUIET;
        };
        return new Block.Day(today ? Pages.say(app, "charts.day.is-today", name) : name,
            Pages.say(app, "charts.day." + day.state().code()), style, inFull(app, day, today));
    }

    private static Block.Row inFull(App app, Week.Day day, boolean today) {
        String name = Dates.full(app, day.date());
        return new Block.Row(today ? Pages.say(app, "charts.day.today-full", name) : name,
            Pages.say(app, "charts.day." + day.state().code() + ".full"));
    }

    /** What the short words of this week mean. */
    private static String legend(App app, Week week) {
        List<String> words = new ArrayList<>(List.of(Pages.say(app, "charts.legend.today-sign")));
        Arrays.stream(Week.State.values())
            .filter(state -> week.days().stream().anyMatch(day -> day.state() == state))
            .map(state -> "charts.legend." + state.code()).filter(Pages.text(app)::has)
            .forEach(key -> words.add(Pages.say(app, key)));
        return String.join(" ", words);
    }

    private static Block goal(App app, Week week) {
        String value = week.goal() > 0 ? Pages.text(app).count("charts.goal.of", week.goal(), week.exercised())
            : Pages.text(app).count("charts.goal.none", week.exercised());
        return row(app, "charts.goal", value);
    }

    private static Block adherence(App app, String label, Adherence adherence) {
        if (adherence.percent().isEmpty()) return row(app, label, Pages.say(app, "charts.adherence.none"));
        return row(app, label, Pages.say(app, "charts.adherence", adherence.done(), adherence.planned(),
            adherence.percent().getAsInt(), adherence.guidedPercent().getAsInt()));
    }

    /** No zeros: where nothing was done there is nothing to add up. */
    private static List<Block> sums(App app, Figures figures) {
        Amount total = figures.total();
        if (figures.days().isEmpty()) return List.of(Pages.paragraph(app, "charts.week.nothing"));
        List<Block> rows = new ArrayList<>();
        rows.add(row(app, "charts.sets", Long.toString(total.sets())));
        rows.add(row(app, "charts.repetitions", repetitions(app, total)));
        if (total.steps() > 0) rows.add(row(app, "charts.steps", Long.toString(total.steps())));
        rows.add(row(app, "charts.held", held(app, total.holdSeconds())));
        // What was typed in may have no time; that is not the same as none.
        if (figures.minutes() > 0) {
            rows.add(row(app, "charts.time", Pages.text(app).count("charts.minutes", figures.minutes())));
        }
        rows.addAll(told(app, figures));
        return rows;
    }

    /** Hundreds of seconds say little to anybody. */
    private static String held(App app, long seconds) {
        return seconds < LONG_IN_SECONDS ? Pages.say(app, "seconds", seconds)
            : Pages.say(app, "record.minutes", seconds / 60, seconds % 60);
    }

    private static String repetitions(App app, Amount total) {
        return total.assisted() == 0 ? Long.toString(total.repetitions())
            : Pages.say(app, "charts.repetitions.assisted", total.repetitions(), total.assisted());
    }

    /** Which of the records nobody watched. */
    private static List<Block> told(App app, Figures figures) {
        List<Block> told = new ArrayList<>();
        if (figures.typed() > 0) told.add(Block.text(Pages.text(app).count("charts.typed", figures.typed())));
        if (figures.unconfirmed() > 0) {
            told.add(Block.text(Pages.text(app).count("charts.unconfirmed", figures.unconfirmed())));
        }
        return told;
    }

    private static Block row(App app, String label, String value) {
        return new Block.Row(Pages.say(app, label), value);
    }
}
