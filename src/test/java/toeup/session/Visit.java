package toeup.session;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import toeup.catalog.Category;
import toeup.catalog.Dose;
import toeup.catalog.Exercise;
import toeup.catalog.Position;
import toeup.catalog.Way;
import toeup.plan.Profile;
import toeup.progress.StopReason;

/** One session played without waiting, and all that the world was asked to do in it. */
final class Visit {
    /** On a chair. */
    static final Assignment LIFTS = exercise("lifts", Ways.lifts().with(Dose.of(1, 2, 3, 0)));
    /** Standing, and on a chair as well. */
    static final Assignment ONE_LEG = exercise("one-leg", Ways.oneLeg().with(Dose.of(1, 2, 5, 0)),
        Ways.lifts().named(Way.SEATED));
    /** Standing only. */
    static final Assignment STRETCH = exercise("stretch", Ways.stretch().with(Dose.of(1, 2, 10, 0)));
    /** Walking, and on a chair as well. */
    static final Assignment WALK = exercise("walk", Ways.walk(), Ways.taps().named(Way.SEATED));
    /** On the floor. */
    static final Assignment FLOOR = exercise("floor", Ways.lifts().in(Position.FLOOR));

    static final Checks NO_SUPPORT = new Checks(false, false, false, OptionalInt.empty());
    static final Checks UNWELL = new Checks(true, false, true, OptionalInt.empty());
    static final Checks CHANGE = new Checks(false, true, true, OptionalInt.empty());

    private final List<SittingEffect> effects = new ArrayList<>();
    private Sitting sitting;

    private Visit(Sitting sitting) {
        this.sitting = sitting;
    }

    private static Assignment exercise(String id, Ways standard, Ways... others) {
        List<Way> ways = new ArrayList<>(List.of(standard.way()));
        for (Ways other : others) ways.add(other.way());
        Exercise exercise = new Exercise(id, Category.STRENGTHENING, 1, ways);
        return Assignment.of(exercise, exercise.standard());
    }

    static Visit of(Profile profile) {
        return new Visit(Sitting.begin(profile, 1, Set.of(), Set.of()));
    }

    static Visit of(Sitting sitting) {
        return new Visit(sitting);
    }

    /** The checks are answered and all is well; nothing has begun. */
    static Visit well(Profile profile) {
        return of(profile).choose(LIFTS).checked(Checks.ALL_WELL).next().then(Sitting::skipQuestions);
    }

    Sitting sitting() {
        return sitting;
    }

    List<SittingEffect> effects() {
        return List.copyOf(effects);
    }

    /** The effects of one kind so far, in order. */
    <E extends SittingEffect> List<E> effects(Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The step waited for, which must be of this kind. */
    <S extends SittingStep> S at(Class<S> kind) {
        return assertInstanceOf(kind, sitting.step());
    }

    Run run() {
        return at(SittingStep.Exercising.class).run();
    }

    Visit then(Function<Sitting, Sitting.Turn> move) {
        Sitting.Turn turn = move.apply(sitting);
        sitting = turn.sitting();
        effects.addAll(turn.effects());
        return this;
    }

    Visit choose(Assignment next) {
        return then(it -> it.choose(next));
    }

    Visit checked(Checks answers) {
        return then(it -> it.checked(answers));
    }

    Visit supported(boolean yes) {
        return then(it -> it.supported(yes));
    }

    Visit on(RunEvent... events) {
        for (RunEvent event : events) then(it -> it.run(event));
        return this;
    }

    Visit pass(double seconds) {
        long quarters = Math.round(seconds * 4);
        for (long quarter = 0; quarter < quarters; quarter++) on(RunEvent.Tick.of(Duration.ofMillis(250)));
        return this;
    }

    /** Pauses for so long; nothing ticks meanwhile. */
    Visit pauseFor(Duration length) {
        return on(new RunEvent.Pause(), RunEvent.Tick.of(length));
    }

    /** Lets time go by until so much is counted. */
    Visit untilCounted(int repetitions) {
        while (run().counted().size() < repetitions) pass(0.25);
        return this;
    }

    /** The exercise is done to its end, and its counts are to be confirmed. */
    Visit finish() {
        while (sitting.step() instanceof SittingStep.Exercising now) {
            if (now.run().left().isPresent()) pass(0.25);
            else pass(2).on(new RunEvent.EndWait());
        }
        return this;
    }

    /** On to the next exercise: this one is over, its counts are to be confirmed. */
    Visit next() {
        return on(new RunEvent.AskNext(), new RunEvent.Yes());
    }

    Visit stop(StopReason reason) {
        return on(new RunEvent.Stop()).then(it -> it.stopped(reason));
    }

    /** The counts are right, and the pain was so bad. */
    Visit pain(int worst) {
        return then(Sitting::tallied).then(it -> it.pain(OptionalInt.of(worst)));
    }

    Visit painSkipped() {
        return then(Sitting::tallied).then(it -> it.pain(OptionalInt.empty()));
    }

    Visit read() {
        return then(Sitting::read);
    }

    Visit close() {
        return then(Sitting::close);
    }
}
