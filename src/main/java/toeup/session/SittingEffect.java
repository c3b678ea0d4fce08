package toeup.session;

import java.util.Optional;
import java.util.OptionalInt;

/** What a session asks the world outside to do, in order. */
public sealed interface SittingEffect {
    /** The first exercise of a session was chosen and the checks were answered: it has begun. */
    record Opened(Checks checks) implements SittingEffect {}

    /** An exercise begins: from now on it is journaled. */
    record Began(Assignment assignment, Run run) implements SittingEffect {}

    /** Something a running exercise asks for. */
    record Running(Effect effect) implements SittingEffect {}

    /** An exercise has ended; its counts are still to be confirmed. */
    record Ended(SittingStep.Result result) implements SittingEffect {}

    /** The record is final: write it. */
    record Finished(SittingStep.Result result) implements SittingEffect {}

    /** A doctor or therapist has allowed exercise: the profile says so from now on. */
    record DoctorAllowed() implements SittingEffect {}

    /**
     * The session is over.
     *
     * @param checks what was asked first
     * @param effort 0 to 10, if answered
     * @param note   the patient's own words, if any
     * @param skin   redness, blister or sore found, if answered
     * @param fell   a fall or near-fall happened
     */
    record Closed(Checks checks, OptionalInt effort, Optional<String> note, Optional<Boolean> skin, boolean fell)
        implements SittingEffect {}
}
