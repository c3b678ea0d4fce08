package toeup.progress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import toeup.catalog.Lists;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Prescription;

/**
 * Tells which prescriptions of one day were done. A completed record counts in whatever way it was done; a stopped
 * one does not. Where each side is prescribed, one side alone is not enough, but two records may share the work.
 */
final class Fulfilment {
    private final Map<String, Map<Side, Integer>> left = new HashMap<>();

    Fulfilment(Collection<ExerciseRecord> records) {
        for (ExerciseRecord record : records) {
            if (record.outcome() != Outcome.COMPLETED) continue;
            Map<Side, Integer> sides = left.computeIfAbsent(record.exercise(), id -> new HashMap<>());
            worked(record.prescribed().sides()).forEach(side -> sides.merge(side, 1, Integer::sum));
        }
    }

    /** Whether the prescription was done; what was used for it serves no second one. */
    boolean take(Prescription prescription) {
        Map<Side, Integer> sides = left.getOrDefault(prescription.exercise(), Map.of());
        Set<Side> needed = worked(prescription.sides());
        if (Lists.any(needed, side -> sides.getOrDefault(side, 0) == 0)) return false;
        needed.forEach(side -> sides.merge(side, -1, Integer::sum));
        return true;
    }

    /** The exercises of which anything is left over. */
    Set<String> leftOver() {
        left.values().removeIf(sides -> sides.values().stream().allMatch(count -> count == 0));
        return Set.copyOf(left.keySet());
    }

    private static Set<Side> worked(Sides sides) {
        return switch (sides) {
            case LEFT -> EnumSet.of(Side.LEFT);
            case RIGHT -> EnumSet.of(Side.RIGHT);
            case EACH, TOGETHER, ALTERNATING, NONE -> EnumSet.of(Side.LEFT, Side.RIGHT);
        };
    }
}
