package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Block;

/** Which patient is to be erased. */
record ErasePatientsPlace() implements Menu, AboutAll {
    @Override
    public String title(App app) {
        return Pages.say(app, "patients.erase");
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, "patients.erase.who"));
    }

    @Override
    public List<Choice> choices(App app) {
        return app.world().patients().stream()
            .map(known -> Choice.opening(PatientsPlace.name(app, known), "", new ErasePlace(known))).toList();
    }
}
