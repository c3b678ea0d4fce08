package toeup.session;

import java.time.Duration;
import java.util.List;
import toeup.catalog.Way;
import toeup.plan.Prescription;

/**
 * A whole exercise laid out in advance as its stages, so that running it is a position in a list and going back is a
 * smaller position. The same prescription, side order and paces always give the same script.
 *
 * @param prescription what is done; its hold follows longer and shorter while it runs
 * @param way          the way it is done
 * @param stages       in order, none of no length
 */
public record Script(Prescription prescription, Way way, List<Stage> stages) {
    /** What a stage without a length of its own is taken to last when a whole exercise is estimated. */
    private static final Duration GUESS_UNTIMED = Duration.ofSeconds(10);
    /** About 3 s a step, our choice (clinical facts 2.9). */
    private static final Duration GUESS_STEP = Duration.ofSeconds(3);

    public Script {
        stages = List.copyOf(stages);
    }

    Stage stage(int index) {
        return stages.get(index);
    }

    int size() {
        return stages.size();
    }

    /** The same exercise with every hold of another length; the places of all stages stay the same. */
    Script holding(Duration hold) {
        List<Stage> changed = stages.stream()
            .map(stage -> stage.kind() == Stage.Kind.HOLD ? stage.lasting(hold) : stage).toList();
        Prescription now = new Prescription(prescription.exercise(), prescription.way(),
            prescription.dose().withHold(hold), prescription.sides());
        return new Script(now, way, changed);
    }

    /** The first stage of the repetition that stage {@code index} belongs to. */
    int startOfRepetition(int index) {
        int start = index;
        while (start > 0 && stage(start - 1).isPartOfRepetition()
            && stage(start - 1).spot().equals(stage(index).spot())) {
            start--;
        }
        return start;
    }

    /** The first stage after the waits of the bout (one set, on one side, in one direction) of {@code spot}. */
    int startOfBout(Spot spot) {
        int index = 0;
        while (stage(index).kind().isWait() || !stage(index).spot().sharesBout(spot)) index++;
        return index;
    }

    /** The distinct bouts, each as the spot of its first repetition, in the order they begin. */
    public List<Spot> bouts() {
        return stages.stream().filter(stage -> !stage.kind().isWait())
            .map(stage -> stage.spot().repetition(1)).distinct().toList();
    }

    /** About how long the whole exercise takes without pauses. */
    public Duration about() {
        return stages.stream().map(this::about).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration about(Stage stage) {
        if (stage.kind() == Stage.Kind.WALK) {
            return GUESS_STEP.multipliedBy((long) prescription.dose().sets() * prescription.dose().repetitions());
        }
        return stage.length().orElse(GUESS_UNTIMED);
    }
}
