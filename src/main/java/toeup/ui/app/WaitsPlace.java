package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import toeup.catalog.Coded;
import toeup.plan.Waits;
import toeup.ui.screen.Block;

/** How long to get ready and to change sides, or to wait for Enter. */
record WaitsPlace() implements Menu {
    /** The times, in the order of the fields of {@link Waits}. */
    private enum Wait implements Coded {
        SITTING, STANDING, FLOOR, SWITCH_SIDES, SWITCH_BAND, NEW_DIRECTION
    }

    @Override
    public String title(App app) {
        return Pages.say(app, "settings.waits");
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, "settings.waits.text"));
    }

    @Override
    public List<Choice> choices(App app) {
        Waits waits = Patient.of(app).profile().waits();
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(Pages.say(app, "settings.waits.for-enter"),
            Pages.say(app, waits.forEnter() ? "settings.yes" : "settings.no"),
            chosen -> save(chosen, of(!waits.forEnter(), seconds(waits)))));
        Stream.of(Wait.values()).forEach(wait -> choices.add(choice(app, waits, wait)));
        return choices;
    }

    private static Choice choice(App app, Waits waits, Wait wait) {
        String name = Pages.say(app, "settings.waits." + wait.code());
        int now = seconds(waits)[wait.ordinal()];
        return Choice.opening(name, Pages.say(app, "seconds", now),
            new NumberPlace(name, Pages.say(app, "settings.waits." + wait.code() + ".ask"), now,
                new NumberRange(0, Waits.LONGEST_SECONDS), (below, number) -> changed(below, wait, number)));
    }

    private static Turn changed(App app, Wait wait, int number) {
        Waits old = Patient.of(app).profile().waits();
        int[] seconds = seconds(old);
        seconds[wait.ordinal()] = number;
        return save(app, of(old.forEnter(), seconds));
    }

    private static int[] seconds(Waits waits) {
        return new int[] {waits.sitting(), waits.standing(), waits.floor(), waits.switchSides(), waits.switchBand(),
            waits.newDirection()};
    }

    private static Waits of(boolean forEnter, int[] seconds) {
        return new Waits(forEnter, seconds[0], seconds[1], seconds[2], seconds[3], seconds[4], seconds[5]);
    }

    private static Turn save(App app, Waits waits) {
        return Saving.profile(app, Patient.of(app).profile().with(waits));
    }
}
