package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Page;

/** Settings. */
record SettingsPlace() implements Place {
    @Override
    public Page page(App app, Open open) {
        return Pages.reading(app, Pages.say(app, "home.settings"), List.of());
    }
}
