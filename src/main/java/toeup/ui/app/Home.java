package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Category;
import toeup.progress.Due;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** The first screen: what is due today, and the ways to everything else. */
record Home() implements Place {
    /** More of them would only hide the menu; doctor names them all. */
    private static final int MOST_TROUBLES = 3;
    private static final int TODAY = 0;
    private static final int FIRST_CATEGORY = 1;
    private static final int PROGRESS = 4;
    private static final int LEARN = 5;
    private static final int SETTINGS = 6;

    @Override
    public Page page(App app, Open open) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of(Pages.say(app, "home.today")));
        for (Category category : Category.values()) items.add(Item.of(Pages.say(app, "content.category." + category.code())));
        for (String key : List.of("home.progress", "home.learn", "home.settings", "home.patients")) {
            items.add(Item.of(Pages.say(app, key)));
        }
        List<Block> body = new ArrayList<>();
        if (app.isWarned()) body.add(Pages.warning(app, "home.over"));
        List<String> troubles = app.world().troubles();
        int more = troubles.size() - MOST_TROUBLES;
        for (String trouble : more > 0 ? troubles.subList(0, MOST_TROUBLES) : troubles) body.add(Block.warning(trouble));
        if (more > 0) body.add(Block.warning(Pages.text(app).count("home.more-troubles", more)));
        return Pages.menu(app, open, Pages.say(app, "home.title"), body, items).withStatus(today(app))
            .withHints(Pages.choosing(app, "keys.quit"));
    }

    private static String today(App app) {
        Due due = app.world().due();
        return due.planned() == 0 ? Pages.say(app, "home.rest") : Pages.say(app, "home.done", due.done(), due.planned());
    }

    @Override
    public Turn choose(App app, int item) {
        if (item == TODAY) return Turn.to(app.open(new TodayPlace()));
        if (item < PROGRESS) return Turn.to(app.open(new CategoryPlace(Category.values()[item - FIRST_CATEGORY])));
        return Turn.to(app.open(switch (item) {
            case PROGRESS -> new ProgressPlace();
            case LEARN -> new LearnMenu();
            case SETTINGS -> new SettingsPlace();
            default -> new PatientsPlace();
        }));
    }

    /** Leaving ends the session, with its last questions if anything was done. */
    @Override
    public Turn back(App app) {
        return Farewell.before(app, after -> Turn.to(after, new Request.Quit(0)));
    }
}
