package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Coded;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** This week at a glance, and the ways to minutes, trends, pain, one exercise and the records. */
record ProgressPlace() implements Place {
    /** What can be chosen; the words stand under {@code charts.item.CODE}. */
    private enum Choice implements Coded {
        CHOICES, MINUTES, TRENDS, PAIN, EXERCISE, RECORDS
    }

    @Override
    public Page page(App app, Open open) {
        String title = Pages.say(app, "home.progress");
        Optional<Charts> charts = Charts.of(app);
        if (charts.isEmpty()) return Pages.reading(app, title, List.of(Pages.paragraph(app, "charts.empty")));
        Reading reading = charts.get().patient().reading();
        if (!reading.isOver()) return Pages.reading(app, title, beingRead(app, reading));
        List<Item> items = choices(charts.get()).stream()
            .map(choice -> Item.of(Pages.say(app, "charts.item." + choice.code()))).toList();
        return Pages.menu(app, open, title, body(app, charts.get()), items).withStatus(Pages.say(app, "charts.week"));
    }

    /** Half of the records would show wrong numbers. */
    private static List<Block> beingRead(App app, Reading reading) {
        String percent = Pages.say(app, "charts.reading.percent", reading.percent());
        return List.of(Pages.paragraph(app, "charts.reading"), Block.space(),
            new Block.Bar(Pages.say(app, "charts.reading.bar"), reading.percent(), 100, percent), Block.space(),
            Block.quiet(Pages.say(app, "charts.reading.leave")));
    }

    private static List<Block> body(App app, Charts charts) {
        List<Block> body = new ArrayList<>();
        int choices = charts.history().choices().size();
        if (choices > 0) body.add(Block.warning(Pages.text(app).count("charts.choices", choices)));
        if (charts.isEmpty()) body.add(Pages.paragraph(app, "charts.empty"));
        int future = charts.ahead().size();
        if (future > 0) body.add(Block.warning(Pages.text(app).count("charts.future", future)));
        if (!body.isEmpty()) body.add(Block.space());
        body.addAll(WeekBlocks.days(app, charts));
        if (!charts.isEmpty()) body.addAll(WeekBlocks.figures(app, charts));
        return body;
    }

    private static List<Choice> choices(Charts charts) {
        List<Choice> choices = new ArrayList<>();
        if (!charts.history().choices().isEmpty()) choices.add(Choice.CHOICES);
        if (charts.hasExercised()) choices.addAll(List.of(Choice.MINUTES, Choice.TRENDS, Choice.PAIN, Choice.EXERCISE));
        if (!charts.isEmpty()) choices.add(Choice.RECORDS);
        return choices;
    }

    @Override
    public Turn choose(App app, int item) {
        if (item < 0) return back(app);
        Charts charts = Charts.of(app).orElseThrow();
        return Turn.to(app.open(switch (choices(charts).get(item)) {
            case CHOICES -> VersionsPlace.of(charts.history().choices().get(0));
            case MINUTES -> new MinutesPlace();
            case TRENDS -> new TrendsPlace();
            case PAIN -> new PainPlace();
            case EXERCISE -> new ChartedPlace();
            case RECORDS -> new RecordsPlace(0);
        }));
    }
}
