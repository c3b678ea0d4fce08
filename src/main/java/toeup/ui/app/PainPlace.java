package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.plan.PainLimits;
import toeup.progress.Figures;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/** The worst pain of each of the last days on which any was told. */
record PainPlace() implements Place {
    private static final int MOST_BARS = 28;

    @Override
    public Page page(App app, Open open) {
        List<Block> body = new ArrayList<>();
        Charts.of(app).ifPresent(charts -> body.addAll(pain(app, charts)));
        return Pages.reading(app, Pages.say(app, "charts.pain"), body).withStatus(Pages.say(app, "charts.lately"));
    }

    private static List<Block> pain(App app, Charts charts) {
        List<Block> blocks = new ArrayList<>();
        if (!charts.patient().profile().numb().isEmpty()) blocks.add(Pages.warning(app, "advice.numb"));
        List<Figures.Pain> days = charts.figures(charts.lately()).pain();
        if (days.isEmpty()) {
            blocks.add(Block.quiet(Pages.say(app, "charts.pain.none")));
            return blocks;
        }
        PainLimits limits = charts.patient().profile().painLimits();
        blocks.add(Block.quiet(Pages.say(app, "charts.pain.how", limits.caution(), limits.stop())));
        blocks.addAll(List.of(Block.space(), DayCharts.pain(app, charts.lately(), days, limits), Block.space()));
        blocks.add(Block.heading(Pages.say(app, "charts.newest")));
        blocks.addAll(TrendBlocks.pain(app, days, MOST_BARS));
        blocks.addAll(List.of(Block.space(), Pages.paragraph(app, "charts.pain.rising")));
        return blocks;
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
