package toeup.progress;

import java.util.List;
import java.util.UUID;
import toeup.plan.Days;

/**
 * As much of a record as puts it in order.
 *
 * @param follows  it corrects or withdraws another
 * @param day      of the record, in days since 1970
 * @param start    in seconds since 1970
 * @param realTime as of a {@link History.Entry}
 */
public record Outline(UUID id, boolean follows, long day, long start, String exercise, boolean realTime) {
    /** Records that can be told in outline without being made: making all of them takes longer than all else. */
    public interface Of extends List<ExerciseRecord> {
        /** Of the record at a place. */
        Outline outline(int index);
    }

    static Outline of(ExerciseRecord record) {
        return new Outline(record.id(), Resolution.before(record).isPresent(), Days.since1970(record.day()),
            record.startedAt().getEpochSecond(), record.exercise(), record.timeScale() == 1);
    }

    /** Of the record at a place in any list. */
    public static Outline of(List<ExerciseRecord> records, int index) {
        return records instanceof Of outlined ? outlined.outline(index) : of(records.get(index));
    }
}
