package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.progress.Figures;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * One exercise in detail: each side's last time, sum and trend, and its pain.
 *
 * @param exercise id of the exercise
 */
record DetailPlace(String exercise) implements Place {
    private static final int MOST_BARS = 12;

    @Override
    public Page page(App app, Open open) {
        Optional<Figures> figures = Charts.of(app).flatMap(charts -> charts.ofExercise(exercise));
        List<Block> body = figures.map(it -> body(app, it))
            .orElseGet(() -> List.of(Pages.paragraph(app, "charts.empty")));
        return Pages.reading(app, TrainingPages.name(app, exercise), body)
            .withBrief(TrainingPages.shortName(app, exercise));
    }

    private static List<Block> body(App app, Figures figures) {
        List<Block> body = new ArrayList<>();
        if (figures.exercises().isEmpty()) body.add(Pages.paragraph(app, "charts.nothing"));
        for (Figures.OfExercise one : figures.exercises()) {
            body.addAll(TrendBlocks.of(app, one, "", MOST_BARS));
            body.add(row(app, "charts.last", Pages.say(app, "charts.on", Dates.full(app, one.last().day()),
                RecordWords.amount(app, one.last().amount()))));
            body.add(row(app, "charts.all", Pages.text(app).count("charts.times", one.amount().records(),
                RecordWords.amount(app, one.amount()))));
            body.add(Block.space());
        }
        body.addAll(pain(app, figures));
        body.add(Block.space());
        body.add(Block.quiet(Pages.say(app, "charts.trends.how")));
        return body;
    }

    private static List<Block> pain(App app, Figures figures) {
        if (figures.pain().isEmpty()) return List.of(Pages.paragraph(app, "charts.pain.never"));
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(Pages.say(app, "charts.pain.heading"))));
        blocks.addAll(TrendBlocks.pain(app, figures.pain(), MOST_BARS));
        return blocks;
    }

    private static Block row(App app, String label, String value) {
        return new Block.Row(Pages.say(app, label), value);
    }

    @Override
    public Turn choose(App app, int item) {
        return back(app);
    }
}
