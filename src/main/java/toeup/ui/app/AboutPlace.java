package toeup.ui.app;

import java.util.List;
import toeup.plan.Profile;

/** The answers given before the first start, to be changed. */
record AboutPlace() implements Menu {
    @Override
    public String title(App app) {
        return Pages.say(app, "settings.about");
    }

    @Override
    public List<Choice> choices(App app) {
        Profile profile = Patient.of(app).profile();
        return Questions.ofNewPatient(profile).stream().map(it -> SettingsPlace.answer(app, it, profile)).toList();
    }
}
