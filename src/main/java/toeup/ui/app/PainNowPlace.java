package toeup.ui.app;

import java.util.List;
import java.util.OptionalInt;
import toeup.ui.screen.Page;

/** Pain now, before a session: a number from 0 to 10, or none. */
record PainNowPlace() implements Place {
    @Override
    public Page page(App app, Open open) {
        return Pages.asking(app, open, Pages.say(app, "checks.title"),
            List.of(Pages.paragraph(app, "checks.pain.ask"), Pages.paragraph(app, "scale.pain")), Pages.say(app, "scale.label"));
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
        App below = app.closed();
        // The first item, "all is well", is what most will want next.
        return Turn.to(below.withTop(below.top().with(new Training(OptionalInt.of(pain))).at(0, below.top().part())));
    }
}
