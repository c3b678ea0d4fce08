package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Page;

/**
 * Corrects the worst pain of a record.
 *
 * @param draft the correction so far
 */
record CorrectPainPlace(CorrectPlace draft) implements Place {
    @Override
    public Page page(App app, Open open) {
        return Pages.asking(app, open, Pages.say(app, "record.pain.title"),
            List.of(Pages.paragraph(app, "record.pain.ask")), Pages.say(app, "scale.label"));
    }

    @Override
    public Field field(App app) {
        return NumberRange.SCALE.field();
    }

    @Override
    public Turn enter(App app, String typed) {
        if (typed.isEmpty()) return Turn.to(app.closed());
        int pain = Integer.parseInt(typed);
        if (!NumberRange.SCALE.has(pain)) return NumberRange.SCALE.again(app);
        return CorrectPlace.changed(app, draft.withPain(pain));
    }
}
