package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import toeup.plan.Prescription;
import toeup.progress.Due;
import toeup.session.Assignment;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** Today's exercises, what is done of them, and about how long the rest takes. */
record TodayPlace() implements Place {
    @Override
    public Page page(App app, Open open) {
        Due due = app.world().due();
        List<Item> items = due.items().stream().map(item -> item(app, item)).toList();
        List<Block> body = new ArrayList<>();
        if (items.isEmpty()) body.addAll(List.of(Pages.paragraph(app, "today.none"), Pages.paragraph(app, "today.none.more")));
        else if (app.isWarned()) body.add(Pages.warning(app, "refused.session-over"));
        else if (due.remaining().isEmpty()) body.add(Pages.paragraph(app, "today.all"));
        else body.add(Block.text(Pages.text(app).count("today.about", minutes(app, due.remaining()))));
        String status = items.isEmpty() ? "" : Pages.say(app, "home.done", due.done(), due.planned());
        String title = Pages.say(app, "home.today");
        return items.isEmpty() ? Pages.reading(app, title, body)
            : Pages.menu(app, open, title, body, items).withStatus(status);
    }

    private static Item item(App app, Due.Item item) {
        return new Item(TrainingPages.name(app, item.prescription().exercise()),
            Pages.say(app, "today.state." + item.state().code()));
    }

    private static long minutes(App app, List<Prescription> remaining) {
        return ExercisePlace.minutes(remaining.stream()
            .map(prescription -> ExercisePlace.length(app, Choices.assignment(app, prescription)))
            .reduce(Duration.ZERO, Duration::plus));
    }

    @Override
    public Turn choose(App app, int item) {
        if (item < 0) return back(app);
        return Turn.to(from(app, app.world().due().items().get(item).prescription()));
    }

    /** Opens one of today's exercises; what else is open today follows it. */
    static App from(App app, Prescription first) {
        List<Assignment> after = app.world().due().remaining().stream()
            .filter(prescription -> !prescription.equals(first))
            .map(prescription -> Choices.assignment(app, prescription)).toList();
        App queued = app.withQueue(after);
        return queued.open(ExercisePlace.of(queued, Choices.assignment(app, first)));
    }
}
