package toeup.ui.app;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import toeup.plan.Announce;
import toeup.plan.Reader;
import toeup.ui.screen.Block;

/** How this computer speaks to a screen reader; each choice holds at once, but for the way back to the full screen. */
record ReaderPlace() implements Menu {
    @Override
    public String title(App app) {
        return Pages.say(app, "settings.reader");
    }

    @Override
    public List<Block> body(App app) {
        boolean leaves = app.isInLines() && !app.world().settings().reader().lines();
        return List.of(Pages.paragraph(app, leaves ? "settings.lines.leaves" : "settings.lines.about"));
    }

    @Override
    public List<Choice> choices(App app) {
        Reader now = app.world().settings().reader();
        return List.of(
            toggle(app, "settings.lines", now.lines(), it -> it.withLines(!it.lines())),
            toggle(app, "settings.friendly", now.friendly(), it -> it.withFriendly(!it.friendly())),
            Choice.of(Pages.say(app, "settings.announce"), Pages.say(app, "settings.announce." + now.announce().code()),
                changing(it -> it.with(ScreenPlace.after(List.of(Announce.values()), it.announce())))),
            toggle(app, "settings.brief", now.brief(), it -> it.withBrief(!it.brief())));
    }

    private static Choice toggle(App app, String key, boolean on, UnaryOperator<Reader> change) {
        return Choice.of(Pages.say(app, key), Pages.say(app, on ? "settings.on" : "settings.off"), changing(change));
    }

    private static Function<App, Turn> changing(UnaryOperator<Reader> change) {
        return app -> changed(app, change);
    }

    /** Holds at once, and is asked to be written. */
    static Turn changed(App app, UnaryOperator<Reader> change) {
        return ScreenPlace.changed(app, settings -> settings.with(change.apply(settings.reader())));
    }
}
