package toeup.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import java.util.function.Supplier;
import toeup.plan.Plans;
import toeup.plan.Programme;

/** The programmes of one patient, one after the other. */
public final class Programmes {
    private Programmes() {}

    /**
     * Which programme was in force on which day. From its day on a later one takes the place of all before it, also of
     * one from a day still to come: somebody flew east to west, or a clock was wrong.
     *
     * @param zone where the days of programmes are that do not say theirs; else not asked
     */
    public static Plans plans(Heads<Programme> programme, Supplier<ZoneId> zone) {
        TreeMap<LocalDate, Programme> since = new TreeMap<>();
        for (Version<Programme> version : programme.history()) {
            LocalDate day = version.day().orElseGet(() -> LocalDate.ofInstant(version.savedAt(), zone.get()));
            since.tailMap(day, true).clear();
            since.put(day, version.value());
        }
        return new Plans(since);
    }
}
