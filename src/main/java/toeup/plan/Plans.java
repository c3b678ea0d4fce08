package toeup.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which programme was in force on which day: past days are judged by what was planned then, not by what is now.
 *
 * @param since by the first day it was in force; with two on one day the caller gives the later one
 */
public record Plans(NavigableMap<LocalDate, Programme> since) {
    /** Nothing was ever planned. */
    public static final Plans NONE = new Plans(new TreeMap<>());

    public Plans {
        since = Collections.unmodifiableNavigableMap(new TreeMap<>((SortedMap<LocalDate, Programme>) since));
    }

    /** One programme from a day on. */
    public static Plans from(LocalDate day, Programme programme) {
        return new Plans(new TreeMap<>(Map.of(day, programme)));
    }

    /** Whether any programme was in force. */
    public boolean hasPlan(LocalDate day) {
        return since.floorEntry(day) != null;
    }

    /** What was due on a day, in order; nothing before the first programme. */
    public List<Prescription> on(LocalDate day) {
        var entry = since.floorEntry(day);
        return entry == null ? List.of() : entry.getValue().on(Days.weekday(day));
    }
}
