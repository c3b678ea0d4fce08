package toeup.ui.app;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Exercise;
import toeup.plan.Programme;

/** Changes of single exercises of a programme. */
final class ProgrammeEdit {
    private ProgrammeEdit() {}

    /** Whether a day has no room for one more beside those that are not {@code item}. */
    static boolean isFull(Programme programme, Programme.Scheduled item, DayOfWeek day) {
        return programme.items().stream().filter(it -> !it.equals(item) && it.days().contains(day)).count()
            >= Programme.MOST_A_DAY;
    }

    /** An item as it is from now on; if it is not there any more, as files have changed, it comes last. */
    static Programme replaced(Programme programme, Programme.Scheduled old, Programme.Scheduled changed) {
        List<Programme.Scheduled> items = new ArrayList<>(programme.items());
        int index = items.indexOf(old);
        if (index < 0) items.add(changed);
        else items.set(index, changed);
        return new Programme(items);
    }

    static Programme without(Programme programme, Programme.Scheduled item) {
        return new Programme(programme.items().stream().filter(it -> !it.equals(item)).toList());
    }

    /** One more, before the first that comes later in the menus: stretch, strengthen, balance. */
    static Programme with(Programme programme, Programme.Scheduled item, List<Exercise> order) {
        List<Programme.Scheduled> items = new ArrayList<>(programme.items());
        int place = place(order, item);
        int index = 0;
        while (index < items.size() && place(order, items.get(index)) <= place) index++;
        items.add(index, item);
        return new Programme(items);
    }

    private static int place(List<Exercise> order, Programme.Scheduled item) {
        return order.stream().map(Exercise::id).toList().indexOf(item.prescription().exercise());
    }
}
