package toeup.plan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import toeup.catalog.Lists;

/**
 * What is to be done on which days of the week.
 *
 * @param items in the order they are done; at most {@value #MOST_A_DAY} fall on any day
 */
public record Programme(List<Scheduled> items) {
    /** More than four exercises a day are not kept up at home (clinical facts, section 1). */
    public static final int MOST_A_DAY = 4;

    /**
     * One prescription and its days.
     *
     * @param days never empty
     */
    public record Scheduled(Prescription prescription, Set<DayOfWeek> days) {
        public Scheduled {
            if (days.isEmpty()) throw new IllegalArgumentException("an exercise in a programme needs a day");
            days = Set.copyOf(days);
        }
    }

    public Programme {
        items = List.copyOf(items);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (Lists.count(items, item -> item.days().contains(day)) > MOST_A_DAY) {
                throw new IllegalArgumentException("more than " + MOST_A_DAY + " exercises on " + day);
            }
        }
    }

    /** What is due on a day of the week, in order. */
    public List<Prescription> on(DayOfWeek day) {
        return Lists.map(Lists.filter(items, item -> item.days().contains(day)), Scheduled::prescription);
    }

    /** The days on which anything is due. */
    public Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        items.forEach(item -> days.addAll(item.days()));
        return days;
    }
}
