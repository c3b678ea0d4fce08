package toeup.ui.app;

import java.util.List;
import java.util.Set;
import toeup.catalog.Exercise;
import toeup.catalog.Side;
import toeup.plan.Ability;
import toeup.plan.Pace;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.session.Assignment;
import toeup.ui.canvas.Size;

/** Sessions at the point where something is to be looked at. */
final class Session {
    private Session() {}

    /** Somebody who walks, does everything, and has a numb right foot. */
    static World walker() {
        return Worlds.of(walks(), Worlds.programme("standing"));
    }

    /** The same, who leads instead of the clock. */
    static World ownPace() {
        return Worlds.of(walks().with(Pace.OWN), Worlds.programme("standing"));
    }

    private static Profile walks() {
        return Worlds.profile(Ability.WALKING).withNumb(Set.of(Side.RIGHT));
    }

    /** Somebody with a programme of nothing. */
    static World of(Profile profile) {
        return Worlds.of(profile, new Programme(List.of()));
    }

    /** Chose an exercise in one of its ways, so that what comes before it is asked. */
    static Visit choosing(World world, Size size, String exercise, String way) {
        App home = Visit.to(world, size).app();
        return Visit.of(Flow.choose(home, assignment(world, exercise, way)).app());
    }

    static Assignment assignment(World world, String id, String way) {
        Exercise exercise = world.catalog().exercise(id).orElseThrow();
        return Assignment.of(exercise, exercise.way(way).orElseThrow());
    }

    /** The exercise has just begun, and waits for the patient to get ready. */
    static Visit begun(World world, Size size, String exercise, String way) {
        Visit visit = choosing(world, size, exercise, way).choose("All is well: go on");
        return visit.labels().contains("Yes") ? visit.choose("Yes") : visit;
    }

    static Visit begun(World world, Size size, String exercise) {
        return begun(world, size, exercise, "standard");
    }

    /** Somebody stops during the first hold, for a reason. */
    static Visit stopped(World world, Size size, String exercise, String reason) {
        return begun(world, size, exercise).waits(25).press(Key.Kind.ESCAPE).choose(reason);
    }
}
