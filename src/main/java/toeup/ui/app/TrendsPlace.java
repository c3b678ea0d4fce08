package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.progress.Figures;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/** Every exercise and side of the last four weeks: the last time, and the few times before it. */
record TrendsPlace() implements Place {
    private static final int MOST_BARS = 4;

    @Override
    public Page page(App app, Open open) {
        List<Block> body = new ArrayList<>();
        Charts.of(app).ifPresent(charts -> body.addAll(trends(app, charts)));
        return Pages.reading(app, Pages.say(app, "charts.trends"), body)
            .withStatus(Pages.say(app, "charts.lately"));
    }

    private static List<Block> trends(App app, Charts charts) {
        List<Figures.OfExercise> exercises = charts.figures(charts.lately()).exercises();
        if (exercises.isEmpty()) return List.of(Pages.paragraph(app, "charts.lately.nothing"));
        List<Block> blocks = new ArrayList<>();
        List<String> ids = exercises.stream().map(Figures.OfExercise::exercise).toList();
        for (String id : ChartedPlace.inMenuOrder(app, ids)) {
            exercises.stream().filter(one -> one.exercise().equals(id)).forEach(one -> {
                blocks.addAll(TrendBlocks.of(app, one, RecordWords.shortName(app, id), MOST_BARS));
                blocks.add(Block.space());
            });
        }
        blocks.add(Block.quiet(Pages.say(app, "charts.trends.how")));
        return blocks;
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
