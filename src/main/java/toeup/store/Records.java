package toeup.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import toeup.progress.ExerciseRecord;

/**
 * The records of one patient, without what their files hold besides.
 *
 * @param all      one for each id, in no order; each may be made only when it is asked for
 * @param byHand   those whose files a person edited, so that no checksum vouches for them
 * @param troubles what could not be read, and what was done about it
 */
public record Records(List<ExerciseRecord> all, Set<UUID> byHand, List<Trouble> troubles) {
    public static final Records NONE = new Records(List.of(), Set.of(), List.of());

    /** The same with some that were saved since; one that is here already counts once in every history. */
    public Records with(List<ExerciseRecord> saved) {
        return saved.isEmpty() ? this : new Records(PackedRecords.joined(List.of(all, List.copyOf(saved))), byHand, troubles);
    }

    public Records {
        byHand = Set.copyOf(byHand);
        troubles = List.copyOf(troubles);
    }
}
