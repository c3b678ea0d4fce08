package toeup.plain;

import java.util.Optional;
import toeup.session.Assignment;
import toeup.session.Run;
import toeup.session.Sitting;
import toeup.session.SittingStep;
import toeup.ui.app.App;

/**
 * The exercise that is under way, or has just ended.
 *
 * @param assignment what is done
 * @param run        how far it is
 */
record Current(Assignment assignment, Run run) {
    /** The exercise of a session, from its start until its counts are asked for. */
    static Optional<Current> of(App app) {
        SittingStep step = app.sitting().map(Sitting::step).orElse(new SittingStep.Idle());
        if (step instanceof SittingStep.Exercising now) return Optional.of(new Current(now.assignment(), now.run()));
        if (step instanceof SittingStep.Rechecking now) return Optional.of(new Current(now.assignment(), now.run()));
        if (step instanceof SittingStep.Tallying ended) {
            return Optional.of(new Current(ended.result().assignment(), ended.result().run()));
        }
        return Optional.empty();
    }

    /** Whether the exercise is on, rather than a page about it. */
    static boolean isShown(App app) {
        return app.top().place().running(app).isPresent();
    }

    /** Whether the clock leads at this moment: nothing is waited for but time. */
    static boolean isClockRunning(App app) {
        return isShown(app) && of(app).map(it -> it.run().isGoing() && it.run().left().isPresent()).orElse(false);
    }
}
