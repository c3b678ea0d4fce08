package toeup.ui.app;

import java.util.List;
import toeup.catalog.Category;
import toeup.catalog.Exercise;
import toeup.session.Assignment;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** The exercises of one category. */
record CategoryPlace(Category category) implements Place {
    @Override
    public Page page(App app, Open open) {
        List<Item> items = app.world().catalog().in(category).stream().map(exercise -> item(app, exercise)).toList();
        String name = "content.category." + category.code();
        return Pages.menu(app, open, Pages.say(app, name), List.of(), items).withBrief(Pages.say(app, name + ".short"));
    }

    private static Item item(App app, Exercise exercise) {
        Assignment assignment = Choices.usual(app, exercise);
        return new Item(app.world().catalog().text(exercise).name(),
            Pages.say(app, "content.position." + assignment.way().position().code()));
    }

    @Override
    public Turn choose(App app, int item) {
        Exercise exercise = app.world().catalog().in(category).get(item);
        App open = app.withQueue(List.of());
        return Turn.to(open.open(ExercisePlace.of(open, Choices.usual(open, exercise))));
    }
}
