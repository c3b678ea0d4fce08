package toeup.ui.app;

import java.util.List;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/** A place of choices under some text. */
interface Menu extends Place {
    String title(App app);

    /** The title in fewer characters, for where it has no room. */
    default String brief(App app) {
        return title(app);
    }

    /** What stands above the choices. */
    default List<Block> body(App app) {
        return List.of();
    }

    /** What can be chosen now; the order is that of the page. */
    List<Choice> choices(App app);

    @Override
    default Page page(App app, Open open) {
        return Pages.menu(app, open, title(app), body(app), choices(app).stream().map(Choice::item).toList())
            .withBrief(brief(app));
    }

    @Override
    default Turn choose(App app, int item) {
        List<Choice> choices = choices(app);
        return item >= 0 && item < choices.size() ? choices.get(item).chosen().apply(app) : back(app);
    }
}
