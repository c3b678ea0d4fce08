package toeup.ui.app;

import java.util.List;
import toeup.catalog.LearnPage;
import toeup.ui.screen.Page;

/** The background pages. */
record LearnMenu() implements Place {
    @Override
    public Page page(App app, Open open) {
        List<String> titles = app.world().catalog().learn().stream().map(LearnPage::title).toList();
        return Pages.menu(app, open, Pages.say(app, "home.learn"), titles)
            .withBrief(Pages.say(app, "home.learn.short"));
    }

    @Override
    public Turn choose(App app, int item) {
        return Turn.to(app.open(new LearnPlace(item)));
    }
}
