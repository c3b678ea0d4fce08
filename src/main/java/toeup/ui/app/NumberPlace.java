package toeup.ui.app;

import java.util.List;
import java.util.function.BiFunction;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * A whole number to be typed.
 *
 * @param title what the number is
 * @param ask   what to know before typing it
 * @param now   as it is; kept when nothing is typed
 * @param range what is taken
 * @param set   called on the place below, with the new number
 */
record NumberPlace(String title, String ask, int now, NumberRange range, BiFunction<App, Integer, Turn> set)
    implements Place {
    @Override
    public Page page(App app, Open open) {
        List<Block> body = List.of(Block.text(ask), Pages.paragraph(app, "settings.number.now", now));
        return Pages.asking(app, open, title, body,
            Pages.say(app, "settings.number.label", range.least(), range.most()));
    }

    @Override
    public Field field(App app) {
        return range.field();
    }

    @Override
    public Turn enter(App app, String typed) {
        if (typed.isEmpty()) return Turn.to(app.closed());
        int number = Integer.parseInt(typed);
        if (number == now) return Turn.to(app.closed());
        return range.has(number) ? set.apply(app.closed(), number) : range.again(app);
    }
}
