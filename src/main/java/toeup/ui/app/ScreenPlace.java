package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import toeup.plan.Heard;
import toeup.plan.Settings;
import toeup.session.Effect;

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
        choices.add(Choice.of(Pages.say(app, "settings.sound"),
            Pages.say(app, "settings.sound." + app.heard().kind().code()), ScreenPlace::nextSound));
        choices.add(Choice.of(Pages.say(app, "settings.voice"), onOrOff(app, app.heard().voice()), ScreenPlace::voice));
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
        return Choice.of(Pages.say(app, key), onOrOff(app, on), changing(change));
    }

    private static String onOrOff(App app, boolean on) {
        return Pages.say(app, on ? "settings.on" : "settings.off");
    }

    /** What was chosen is heard at once. */
    private static Turn nextSound(App app) {
        Heard.Kind next = after(List.of(Heard.Kind.values()), app.heard().kind());
        return heard(app, heard -> heard.with(next)).then(it -> Turn.to(it, new Request.Hear(Effect.Cue.GO)));
    }

    private static Turn voice(App app) {
        boolean on = !app.heard().voice();
        return heard(app, heard -> heard.withVoice(on))
            .then(it -> Turn.to(it, new Request.Say(on ? Pages.say(it, "voice.on") : "")));
    }

    /** What is heard changes for now and for good, also where an option beats the settings. */
    static Turn heard(App app, UnaryOperator<Heard> change) {
        App changed = app.with(app.view().with(app.view().look().hearing(change)));
        return changed(changed, settings -> settings.withSound(change.apply(settings.sound())));
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
