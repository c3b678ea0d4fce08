package toeup.ui.app;

import toeup.ui.canvas.Canvas;
import toeup.ui.screen.PageLayout;
import toeup.ui.screen.QuietScreen;
import toeup.ui.screen.Running;
import toeup.ui.screen.RunningScreen;

/** Draws the state of the screens. The same state always gives the same picture. */
public final class AppView {
    private AppView() {}

    public static Canvas draw(App app) {
        Open open = app.top();
        Canvas drawn = open.place().running(app).map(running -> draw(app, running)).orElseGet(() -> drawPage(app, open));
        return app.isPlain() ? drawn.plain() : drawn;
    }

    private static Canvas draw(App app, Running running) {
        return app.isForReader() ? QuietScreen.draw(running, app.size(), app.world().text())
            : RunningScreen.draw(running, app.size(), app.world().text());
    }

    private static Canvas drawPage(App app, Open open) {
        PageLayout layout = PageLayout.of(app.page(), app.size(), app.world().text());
        return layout.draw(Math.max(0, Math.min(open.part(), layout.parts() - 1)));
    }
}
