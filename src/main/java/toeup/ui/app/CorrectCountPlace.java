package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Page;

/**
 * Corrects the count of one line of a record.
 *
 * @param draft the correction so far
 * @param line  index of the line
 */
record CorrectCountPlace(CorrectPlace draft, int line) implements Place {
    @Override
    public Page page(App app, Open open) {
        return Pages.asking(app, open, Pages.say(app, "tally.title"), List.of(Pages.paragraph(app, "record.count.ask",
            draft.lines().get(line).count())), draft.name(app, draft.lines().get(line)));
    }

    @Override
    public Field field(App app) {
        return CountPlace.COUNT.field();
    }

    @Override
    public Turn enter(App app, String typed) {
        if (typed.isEmpty()) return Turn.to(app.closed());
        int count = Integer.parseInt(typed);
        return CountPlace.COUNT.has(count) ? CorrectPlace.changed(app, draft.withCount(line, count))
            : CountPlace.COUNT.again(app);
    }
}
