package toeup.plan;

import java.time.Duration;
import java.util.List;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Phase;
import toeup.catalog.Sides;
import toeup.catalog.Way;

/** About how long an exercise takes, from GET READY to DONE. */
public final class Estimate {
    /** A heel-to-toe step (clinical facts 2.9; our choice). */
    private static final Duration STEP = Duration.ofSeconds(3);
    /** Turning round at the end of a length (clinical facts 2.9). */
    private static final Duration TURN = Duration.ofSeconds(5);

    private Estimate() {}

    /**
     * The time a guided run takes without a pause. Where the patient chose to wait for Enter, the usual waits
     * stand in, as nobody knows how long these will be. A walk is not timed: its steps are.
     */
    public static Duration of(Prescription prescription, Way way, Waits waits, Speed speed) {
        Waits known = waits.forEnter() ? Waits.USUAL : waits;
        Dose dose = prescription.dose();
        Duration set = way.counting() == Counting.STEPS
            ? STEP.multipliedBy(dose.repetitions()).plus(TURN)
            : oneSet(prescription, way, known, speed);
        Duration rests = way.counting() == Counting.STEPS ? Duration.ZERO : dose.rest();
        return known.before(way.position()).plus(set.multipliedBy(dose.sets()))
            .plus(rests.multipliedBy(dose.sets() - 1L));
    }

    /** Whole minutes for people, rounded up so that nobody plans too little. */
    public static long minutes(Duration length) {
        return (length.toSeconds() + (length.toNanosPart() > 0 ? 1 : 0) + 59) / 60;
    }

    private static Duration oneSet(Prescription prescription, Way way, Waits waits, Speed speed) {
        int sides = prescription.sides() == Sides.EACH ? 2 : 1;
        int directions = Math.max(1, way.directions().size());
        Duration switching = Duration.ofSeconds(way.band() ? waits.switchBand() : waits.switchSides());
        Duration oneSide = run(prescription, way, speed).multipliedBy(directions)
            .plus(Duration.ofSeconds(waits.newDirection()).multipliedBy(directions - 1L));
        return oneSide.multipliedBy(sides).plus(switching.multipliedBy(sides - 1L));
    }

    /** All repetitions on one side (alternating: on both in turn) in one direction. */
    private static Duration run(Prescription prescription, Way way, Speed speed) {
        int feet = prescription.sides() == Sides.ALTERNATING ? 2 : 1;
        Duration all = Duration.ZERO;
        for (Phase phase : way.phases()) all = all.plus(length(phase, prescription.dose(), speed));
        // Nothing follows the last repetition, so its resting phase is left out.
        return all.multipliedBy((long) feet * prescription.dose().repetitions()).minus(trailingStill(way.phases()));
    }

    private static Duration length(Phase phase, Dose dose, Speed speed) {
        return switch (phase.kind()) {
            case HOLD -> dose.hold();
            case STILL -> phase.length();
            case MOVE -> Duration.ofMillis(Math.round(phase.length().toMillis() * speed.factor()));
        };
    }

    private static Duration trailingStill(List<Phase> phases) {
        Phase last = phases.get(phases.size() - 1);
        return last.kind() == Phase.Kind.STILL ? last.length() : Duration.ZERO;
    }
}
