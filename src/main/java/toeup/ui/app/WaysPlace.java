package toeup.ui.app;

import java.util.List;
import toeup.catalog.ExerciseText;
import toeup.catalog.Way;
import toeup.session.Assignment;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** The ways of an exercise, to choose one for this session. */
record WaysPlace(Assignment assignment) implements Place {
    @Override
    public Page page(App app, Open open) {
        String id = assignment.exercise().id();
        List<Item> items = assignment.exercise().offered().stream().map(way -> item(app, id, way)).toList();
        return Pages.menu(app, open, TrainingPages.name(app, id), List.of(Pages.paragraph(app, "ways.choose")), items)
            .withBrief(TrainingPages.shortName(app, id));
    }

    /** A way with its position. */
    static Item item(App app, String exercise, Way way) {
        ExerciseText text = app.world().catalog().text(exercise, way.id());
        String kind = Pages.say(app, "content.way." + way.id());
        boolean saidByName = text.wayName().startsWith(kind);
        String label = saidByName ? text.wayName() : Pages.say(app, "ways.item", kind, text.wayName());
        return new Item(label, Pages.say(app, "content.position." + way.position().code()));
    }

    @Override
    public Turn choose(App app, int item) {
        Way way = assignment.exercise().offered().get(item);
        boolean same = way.id().equals(assignment.way().id());
        Assignment chosen = same ? assignment : Assignment.of(assignment.exercise(), way);
        return Turn.to(ExercisePlace.changed(app, chosen));
    }
}
