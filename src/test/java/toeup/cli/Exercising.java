package toeup.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Dose;
import toeup.catalog.Exercise;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.catalog.Way;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;
import toeup.progress.ExerciseRecord;
import toeup.session.Assignment;
import toeup.session.Run;
import toeup.session.RunEvent;
import toeup.session.RunRules;
import toeup.session.ScriptWriter;
import toeup.session.Sitting;

/** An exercise that ships, done with little patience: three ball lifts. */
final class Exercising {
    static final UUID PATIENT = new UUID(7, 7);
    static final UUID SESSION = new UUID(7, 8);
    static final UUID RECORD = new UUID(7, 9);
    static final Profile PROFILE = new Profile("OAK-7", Affected.RIGHT, Side.RIGHT, Set.of(), Ability.STANDING, false,
        ToesLift.YES, false, true, PainLimits.CAUTIOUS, Pace.GUIDED, Speed.NORMAL, Waits.USUAL, Optional.empty());
    private static final Prescription LIFTS =
        new Prescription("ball-lifts", Way.STANDARD, Dose.of(1, 3, 2, 0), Sides.TOGETHER);
    private static final Duration SECOND = Duration.ofSeconds(1);

    final Assignment assignment;

    Exercising() {
        try {
            Content content = Content.in(CommandLineTest.PROGRAM.resolve(Path.of("data")), "en");
            Exercise exercise = content.catalog().exercise(LIFTS.exercise()).orElseThrow();
            assignment = Assignment.of(exercise, LIFTS);
        } catch (ContentTrouble mistake) {
            throw new AssertionError(mistake);
        }
    }

    /** It waits for the patient to get ready. */
    Run run() {
        return Run.begin(ScriptWriter.write(LIFTS, assignment.way(), PROFILE), 1);
    }

    ExerciseRecord begin(Drafts drafts, Run run) {
        return drafts.begin(RECORD, SESSION, PATIENT, PROFILE, Optional.empty(), assignment, run);
    }

    ExerciseRecord finish(ExerciseRecord draft, Run run) {
        return Drafts.finish(draft, Sitting.keepUnfinished(assignment, run));
    }

    /** How many whole seconds it takes. */
    int seconds() {
        Run run = run();
        while (!run.isOver()) run = RunRules.reduce(run, RunEvent.Tick.of(SECOND)).run();
        return Drafts.seconds(run);
    }
}
