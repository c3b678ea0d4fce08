package toeup.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.i18n.Messages;
import toeup.ui.app.App;
import toeup.ui.screen.Block;
import toeup.ui.screen.Page;

/**
 * What was said last, so that only what is new is said.
 *
 * @param page   the page, without its notice; empty at the start and while an exercise is on
 * @param where  the kind of place it belongs to
 * @param notice what was to be told once
 * @param begun  whether anything was said at all
 */
record Said(Optional<Page> page, Class<?> where, String notice, boolean begun) {
    static final Said NOTHING = new Said(Optional.empty(), Void.class, "", false);

    /** What is new, and what has been said once that is. */
    record Told(Said said, List<String> lines, String prompt) {}

    boolean isExercise() {
        return begun && page.isEmpty();
    }

    /**
     * What there is to say of a state.
     *
     * @param asked whether something was typed since; else nothing is said but that the state has changed
     */
    Told next(App app, boolean asked) {
        String news = app.notice().text();
        List<String> fresh = news(app).map(List::of).orElse(List.of());
        Class<?> place = app.top().place().getClass();
        if (Current.isShown(app)) {
            Said exercise = new Said(Optional.empty(), place, news, true);
            return new Told(exercise, fresh, "");
        }
        Page whole = app.page();
        Page bare = bare(whole, news);
        Said now = new Said(Optional.of(bare), place, news, true);
        List<String> lines = lines(whole, bare, fresh, samePlace(bare, place), app.world().text(), asked);
        return new Told(now, lines, Prompt.of(app, whole));
    }

    /** What is to be told once, and was not yet. */
    Optional<String> news(App app) {
        return Optional.of(app.notice().text()).filter(news -> !news.isEmpty() && !news.equals(notice));
    }

    private boolean samePlace(Page bare, Class<?> place) {
        return page.isPresent() && place.equals(where) && page.get().title().equals(bare.title());
    }

    private List<String> lines(Page whole, Page bare, List<String> fresh, boolean samePlace, Messages text,
                               boolean asked) {
        if (!samePlace) return PageLines.of(whole, text);
        if (!asked || page.get().equals(bare)) return fresh;
        if (!onlyItemsDiffer(page.get(), bare)) return PageLines.of(whole, text);
        return withItems(new ArrayList<>(fresh), page.get(), bare, text);
    }

    private static boolean onlyItemsDiffer(Page before, Page after) {
        return before.body().equals(after.body()) && before.status().equals(after.status())
            && before.items().size() == after.items().size() && !after.items().isEmpty();
    }

    /** Items that changed, and the one that was gone to. */
    private static List<String> withItems(List<String> lines, Page before, Page after, Messages text) {
        for (int index = 0; index < after.items().size(); index++) {
            boolean changed = !before.items().get(index).equals(after.items().get(index));
            boolean reached = index == after.focus() && before.focus() != after.focus();
            if (changed || reached) lines.add(PageLines.item(after, index, text));
        }
        return lines;
    }

    /** The page without what is told once and without what is typed, neither of which makes it another page. */
    private static Page bare(Page page, String news) {
        List<Block> body = page.body();
        boolean told = !news.isEmpty() && !body.isEmpty() && body.get(0) instanceof Block.Paragraph first
            && first.text().equals(news);
        Page without = told ? page.withBody(body.subList(1, body.size())) : page;
        return new Page(without.title(), without.brief(), without.status(), without.body(), without.items(),
            without.focus(), Optional.empty(), List.of(), Optional.empty());
    }
}
