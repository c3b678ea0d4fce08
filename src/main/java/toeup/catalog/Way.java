package toeup.catalog;

import java.util.List;
import java.util.Set;

/**
 * One way of doing an exercise: as it stands, easier, harder, seated, assisted.
 *
 * @param id            {@value #STANDARD}, {@value #EASIER}, {@value #HARDER}, {@value #SEATED},
 *                      {@value #ASSISTED}, or another lower-case word
 * @param therapistOnly never offered to a patient training alone
 * @param assisted      a strap or hands help; what is done so is recorded as assisted
 * @param counting      what is counted
 * @param position      how the body is placed
 * @param risk          how likely a fall is
 * @param equipment     keys of what is needed, such as {@code chair}; empty for nothing
 * @param band          whether an elastic band must be moved to the other foot, which takes longer
 * @param sides         the sides as prescribed at first
 * @param sidesChoices  the sides a patient may choose from; one element where there is no choice
 * @param firstSide     which side begins
 * @param directions    the directions, in order; empty where there is only one
 * @param afterPause    what happens to the repetition that a pause broke off
 * @param phases        the parts of one repetition, in order; empty for a walk, which is not timed
 * @param start         the dose to start with
 */
public record Way(String id, boolean therapistOnly, boolean assisted, Counting counting, Position position,
                  FallRisk risk, List<String> equipment, boolean band, Sides sides, Set<Sides> sidesChoices,
                  FirstSide firstSide, List<Direction> directions, AfterPause afterPause, List<Phase> phases,
                  StartingDose start) {
    public static final String STANDARD = "standard";
    public static final String EASIER = "easier";
    public static final String HARDER = "harder";
    public static final String SEATED = "seated";
    public static final String ASSISTED = "assisted";

    public Way {
        Require.text("way", id);
        equipment = List.copyOf(equipment);
        sidesChoices = Set.copyOf(sidesChoices);
        directions = List.copyOf(directions);
        phases = List.copyOf(phases);
        if (!sidesChoices.contains(sides)) throw new IllegalArgumentException("sides must be one of the choices");
        if ((counting == Counting.STEPS) != phases.isEmpty()) {
            throw new IllegalArgumentException("a walk has no phases, all else has some");
        }
        if (!phases.isEmpty() && !hasKind(phases, Phase.Kind.MOVE)) {
            throw new IllegalArgumentException("no phase moves, so nothing would count");
        }
        if (!hasKind(phases, Phase.Kind.HOLD) && !start.dose().hold().isZero()) {
            throw new IllegalArgumentException("a dose with hold seconds needs a phase that holds");
        }
        if (counting == Counting.HOLDS && start.dose().hold().isZero()) {
            throw new IllegalArgumentException("a timed hold needs hold seconds");
        }
    }

    /** Whether one repetition keeps a position at all, so that a hold time can be prescribed. */
    public boolean holds() {
        return hasKind(phases, Phase.Kind.HOLD);
    }

    private static boolean hasKind(List<Phase> phases, Phase.Kind kind) {
        return Lists.any(phases, phase -> phase.kind() == kind);
    }
}
