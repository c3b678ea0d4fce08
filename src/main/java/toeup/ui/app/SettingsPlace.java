package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.plan.PainLimits;
import toeup.plan.Profile;
import toeup.plan.Waits;

/** Settings: first what belongs to the patient, then what belongs to this computer. */
record SettingsPlace() implements Menu {
    @Override
    public String title(App app) {
        return Pages.say(app, "home.settings");
    }

    @Override
    public List<Choice> choices(App app) {
        List<Choice> choices = new ArrayList<>();
        app.world().patient().ifPresent(patient -> choices.addAll(ofPatient(app, patient)));
        choices.add(Choice.opening(Pages.say(app, "settings.screen"), "", new ScreenPlace()));
        choices.add(Choice.opening(Pages.say(app, "settings.signs"), "", new SignsPlace(0)));
        return choices;
    }

    private static List<Choice> ofPatient(App app, Patient patient) {
        Profile profile = patient.profile();
        return List.of(
            Choice.opening(Pages.say(app, "settings.about"), profile.code(), new AboutPlace()),
            Choice.opening(Pages.say(app, "settings.programme"),
                Pages.text(app).count("settings.programme.days", patient.programme().days().size()),
                new ProgrammePlace()),
            answer(app, Questions.GOAL, profile),
            Choice.opening(Pages.say(app, "settings.limits"), limits(app, profile.painLimits()), new LimitsPlace()),
            answer(app, Questions.PACE, profile),
            answer(app, Questions.SPEED, profile),
            Choice.opening(Pages.say(app, "settings.waits"), waits(app, profile.waits()), new WaitsPlace()));
    }

    /** One question with its present answer. */
    static Choice answer(App app, Question<?> question, Profile profile) {
        return Choice.of(question.name(app), question.value(app, profile),
            chosen -> Turn.to(AnswerPlace.opened(chosen, question)));
    }

    private static String limits(App app, PainLimits limits) {
        return Pages.say(app, "settings.limits.value", limits.caution(), limits.stop());
    }

    private static String waits(App app, Waits waits) {
        return Pages.say(app, waits.forEnter() ? "settings.waits.enter" : "settings.waits.times");
    }
}
