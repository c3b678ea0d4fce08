package toeup.ui.app;

import java.util.List;
import toeup.plan.Programme;
import toeup.ui.screen.Block;

/** Asks before an exercise is taken out of the programme. */
record RemovePlace(Programme.Scheduled item) implements Menu {
    @Override
    public String title(App app) {
        return TrainingPages.name(app, item.prescription().exercise());
    }

    @Override
    public String brief(App app) {
        return TrainingPages.shortName(app, item.prescription().exercise());
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, "settings.remove.ask"));
    }

    @Override
    public List<Choice> choices(App app) {
        return List.of(
            Choice.of(Pages.say(app, "settings.remove.no"), "", chosen -> Turn.to(chosen.closed())),
            Choice.of(Pages.say(app, "settings.remove.yes"), "", this::removed));
    }

    /** Back on the programme, two pages below. */
    private Turn removed(App app) {
        return Saving.programme(app.closed().closed(), ProgrammeEdit.without(Patient.of(app).programme(), item));
    }
}
