package toeup.ui.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import toeup.catalog.Exercise;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/** The exercises that were ever done, to choose one and see it in detail. */
record ChartedPlace() implements Place {
    @Override
    public Page page(App app, Open open) {
        Map<String, LocalDate> last = last(app);
        List<Item> items = inMenuOrder(app, last.keySet()).stream().map(id -> new Item(TrainingPages.name(app, id),
            Pages.say(app, "charts.last.on", Dates.full(app, last.get(id))))).toList();
        return Pages.menu(app, open, Pages.say(app, "charts.item.exercise"), List.of(), items);
    }

    private static Map<String, LocalDate> last(App app) {
        return Charts.of(app).map(Charts::lastDays).orElse(Map.of());
    }

    /** As the menus have them, each once; what the catalog no longer knows comes last. */
    static List<String> inMenuOrder(App app, Collection<String> ids) {
        List<String> order = new ArrayList<>(app.world().catalog().exercises().stream().map(Exercise::id)
            .filter(ids::contains).toList());
        ids.stream().filter(id -> !order.contains(id)).distinct().sorted().forEach(order::add);
        return order;
    }

    @Override
    public Turn choose(App app, int item) {
        List<String> exercises = inMenuOrder(app, last(app).keySet());
        return item < 0 || exercises.isEmpty() ? back(app) : Turn.to(app.open(new DetailPlace(exercises.get(item))));
    }
}
