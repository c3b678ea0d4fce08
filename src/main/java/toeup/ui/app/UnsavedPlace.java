package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * Asks whether a changed correction is to be saved. Esc goes back to it.
 *
 * @param draft the correction
 */
record UnsavedPlace(CorrectPlace draft) implements Place {
    @Override
    public Page page(App app, Open open) {
        return Pages.menu(app, open, TrainingPages.name(app, draft.old().exercise()),
            List.of(Pages.paragraph(app, "record.unsaved")),
            List.of(Item.of(Pages.say(app, "record.save")), Item.of(Pages.say(app, "record.drop"))));
    }

    @Override
    public Turn choose(App app, int item) {
        App below = app.closed();
        return item == 0 ? draft.save(below) : Turn.to(below.closed());
    }
}
