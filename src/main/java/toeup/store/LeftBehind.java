package toeup.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;

/**
 * An exercise whose program ended before its record was saved.
 *
 * @param file     its journal
 * @param draft    its record with nothing done yet
 * @param speed    how fast it went
 * @param counted  what was counted and not taken back, in order
 * @param ended    how it was ended, if it was
 * @param answered the record with the answers given, if any were
 * @param sitting  the session's answers, as far as they were known
 * @param troubles what of the journal could not be read
 */
public record LeftBehind(Path file, ExerciseRecord draft, Speed speed, List<JournalLine.Counted> counted,
                         Optional<JournalLine.Ended> ended, Optional<ExerciseRecord> answered,
                         Optional<SittingRecord> sitting, List<Trouble> troubles) {
    public LeftBehind {
        counted = List.copyOf(counted);
        troubles = List.copyOf(troubles);
    }
}
