package toeup.session;

import java.util.Optional;
import java.util.OptionalInt;
import toeup.catalog.Coded;
import toeup.progress.Outcome;
import toeup.progress.StopReason;

/** What a session is waiting for. */
public sealed interface SittingStep {
    /** Nothing: an exercise may be chosen. */
    record Idle() implements SittingStep {}

    /** A doctor should look at this foot before any exercise; the patient may say that one has. */
    record DoctorFirst(Assignment next) implements SittingStep {}

    /** Well today? Asked before the first exercise, and again during a pause that lasted long. */
    record Checking(Assignment next) implements SittingStep {}

    /** No exercise today, and what to do. */
    record Unfit(Checks checks) implements SittingStep {}

    /** This exercise cannot be done, for a reason that is said. */
    record Refused(Assignment next, Refusal why) implements SittingStep {}

    /** Standing is not safe now; the same exercise on a chair is offered. */
    record SeatedOffer(Assignment next, Assignment seated, Refusal why) implements SittingStep {}

    /** Is something solid within reach? */
    record SupportCheck(Assignment next) implements SittingStep {}

    /** The exercise runs, or stands still. */
    record Exercising(Assignment assignment, Run run) implements SittingStep {}

    /** The checks are asked again before a paused exercise goes on. */
    record Rechecking(Assignment assignment, Run run) implements SittingStep {}

    /** Were these counts right? */
    record Tallying(Result result) implements SittingStep {}

    /** How bad was the pain at its worst? */
    record AskingPain(Result result) implements SittingStep {}

    /** What that pain means, or what an end for a warning sign means. */
    record Advising(Result result, Advice advice) implements SittingStep {}

    /** Effort, note and skin, once at the end. */
    record Closing() implements SittingStep {}

    /** The session is over. */
    record Closed() implements SittingStep {}

    /** Why an exercise is refused or only offered seated. */
    enum Refusal implements Coded {
        /** No support, shoes or floor ready. */
        NO_SUPPORT,
        /** The patient was unsteady earlier in this session. */
        UNSTEADY,
        /** Standing, or walking, is not safe for this patient. */
        NOT_ABLE,
        /** Its pain was too high today. */
        PAIN_TODAY,
        /** The session ended with a warning sign. */
        SESSION_OVER
    }

    /** What is said after an exercise. */
    enum Advice implements Coded {
        GREEN, AMBER, RED, UNSTEADY, DIZZY, CHEST_PAIN, FELL, NEW_WEAKNESS
    }

    /**
     * How an exercise went.
     *
     * @param assignment what was to be done
     * @param run        how far it came
     * @param tally      what counts
     * @param outcome    completed or stopped
     * @param reason     present exactly when stopped
     * @param confirmed  the patient has seen the counts and said yes
     * @param pain       worst, 0 to 10, if answered
     */
    record Result(Assignment assignment, Run run, Tally tally, Outcome outcome,
                  Optional<StopReason> reason, boolean confirmed, OptionalInt pain) {
        /** An exercise that has ended, with nothing answered yet; the reason applies if it was not completed. */
        static Result of(Assignment assignment, Run run, StopReason ifStopped) {
            boolean completed = run.mode() instanceof Mode.Over over && over.completed();
            return new Result(assignment, run, Tally.of(run), completed ? Outcome.COMPLETED : Outcome.STOPPED,
                completed ? Optional.empty() : Optional.of(ifStopped), false, OptionalInt.empty());
        }

        Result with(Tally newTally) {
            return new Result(assignment, run, newTally, outcome, reason, confirmed, pain);
        }

        Result confirm() {
            return new Result(assignment, run, tally, outcome, reason, true, pain);
        }

        Result with(OptionalInt newPain) {
            return new Result(assignment, run, tally, outcome, reason, confirmed, newPain);
        }
    }
}
