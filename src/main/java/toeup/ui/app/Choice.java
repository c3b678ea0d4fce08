package toeup.ui.app;

import java.util.function.Function;
import toeup.ui.screen.Item;

/**
 * Something that can be chosen, and what choosing it does.
 *
 * @param item   what is shown
 * @param chosen called with the state in which it was chosen
 */
record Choice(Item item, Function<App, Turn> chosen) {
    static Choice of(String label, String detail, Function<App, Turn> chosen) {
        return new Choice(new Item(label, detail), chosen);
    }

    /** Opens another place. */
    static Choice opening(String label, String detail, Place place) {
        return of(label, detail, app -> Turn.to(app.open(place)));
    }
}
