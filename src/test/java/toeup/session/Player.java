package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import toeup.catalog.Dose;
import toeup.plan.Profile;

/** Plays an exercise without waiting, and keeps what a journal would keep. */
final class Player {
    private static final Duration QUARTER = Duration.ofMillis(250);
    private static final int ENOUGH_TICKS = 1_000_000;

    private final List<Counted> journal = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private Run run;
    private int drops;

    private Player(Run run) {
        this.run = run;
        journal.addAll(run.counted());
    }

    static Player of(Run run) {
        return new Player(run);
    }

    static Player of(Script script) {
        return new Player(Run.begin(script, 1));
    }

    static Player of(Ways ways, Dose dose, Profile profile) {
        return of(Scripts.of(ways, dose, profile));
    }

    Run run() {
        return run;
    }

    /** What the effects Keep and Drop have left in the journal. */
    List<Counted> journal() {
        return List.copyOf(journal);
    }

    /** All effects so far, in order. */
    List<Effect> effects() {
        return List.copyOf(effects);
    }

    int drops() {
        return drops;
    }

    Player on(RunEvent... events) {
        for (RunEvent event : events) take(RunRules.reduce(run, event));
        return this;
    }

    private void take(RunRules.Step step) {
        run = step.run();
        effects.addAll(step.effects());
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Keep keep) journal.add(keep.counted());
            if (effect instanceof Effect.Drop) {
                journal.remove(journal.size() - 1);
                drops++;
            }
        }
    }

    /** Lets time go by in quarters of a second. */
    Player pass(double seconds) {
        Duration left = Duration.ofMillis(Math.round(seconds * 1000));
        while (!left.isZero()) {
            Duration step = left.compareTo(QUARTER) < 0 ? left : QUARTER;
            on(RunEvent.Tick.of(step));
            left = left.minus(step);
        }
        return this;
    }

    /** Lets time go by until the exercise has come to {@code there}. */
    Player until(Predicate<Run> there) {
        for (int ticks = 0; !there.test(run); ticks++) {
            if (ticks > ENOUGH_TICKS || run.isOver()) throw new AssertionError("never came to it: " + run);
            on(RunEvent.Tick.of(QUARTER));
        }
        return this;
    }

    /** Lets time go by until a stage of {@code kind} runs. */
    Player until(Stage.Kind kind) {
        return until(at -> at.mode() instanceof Mode.Going && at.stage().kind() == kind);
    }

    Player untilCounted(int repetitions) {
        return until(at -> at.counted().size() == repetitions);
    }

    /** Lets time go by until all is over, pressing the key that is waited for where one is. */
    Player finish() {
        while (!run.isOver()) {
            if (run.mode() instanceof Mode.Paused) on(new RunEvent.GoOn());
            if (run.left().isEmpty()) {
                pass(2);
                on(run.stage().kind() == Stage.Kind.OWN ? new RunEvent.Count() : new RunEvent.EndWait());
            } else {
                on(RunEvent.Tick.of(QUARTER));
            }
        }
        return this;
    }

    /** What was counted, in words. */
    List<String> counted() {
        return run.counted().stream().map(done -> Scripts.inWords(done.spot())).toList();
    }

    /** The running stage in words. */
    String stage() {
        return Scripts.inWords(run.stage());
    }
}
