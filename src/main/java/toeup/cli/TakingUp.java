package toeup.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Catalog;
import toeup.catalog.Exercise;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.progress.ExerciseRecord;
import toeup.session.Assignment;
import toeup.session.Counted;
import toeup.session.Run;
import toeup.session.ScriptWriter;
import toeup.session.Spot;
import toeup.session.Stage;
import toeup.store.JournalLine;
import toeup.store.LeftBehind;
import toeup.ui.app.World;

/** Puts an exercise that a killed program left behind together again, as far as it was done. */
final class TakingUp {
    private TakingUp() {}

    /**
     * The exercise where it was left.
     *
     * @param profile of the patient who did it, as it is now
     * @return empty if the exercise is no longer known or the profile orders it otherwise now
     */
    static Optional<World.Unfinished> find(LeftBehind left, Catalog catalog, Profile profile) {
        return catalog.exercise(left.draft().exercise())
            .filter(exercise -> exercise.way(left.draft().way()).isPresent())
            .map(exercise -> unfinished(left, exercise, profile)).filter(found -> isInOrder(found.run()));
    }

    private static World.Unfinished unfinished(LeftBehind left, Exercise exercise, Profile profile) {
        ExerciseRecord draft = left.draft();
        var prescription = new Prescription(draft.exercise(), draft.way(), draft.prescribed().dose(),
            draft.prescribed().sides());
        Assignment assignment = Assignment.of(exercise, prescription);
        Profile paced = profile.with(left.speed()).with(draft.pace().orElse(profile.pace()));
        List<Counted> counted = left.counted().stream().map(TakingUp::counted).toList();
        Run run = Run.resume(ScriptWriter.write(prescription, assignment.way(), paced), counted,
            Duration.ofSeconds(Drafts.secondsOf(left)), draft.timeScale());
        return new World.Unfinished(assignment, run);
    }

    private static Counted counted(JournalLine.Counted line) {
        var spot = new Spot(line.set(), line.side(), line.direction(), line.repetition());
        return new Counted(spot, Duration.ofMillis(line.heldMillis().orElse(0)), line.endedByUser());
    }

    /** A profile edited since may order the sides another way; going on would then skip or repeat. */
    private static boolean isInOrder(Run run) {
        List<Spot> order = run.script().stages().stream().filter(Stage::counts).map(Stage::spot)
            .limit(run.counted().size()).toList();
        return order.equals(run.counted().stream().map(Counted::spot).toList());
    }
}
