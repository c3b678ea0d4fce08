package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Page;

/** Progress. */
record ProgressPlace() implements Place {
    @Override
    public Page page(App app, Open open) {
        return Pages.reading(app, Pages.say(app, "home.progress"), List.of());
    }
}
