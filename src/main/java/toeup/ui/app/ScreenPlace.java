package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import toeup.plan.Settings;

/** What this computer shows and sounds like; each choice holds at once. */
record ScreenPlace() implements Menu {
    @Override
    public String title(App app) {
        return Pages.say(app, "settings.screen");
    }

    @Override
    public List<Choice> choices(App app) {
        Settings now = app.world().settings();
        List<Choice> choices = new ArrayList<>();
        List<String> themes = app.view().look().themes();
        choices.add(Choice.of(Pages.say(app, "settings.theme"), themeName(app, now.theme()),
            changing(it -> it.withTheme(after(themes, it.theme())))));
        choices.add(toggle(app, "settings.sound", now.sound(), it -> it.withSound(!it.sound())));
        choices.add(toggle(app, "settings.word", now.word(), it -> it.withWord(!it.word())));
        choices.add(toggle(app, "settings.band", now.band(), it -> it.withBand(!it.band())));
        choices.add(toggle(app, "settings.motion", now.motion(), it -> it.withMotion(!it.motion())));
        choices.add(Choice.of(Pages.say(app, "settings.frames"), Pages.text(app).count("settings.frames.value", now.frames()),
            changing(it -> it.withFrames(after(Settings.FRAMES, it.frames())))));
        choices.add(toggle(app, "settings.ascii", now.ascii(), it -> it.withAscii(!it.ascii())));
        choices.add(Choice.opening(Pages.say(app, "settings.reader"), "", new ReaderPlace()));
        return choices;
    }

    /** A theme that somebody added may have no word of its own yet. */
    private static String themeName(App app, String theme) {
        String key = "settings.theme." + theme;
        return Pages.text(app).has(key) ? Pages.say(app, key) : theme;
    }

    /** What follows in a list, and after its end the first. */
    static <T> T after(List<T> all, T now) {
        return all.get((all.indexOf(now) + 1) % all.size());
    }

    private static Choice toggle(App app, String key, boolean on, UnaryOperator<Settings> change) {
        return Choice.of(Pages.say(app, key), Pages.say(app, on ? "settings.on" : "settings.off"), changing(change));
    }

    private static Function<App, Turn> changing(UnaryOperator<Settings> change) {
        return app -> changed(app, change);
    }

    /** Holds at once, and is asked to be written. */
    static Turn changed(App app, UnaryOperator<Settings> change) {
        Settings settings = change.apply(app.world().settings());
        return Turn.to(app.with(app.world().withSettings(settings)), new Request.SaveSettings(settings));
    }
}
