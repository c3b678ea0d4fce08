package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Page;

/**
 * Corrects the worst pain of a record.
 *
 * @param draft the correction so far
 */
record CorrectPainPlace(CorrectPlace draft) implements Place {
    private static final int WORST = 10;

    @Override
    public Page page(App app, Open open) {
        return Pages.asking(app, open, Pages.say(app, "record.pain.title"),
            List.of(Pages.paragraph(app, "record.pain.ask")), Pages.say(app, "scale.label"));
    }

    @Override
    public Field field(App app) {
        return new Field(Field.Kind.NUMBER, 2);
    }

    @Override
    public Turn enter(App app, String typed) {
        if (typed.isEmpty()) return Turn.to(app.closed());
        int pain = Integer.parseInt(typed);
        if (pain > WORST) return Turn.to(app.withTop(app.top().typing("")).saying(Pages.say(app, "scale.range")));
        return CorrectPlace.changed(app, draft.withPain(pain));
    }
}
