package toeup.ui.app;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of the week in words. */
final class Days {
    /** Shorter runs are better named day by day. */
    private static final int SHORTEST_RUN = 3;

    private Days() {}

    static String name(App app, DayOfWeek day) {
        return Pages.say(app, key(day));
    }

    /** Such as "Mon, Wed, Fri", "Mon to Sat" or "every day". */
    static String brief(App app, Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) return Pages.say(app, "settings.days.every");
        List<DayOfWeek> sorted = Stream.of(DayOfWeek.values()).filter(days::contains).toList();
        if (isRun(sorted)) {
            DayOfWeek last = sorted.get(sorted.size() - 1);
            return Pages.say(app, "settings.days.run", brief(app, sorted.get(0)), brief(app, last));
        }
        return sorted.stream().map(day -> brief(app, day)).collect(Collectors.joining(", "));
    }

    private static boolean isRun(List<DayOfWeek> sorted) {
        return sorted.size() >= SHORTEST_RUN
            && sorted.get(sorted.size() - 1).getValue() - sorted.get(0).getValue() == sorted.size() - 1;
    }

    private static String brief(App app, DayOfWeek day) {
        return Pages.say(app, key(day) + ".brief");
    }

    private static String key(DayOfWeek day) {
        return "settings.day." + day.name().toLowerCase(Locale.ROOT);
    }
}
