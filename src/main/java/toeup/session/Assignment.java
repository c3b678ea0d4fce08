package toeup.session;

import java.util.Optional;
import toeup.catalog.Exercise;
import toeup.catalog.Way;
import toeup.plan.Prescription;

/**
 * An exercise about to be done.
 *
 * @param exercise     which
 * @param way          how
 * @param prescription how much
 */
public record Assignment(Exercise exercise, Way way, Prescription prescription) {
    /**
     * The exercise a prescription names.
     *
     * @throws IllegalArgumentException if the exercise has no such way
     */
    public static Assignment of(Exercise exercise, Prescription prescription) {
        Way way = exercise.way(prescription.way())
            .orElseThrow(() -> new IllegalArgumentException(exercise.id() + " has no way " + prescription.way()));
        return new Assignment(exercise, way, prescription);
    }

    /** A way with its own starting dose and sides. */
    public static Assignment of(Exercise exercise, Way way) {
        return new Assignment(exercise, way,
            new Prescription(exercise.id(), way.id(), way.start().dose(), way.sides()));
    }

    /** The same exercise on a chair, if there is such a way. */
    public Optional<Assignment> seated() {
        return exercise.way(Way.SEATED).map(seated -> of(exercise, seated));
    }
}
