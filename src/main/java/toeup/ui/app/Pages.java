package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Lists;
import toeup.i18n.Messages;
import toeup.ui.canvas.Columns;
import toeup.ui.screen.Block;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** What pages of many places have in common. */
final class Pages {
    private Pages() {}

    /** A page of items under some text. */
    static Page menu(App app, Open open, String title, List<? extends Block> body, List<Item> items) {
        int focus = items.isEmpty() ? -1 : Math.min(open.focus(), items.size() - 1);
        return Page.titled(title).withBody(body(app, body)).withItems(items, focus)
            .withHints(hints(app, Action.CHOOSE, Action.BACK, Action.HELP));
    }

    static Page menu(App app, Open open, String title, List<String> labels) {
        return menu(app, open, title, List.of(), labels.stream().map(Item::of).toList());
    }

    /** A page to be read, which Enter leaves once its end was shown. */
    static Page reading(App app, String title, List<? extends Block> body) {
        return Page.titled(title).withBody(body(app, body)).withHints(
goingOn(app, "keys.back"));
    }

    /** A page with a field. */
    static Page asking(App app, Open open, String title, List<? extends Block> body, String label) {
        return Page.titled(title).withBody(body(app, body))
            .withEntry(new toeup.ui.screen.Entry(label, open.typed()))
            .withHints(goingOn(app, "keys.back"));
    }

    /** The same, where Esc leaves the question unanswered. */
    static Page skippable(App app, Open open, String title, List<? extends Block> body, String label) {
        return asking(app, open, title, body, label).withHints(goingOn(app, "keys.skip"));
    }

    /** The same, with the code of the patient it is about behind its title; where that has no room, the title alone. */
    static Page whose(App app, Page page, String code) {
        String brief = say(app, "title.whose", page.brief(), code);
        return page.withTitle(say(app, "title.whose", page.title(), code))
            .withBrief(Columns.of(brief) <= app.size().columns() ? brief : page.brief());
    }

    /** A notice stands first: what is to be told once must not be missed. */
    private static List<Block> body(App app, List<? extends Block> body) {
        List<Block> all = new ArrayList<>();
        Notice notice = app.notice();
        if (!notice.isEmpty()) all.add(notice.good() ? Block.text(notice.text()) : Block.warning(notice.text()));
        all.addAll(body);
        return all;
    }

    /** Keys of a page that leads on to another: the one that goes on first, as it must show in any window. */
    static List<Hint> goingOn(App app, String backKey) {
        return List.of(new Hint("Enter", say(app, "keys.go-on")), new Hint("Esc", say(app, backKey)),
            hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    /** Keys of a page of items that Esc leaves in a way of its own. */
    static List<Hint> choosing(App app, String backKey) {
        return List.of(hint(app, KeyTable.Context.EVERYWHERE, Action.CHOOSE), new Hint("Esc", say(app, backKey)),
            hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    static List<Hint> hints(App app, Action... actions) {
        return Lists.map(List.of(actions), action -> hint(app, KeyTable.Context.EVERYWHERE, action));
    }

    static Hint hint(App app, KeyTable.Context context, Action action) {
        return new Hint(KeyTable.name(context, action), say(app, "keys." + action.code()));
    }

    static Messages text(App app) {
        return app.world().text();
    }

    /** The words of a key; in lines those of {@code KEY.lines}, where words for the screen would be wrong there. */
    static String say(App app, String key, Object... arguments) {
        String own = key + ".lines";
        return app.world().text().of(app.isInLines() && app.world().text().has(own) ? own : key, arguments);
    }

    static Block paragraph(App app, String key, Object... arguments) {
        return Block.text(say(app, key, arguments));
    }

    static Block warning(App app, String key, Object... arguments) {
        return Block.warning(say(app, key, arguments));
    }
}
