package toeup.ui.app;

import toeup.ui.screen.Page;

/**
 * The warning signs to be read again, page by page.
 *
 * @param index of the sign shown, from 0
 */
record SignsPlace(int index) implements Place {
    @Override
    public Page page(App app, Open open) {
        return Signs.page(app, index).withHints(Pages.goingOn(app, "keys.back"));
    }

    @Override
    public Turn choose(App app, int item) {
        return Turn.to(index + 1 < Signs.count(app) ? app.instead(new SignsPlace(index + 1)) : app.closed());
    }

    @Override
    public Turn back(App app) {
        return Turn.to(index > 0 ? app.instead(new SignsPlace(index - 1)) : app.closed());
    }
}
