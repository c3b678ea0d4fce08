package toeup.plan;

import java.util.Optional;
import toeup.catalog.Catalog;
import toeup.catalog.Counting;
import toeup.catalog.Exercise;
import toeup.catalog.Way;

/** Which ways are safe for whom (product rules, sections 3 and 4: seated only never gets standing exercises). */
public final class Suitable {
    private Suitable() {}

    /** Whether a way asks no more of the body than is safe. */
    public static boolean allows(Ability ability, Way way) {
        return switch (ability) {
            case SEATED -> !way.position().isStanding();
            case STANDING -> way.counting() != Counting.STEPS;
            case WALKING -> true;
        };
    }

    /**
     * The prescription itself, if it is safe; else the same exercise sitting, with the dose that way starts with.
     * Empty if the exercise or way is not known, is for a therapist only, or has no safe way.
     */
    public static Optional<Prescription> fit(Prescription wanted, Ability ability, Catalog catalog) {
        Optional<Exercise> exercise = catalog.exercise(wanted.exercise());
        Optional<Way> way = exercise.flatMap(found -> found.way(wanted.way()))
            .filter(found -> !found.therapistOnly());
        if (way.isEmpty()) return Optional.empty();
        if (allows(ability, way.get())) return Optional.of(wanted);
        return exercise.get().way(Way.SEATED).filter(seated -> allows(ability, seated))
            .map(seated -> new Prescription(wanted.exercise(), seated.id(), seated.start().dose(), seated.sides()));
    }
}
