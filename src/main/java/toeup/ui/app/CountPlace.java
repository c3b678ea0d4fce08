package toeup.ui.app;

import java.util.List;
import toeup.session.Sitting;
import toeup.session.SittingStep;
import toeup.session.Tally;
import toeup.ui.screen.Page;

/**
 * Corrects one line of what was counted.
 *
 * @param line index of the line
 */
record CountPlace(int line) implements Place {
    static final NumberRange COUNT = new NumberRange(0, Tally.MOST);

    @Override
    public Page page(App app, Open open) {
        String label = app.sitting().map(Sitting::step).filter(SittingStep.Tallying.class::isInstance)
            .map(SittingStep.Tallying.class::cast)
            .map(step -> TrainingPages.lineName(app, step.result(), line)).orElse("");
        return Pages.asking(app, open, Pages.say(app, "tally.title"),
            List.of(Pages.paragraph(app, "tally.correct")), label);
    }

    @Override
    public Field field(App app) {
        return COUNT.field();
    }

    @Override
    public Turn enter(App app, String typed) {
        App below = app.closed();
        App first = below.withTop(below.top().at(0, below.top().part()));
        if (typed.isEmpty()) return Turn.to(first);
        int count = Integer.parseInt(typed);
        return COUNT.has(count)
            ? Flow.apply(first, first.sitting().orElseThrow().corrected(line, count)) : COUNT.again(app);
    }
}
