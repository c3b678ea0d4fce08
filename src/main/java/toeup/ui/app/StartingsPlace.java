package toeup.ui.app;

import java.util.List;
import toeup.plan.FirstProgramme;
import toeup.plan.Profile;
import toeup.ui.screen.Block;

/** The programmes that ship and ask no more than is safe for the patient. */
record StartingsPlace() implements Menu {
    @Override
    public String title(App app) {
        return Pages.say(app, "settings.programme.starting");
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, "settings.starting.text"));
    }

    @Override
    public List<Choice> choices(App app) {
        Profile profile = Patient.of(app).profile();
        return app.world().programmes().get().stream().filter(it -> FirstProgramme.isSafe(it, profile))
            .map(it -> Choice.opening(Pages.say(app, "content.programme." + it.id()), "", new StartingPlace(it)))
            .toList();
    }
}
