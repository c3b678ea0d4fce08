package toeup.ui.app;

import java.util.List;
import java.util.function.BiFunction;
import toeup.plan.PainLimits;
import toeup.plan.Profile;
import toeup.ui.screen.Block;

/** From which pain on to take care, and from which to stop. */
record LimitsPlace() implements Menu {
    private static final int LEAST = 1;
    private static final int MOST = 10;

    @Override
    public String title(App app) {
        return Pages.say(app, "settings.limits");
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, "settings.limits.text"));
    }

    /** Each limit only offers what the other leaves, so that none is moved without being asked for. */
    @Override
    public List<Choice> choices(App app) {
        PainLimits now = Patient.of(app).profile().painLimits();
        return List.of(
            limit(app, "settings.limits.caution", now.caution(), new NumberRange(LEAST, now.stop() - 1),
                (old, number) -> new PainLimits(number, old.stop())),
            limit(app, "settings.limits.stop", now.stop(), new NumberRange(now.caution() + 1, MOST),
                (old, number) -> new PainLimits(old.caution(), number)));
    }

    private static Choice limit(App app, String key, int now, NumberRange range,
                                BiFunction<PainLimits, Integer, PainLimits> set) {
        String name = Pages.say(app, key);
        return Choice.opening(name, Integer.toString(now),
            new NumberPlace(name, Pages.say(app, key + ".ask"), now, range, (below, number) -> {
                Profile old = Patient.of(below).profile();
                return Saving.profile(below, old.with(set.apply(old.painLimits(), number)));
            }));
    }
}
