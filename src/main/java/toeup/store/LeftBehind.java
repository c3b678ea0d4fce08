package toeup.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;

/**
 * An exercise whose program ended before its record was saved.
 *
 * @param files    its journals, the fullest first; several after a write that failed half way
 * @param draft    its record with nothing done yet
 * @param speed    how fast it went
 * @param counted  what was counted and not taken back, in order
 * @param ended    how it was ended, if it was
 * @param answered the record with the answers given, if any were
 * @param sitting  the session's answers, as far as they were known
 * @param troubles what of the journal could not be read
 */
public record LeftBehind(List<Path> files, ExerciseRecord draft, Speed speed, List<JournalLine.Counted> counted,
                         Optional<JournalLine.Ended> ended, Optional<ExerciseRecord> answered,
                         Optional<SittingRecord> sitting, List<Trouble> troubles) {
    public LeftBehind {
        files = List.copyOf(files);
        counted = List.copyOf(counted);
        troubles = List.copyOf(troubles);
    }

    /** Whether both tell of one session. */
    boolean isInSessionOf(LeftBehind other) {
        return sitting.isPresent() && sitting.map(SittingRecord::id).equals(other.sitting.map(SittingRecord::id));
    }

    /** The same exercise with the journals of {@code other} too. */
    LeftBehind with(LeftBehind other) {
        List<Path> both = Stream.concat(files.stream(), other.files.stream()).toList();
        return new LeftBehind(both, draft, speed, counted, ended, answered, sitting, troubles);
    }
}
