package toeup.store;

import java.util.Optional;
import java.util.OptionalInt;
import toeup.catalog.Direction;
import toeup.catalog.Side;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.SittingRecord;
import toeup.progress.StopReason;

/** One thing that happened in the exercise in progress. */
public sealed interface JournalLine {
    /** The program that writes the journal; the journal itself puts it first. */
    record Opened(Owner owner) implements JournalLine {}

    /**
     * The exercise was begun; always the first line given to a journal.
     *
     * @param draft its record with nothing done yet; its outcome is what it would be if the program were killed now
     */
    record Started(ExerciseRecord draft, Speed speed) implements JournalLine {}

    /** The answers to the session's checks, as far as they are known; a later one replaces an earlier one. */
    record Checked(SittingRecord sitting) implements JournalLine {}

    /**
     * A repetition, a hold or the length of a walk was completed.
     *
     * @param set         from 1
     * @param repetition  from 1, in its set, side and direction
     * @param steps       of a walk only
     * @param heldMillis  absent where nothing is held
     * @param afterSecond real seconds the exercise had taken, pauses included
     */
    record Counted(int set, Optional<Side> side, Optional<Direction> direction, int repetition, OptionalInt steps,
                   OptionalInt heldMillis, boolean assisted, boolean endedByUser, int afterSecond)
        implements JournalLine {}

    /** The last {@code count} counted were taken back. */
    record TakenBack(int count) implements JournalLine {}

    /** The exercise is over, the questions after it are not answered; a later one replaces an earlier one. */
    record Ended(Outcome outcome, Optional<StopReason> stopReason, int durationSeconds) implements JournalLine {}

    /** The record as it would be written now, with what has been answered and corrected. */
    record Answered(ExerciseRecord record) implements JournalLine {}
}
