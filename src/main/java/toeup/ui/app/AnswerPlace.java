package toeup.ui.app;

import java.util.List;
import java.util.stream.IntStream;
import toeup.plan.Profile;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;

/** One question about the patient, to be answered anew. */
record AnswerPlace(Question<?> question) implements Menu {
    /** With the focus on the answer that holds. */
    static App opened(App app, Question<?> question) {
        return AppRules.focused(app.open(new AnswerPlace(question)), question.index(Patient.of(app).profile()));
    }

    @Override
    public String title(App app) {
        return question.name(app);
    }

    @Override
    public List<Block> body(App app) {
        return question.body(app);
    }

    @Override
    public List<Choice> choices(App app) {
        List<Item> items = question.items(app);
        int now = question.index(Patient.of(app).profile());
        return IntStream.range(0, items.size()).mapToObj(index -> Choice.of(items.get(index).label(),
            index == now ? Pages.say(app, "settings.now") : "", chosen -> answered(chosen, index))).toList();
    }

    private Turn answered(App app, int index) {
        Profile old = Patient.of(app).profile();
        Profile changed = question.answered(old, index);
        if (changed.equals(old)) return Turn.to(app.closed());
        String then = question.key() + ".changed";
        boolean tells = Pages.text(app).has(then) && !app.world().readOnly();
        Turn saved = Saving.profile(app.closed(), changed);
        return tells ? saved.then(shown -> Turn.to(shown.saying(Pages.say(shown, then)))) : saved;
    }
}
