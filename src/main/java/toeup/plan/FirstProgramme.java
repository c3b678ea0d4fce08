package toeup.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Catalog;
import toeup.catalog.Exercise;
import toeup.catalog.FallRisk;
import toeup.catalog.Way;

/** The programme a patient begins with, as it follows from what is safe (product rules, section 4). */
public final class FirstProgramme {
    private FirstProgramme() {}

    /**
     * Of the programmes that ship, the one that asks the most of what is safe. Empty if none fits.
     *
     * @param offered what ships
     */
    public static Optional<StartingProgramme> of(Profile profile, List<StartingProgramme> offered, Catalog catalog) {
        return offered.stream().filter(it -> isSafe(it, profile))
            .filter(it -> !avoidsHighRisk(profile) || !hasHighRisk(it.programme(), catalog))
            .max(Comparator.comparing(StartingProgramme::needs));
    }

    /** Whether a programme asks no more than is safe. */
    public static boolean isSafe(StartingProgramme programme, Profile profile) {
        return programme.needs().compareTo(profile.ability()) <= 0;
    }

    /**
     * Whether exercises with a high risk of falling are left out at first. After a fall in the last year they want
     * somebody near (clinical facts, section 2.9 and 8); toes that do not lift yet catch on steps and lines
     * (section 2.4). That both keep such exercises out of the first programme is our choice.
     */
    public static boolean avoidsHighRisk(Profile profile) {
        return profile.fell() || profile.toesLift() == ToesLift.NOT_YET;
    }

    /** Whether any exercise of a programme, as prescribed, has a high risk of falling. */
    public static boolean hasHighRisk(Programme programme, Catalog catalog) {
        return programme.items().stream().map(Programme.Scheduled::prescription)
            .flatMap(it -> catalog.exercise(it.exercise()).flatMap(exercise -> exercise.way(it.way())).stream())
            .anyMatch(way -> way.risk() == FallRisk.HIGH);
    }

    /**
     * A programme as this patient begins it: a foot that cannot lift yet starts with help wherever there is such a
     * way (clinical facts, section 1); what has no safe way is left out.
     */
    public static Programme fit(Programme programme, Profile profile, Catalog catalog) {
        return new Programme(programme.items().stream().flatMap(item ->
            Suitable.fit(withHelp(item.prescription(), profile, catalog), profile.ability(), catalog)
                .map(fit -> new Programme.Scheduled(fit, item.days())).stream()).toList());
    }

    private static Prescription withHelp(Prescription wanted, Profile profile, Catalog catalog) {
        if (profile.toesLift() != ToesLift.NOT_YET) return wanted;
        Optional<Exercise> exercise = catalog.exercise(wanted.exercise());
        return exercise.flatMap(it -> it.way(Way.ASSISTED)).filter(way -> !way.therapistOnly())
            .map(way -> new Prescription(wanted.exercise(), way.id(), way.start().dose(), way.sides()))
            .orElse(wanted);
    }
}
