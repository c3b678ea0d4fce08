package toeup.ui.app;

import java.util.List;
import toeup.catalog.Exercise;
import toeup.catalog.Way;
import toeup.plan.Programme;
import toeup.plan.Suitable;
import toeup.session.Assignment;
import toeup.ui.screen.Block;

/** The ways of one exercise of the programme that are safe for the patient. */
record WayPlace(Programme.Scheduled item, Exercise exercise) implements Menu {
    @Override
    public String title(App app) {
        return TrainingPages.name(app, exercise.id());
    }

    @Override
    public String brief(App app) {
        return TrainingPages.shortName(app, exercise.id());
    }

    @Override
    public List<Block> body(App app) {
        return List.of(Pages.paragraph(app, "settings.way.text"));
    }

    @Override
    public List<Choice> choices(App app) {
        return exercise.offered().stream()
            .filter(way -> Suitable.allows(Patient.of(app).profile().ability(), way))
            .map(way -> new Choice(WaysPlace.item(app, exercise.id(), way), chosen -> taken(chosen, way))).toList();
    }

    /** A dose is meant for one way, so another way begins with its own, and that is said. */
    private Turn taken(App app, Way way) {
        if (way.id().equals(item.prescription().way())) return Turn.to(app.closed());
        Turn changed = ScheduledPlace.changed(app, item, Assignment.of(exercise, way).prescription());
        if (changed.requests().isEmpty()) return changed;
        return changed.then(shown -> Turn.to(shown.saying(Pages.say(shown, "settings.way.changed"))));
    }
}
