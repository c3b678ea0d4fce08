package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Way;
import toeup.progress.History;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * Everything recorded, the newest first, some at a time: laying out many thousands at every key would be slow.
 *
 * @param skipped how many newer ones stand on the lists before
 */
record RecordsPlace(int skipped) implements Place {
    /** Full pages of nine, with the way to the earlier ones as the last item. */
    private static final int AT_A_TIME = 5 * 9 - 1;

    @Override
    public Page page(App app, Open open) {
        List<Item> items = new ArrayList<>();
        listed(app).forEach(entry -> items.add(item(app, entry)));
        if (hasEarlier(app)) items.add(Item.of(Pages.say(app, "record.earlier")));
        List<Block> body = new ArrayList<>();
        if (app.world().readOnly()) body.add(Pages.warning(app, "record.readonly"));
        if (items.isEmpty()) body.add(Pages.paragraph(app, "charts.empty"));
        return Pages.menu(app, open, Pages.say(app, "record.title"), body, items)
            .withStatus(Pages.text(app).count("record.all", entries(app).size()));
    }

    private static List<History.Entry> entries(App app) {
        return app.world().patient().map(patient -> patient.history().entries()).orElse(List.of());
    }

    private List<History.Entry> listed(App app) {
        List<History.Entry> entries = entries(app);
        List<History.Entry> listed = new ArrayList<>();
        int end = Math.max(0, entries.size() - skipped);
        for (int i = end - 1; i >= Math.max(0, end - AT_A_TIME); i--) listed.add(entries.get(i));
        return listed;
    }

    private boolean hasEarlier(App app) {
        return entries(app).size() > skipped + AT_A_TIME;
    }

    private static Item item(App app, History.Entry entry) {
        String label = Pages.say(app, "record.item", Dates.day(app, entry.record().day()),
            RecordWords.shortName(app, entry.record().exercise()));
        List<String> details = new ArrayList<>();
        // A walk heel to toe and marching on a chair are one exercise, and not one achievement.
        if (!entry.record().way().equals(Way.STANDARD)) details.add(RecordWords.wayName(app, entry.record()));
        details.add(RecordWords.summary(app, entry.record()));
        details.addAll(RecordWords.marks(app, entry));
        return new Item(label, String.join("; ", details));
    }

    @Override
    public Turn choose(App app, int item) {
        if (item < 0) return back(app);
        List<History.Entry> listed = listed(app);
        if (item >= listed.size()) return Turn.to(app.open(new RecordsPlace(skipped + AT_A_TIME)));
        History.Entry entry = listed.get(item);
        return Turn.to(app.open(entry.toChoose() ? VersionsPlace.of(entry) : RecordPlace.of(entry.record())));
    }
}
