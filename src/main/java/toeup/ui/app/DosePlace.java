package toeup.ui.app;

import toeup.plan.Programme;
import toeup.ui.screen.Page;

/**
 * Dose and sides of one exercise of the programme.
 *
 * @param item as it is in the programme
 * @param now  with what was changed so far
 */
record DosePlace(Programme.Scheduled item, Adjustable now) implements Place {
    @Override
    public Page page(App app, Open open) {
        return AdjustPlace.page(app, open, now, "settings.dose.how");
    }

    @Override
    public KeyTable.Context context(App app) {
        return KeyTable.Context.AMOUNT;
    }

    @Override
    public Turn act(App app, Action action) {
        if (action != Action.MORE && action != Action.LESS) return Turn.to(app);
        Adjustable changed = now.changed(app.top().focus(), action == Action.MORE ? 1 : -1);
        return Turn.to(app.withTop(app.top().with(new DosePlace(item, changed))));
    }

    @Override
    public Turn choose(App app, int index) {
        return ScheduledPlace.changed(app, item, now.assignment().prescription());
    }

    /** Amounts that were not taken are gone, and that is said. */
    @Override
    public Turn back(App app) {
        boolean dropped = !now.assignment().prescription().equals(item.prescription());
        return Turn.to(dropped ? app.closed().saying(Pages.say(app, "settings.unchanged")) : app.closed());
    }
}
