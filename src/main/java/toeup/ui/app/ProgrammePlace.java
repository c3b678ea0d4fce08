package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.plan.Programme;
import toeup.ui.screen.Block;

/** The patient's programme: which exercises on which days. */
record ProgrammePlace() implements Menu {
    @Override
    public String title(App app) {
        return Pages.say(app, "settings.programme");
    }

    @Override
    public List<Block> body(App app) {
        boolean empty = Patient.of(app).programme().items().isEmpty();
        return List.of(Pages.paragraph(app, empty ? "settings.programme.empty" : "settings.programme.text",
            Programme.MOST_A_DAY));
    }

    @Override
    public List<Choice> choices(App app) {
        List<Choice> choices = new ArrayList<>();
        Patient.of(app).programme().items().forEach(item -> choices.add(Choice.opening(
            TrainingPages.name(app, item.prescription().exercise()), Days.brief(app, item.days()),
            new ScheduledPlace(item))));
        choices.add(Choice.opening(Pages.say(app, "settings.programme.add"), "", new AddExercisePlace()));
        choices.add(Choice.opening(Pages.say(app, "settings.programme.starting"), "", new StartingsPlace()));
        return choices;
    }
}
