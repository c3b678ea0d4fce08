package toeup.ui.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import toeup.catalog.Exercise;
import toeup.plan.Suitable;
import toeup.session.Assignment;
import toeup.ui.screen.Block;

/** The exercises that are not in the programme yet and have a way that is safe for the patient. */
record AddExercisePlace() implements Menu {
    @Override
    public String title(App app) {
        return Pages.say(app, "settings.programme.add");
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, choices(app).isEmpty() ? "settings.add.none" : "settings.add.text"));
    }

    @Override
    public List<Choice> choices(App app) {
        Set<String> there = Patient.of(app).programme().items().stream()
            .map(item -> item.prescription().exercise()).collect(Collectors.toSet());
        return app.world().catalog().exercises().stream().filter(exercise -> !there.contains(exercise.id()))
            .map(exercise -> Choices.usual(app, exercise)).filter(usual -> isSafe(app, usual))
            .map(usual -> choice(app, usual.exercise(), usual)).toList();
    }

    private static boolean isSafe(App app, Assignment assignment) {
        return Suitable.allows(Patient.of(app).profile().ability(), assignment.way());
    }

    private static Choice choice(App app, Exercise exercise, Assignment usual) {
        return Choice.opening(app.world().catalog().text(exercise).name(),
            Pages.say(app, "content.position." + usual.way().position().code()),
            DaysPlace.ofNew(usual.prescription()));
    }
}
