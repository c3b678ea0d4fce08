package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.session.Assignment;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Page;

/** Dose, sides and speed of one exercise, for this session only. */
record AdjustPlace(Adjustable now) implements Place {
    static AdjustPlace of(App app, Assignment assignment) {
        Speed speed = app.sitting().map(it -> it.profile().speed()).orElse(Speed.NORMAL);
        return new AdjustPlace(new Adjustable(assignment, Optional.of(speed)));
    }

    @Override
    public Page page(App app, Open open) {
        return page(app, open, now, "adjust.how");
    }

    /** A page on which amounts are changed by steps. */
    static Page page(App app, Open open, Adjustable now, String how) {
        return Pages.menu(app, open, TrainingPages.name(app, now.assignment().exercise().id()),
            List.of(Pages.paragraph(app, how), Pages.paragraph(app, "adjust.keys")), now.items(app))
            .withBrief(TrainingPages.shortName(app, now.assignment().exercise().id())).withHints(
            new Hint("Enter", Pages.say(app, "keys.take")),
            new Hint("+ -", Pages.say(app, "keys.change")),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.BACK),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    @Override
    public KeyTable.Context context(App app) {
        return KeyTable.Context.AMOUNT;
    }

    @Override
    public Turn act(App app, Action action) {
        if (action != Action.MORE && action != Action.LESS) return Turn.to(app);
        Adjustable changed = now.changed(app.top().focus(), action == Action.MORE ? 1 : -1);
        return Turn.to(app.withTop(app.top().with(new AdjustPlace(changed))));
    }

    @Override
    public Turn choose(App app, int item) {
        App adjusted = ExercisePlace.changed(app, now.assignment());
        if (adjusted.sitting().isEmpty()) return Turn.to(adjusted);
        Profile profile = adjusted.sitting().get().profile().with(now.speed().orElseThrow());
        return Turn.to(adjusted.with(adjusted.sitting().get().with(profile)));
    }
}
