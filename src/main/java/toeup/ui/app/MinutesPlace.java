package toeup.ui.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import toeup.progress.Figures;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/** How long was exercised on each day of the last weeks. */
record MinutesPlace() implements Place {
    @Override
    public Page page(App app, Open open) {
        List<Block> body = new ArrayList<>();
        Charts.of(app).ifPresent(charts -> body.addAll(minutes(app, charts)));
        return Pages.reading(app, Pages.say(app, "charts.time"), body).withStatus(Pages.say(app, "charts.lately"));
    }

    private static List<Block> minutes(App app, Charts charts) {
        List<Figures.OfDay> days = charts.figures(charts.lately()).days();
        if (days.isEmpty()) return List.of(Pages.paragraph(app, "charts.lately.nothing"));
        List<Block> blocks = new ArrayList<>(List.of(Block.quiet(Pages.say(app, "charts.minutes.how")), Block.space(),
            DayCharts.minutes(app, charts.lately(), days), Block.space()));
        blocks.add(Block.heading(Pages.say(app, "charts.newest")));
        long most = days.stream().mapToLong(Figures.OfDay::minutes).max().orElse(0);
        List<Figures.OfDay> newest = new ArrayList<>(days);
        Collections.reverse(newest);
        for (Figures.OfDay day : newest) {
            blocks.add(new Block.Bar(Dates.day(app, day.day()), day.minutes(), most, printed(app, day)));
        }
        return blocks;
    }

    /** What was typed in may have no time. */
    private static String printed(App app, Figures.OfDay day) {
        return day.minutes() == 0 ? Pages.say(app, "charts.minutes.unknown") : Long.toString(day.minutes());
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
