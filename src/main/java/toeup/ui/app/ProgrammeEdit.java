package toeup.ui.app;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toeup.catalog.Exercise;
import toeup.plan.Programme;

/**
 * Changes of single exercises of a programme. Each gives nothing where it cannot be made any more, as the programme
 * was changed by somebody else while a page was open.
 */
final class ProgrammeEdit {
    private ProgrammeEdit() {}

    /** Whether a day has no room for one more beside those that are not {@code item}; null for a new one. */
    static boolean isFull(Programme programme, Programme.Scheduled item, DayOfWeek day) {
        return count(programme.items().stream().filter(it -> !it.equals(item)).toList(), day) >= Programme.MOST_A_DAY;
    }

    private static long count(List<Programme.Scheduled> items, DayOfWeek day) {
        return items.stream().filter(it -> it.days().contains(day)).count();
    }

    /** An item as it is from now on, in its old place. */
    static Optional<Programme> replaced(Programme programme, Programme.Scheduled old, Programme.Scheduled changed) {
        List<Programme.Scheduled> items = new ArrayList<>(programme.items());
        Optional<Integer> index = index(items, old);
        index.ifPresent(found -> items.set(found, changed));
        return index.flatMap(found -> made(items));
    }

    static Optional<Programme> without(Programme programme, Programme.Scheduled item) {
        List<Programme.Scheduled> items = new ArrayList<>(programme.items());
        Optional<Integer> index = index(items, item);
        index.ifPresent(found -> items.remove(found.intValue()));
        return index.flatMap(found -> made(items));
    }

    /** The item itself, else the only one of the same exercise: it is still the one that is meant. */
    private static Optional<Integer> index(List<Programme.Scheduled> items, Programme.Scheduled item) {
        if (items.contains(item)) return Optional.of(items.indexOf(item));
        List<Integer> alike = IntStream.range(0, items.size()).boxed()
            .filter(it -> exercise(items.get(it)).equals(exercise(item))).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** One more, before the first that comes later in the menus: stretch, strengthen, balance. */
    static Optional<Programme> with(Programme programme, Programme.Scheduled item, List<Exercise> order) {
        List<String> ids = order.stream().map(Exercise::id).toList();
        List<Programme.Scheduled> items = new ArrayList<>(programme.items());
        int place = ids.indexOf(exercise(item));
        int index = 0;
        while (index < items.size() && ids.indexOf(exercise(items.get(index))) <= place) index++;
        items.add(index, item);
        return made(items);
    }

    private static String exercise(Programme.Scheduled item) {
        return item.prescription().exercise();
    }

    private static Optional<Programme> made(List<Programme.Scheduled> items) {
        boolean tooMany = Stream.of(DayOfWeek.values()).anyMatch(day -> count(items, day) > Programme.MOST_A_DAY);
        return tooMany ? Optional.empty() : Optional.of(new Programme(items));
    }
}
