package toeup.plain;

import java.util.ArrayList;
import java.util.List;
import toeup.i18n.Messages;
import toeup.ui.app.App;
import toeup.ui.app.KeyTable;
import toeup.ui.app.LineKeys;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Page;

/** The last words of a page: what can be answered, such as "Choose 1 to 7, Enter for 1, q to leave:". */
final class Prompt {
    private static final String ENTER = "Enter";
    private static final String HELP = "?";

    private final App app;
    private final Page page;
    private final Messages text;
    private final List<String> parts = new ArrayList<>();

    private Prompt(App app, Page page) {
        this.app = app;
        this.page = page;
        this.text = app.world().text();
    }

    static String of(App app, Page page) {
        return new Prompt(app, page).build();
    }

    private String build() {
        page.entry().ifPresent(entry -> parts.add(withoutColon(entry.label())));
        int items = page.items().size();
        boolean chooses = items > 0 && !changesAmounts();
        if (items > 0) parts.add(items == 1 ? text.of("plain.choose.one") : text.of("plain.choose", items));
        if (chooses && page.focus() >= 0) parts.add(text.of("plain.enter", page.focus() + 1));
        page.hints().stream().filter(hint -> isTold(hint, chooses))
            .forEach(hint -> parts.add(text.of("plain.key", LineKeys.name(hint.key()), hint.word())));
        return text.of("plain.prompt", String.join(", ", parts));
    }

    /** There a number only says which amount is meant, and Enter takes them all. */
    private boolean changesAmounts() {
        return app.top().place().context(app) == KeyTable.Context.AMOUNT;
    }

    /** Help is there on every page; it is named on the first menu only, as each word more is listened to each time. */
    private boolean isTold(Hint hint, boolean chooses) {
        if (hint.key().equals(HELP)) return app.opens().size() == 1;
        boolean writes = app.top().place().context(app) == KeyTable.Context.TEXT;
        boolean isEnter = hint.key().equals(ENTER);
        return isEnter ? !chooses && page.entry().isEmpty() : !writes;
    }

    /** Labels beside a field end in one; here it stands at the end of all. */
    private static String withoutColon(String label) {
        return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }
}
