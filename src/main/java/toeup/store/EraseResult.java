package toeup.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of erasing a patient. */
public sealed interface EraseResult {
    /**
     * The patient is gone for every reader.
     *
     * @param files      how many files were deleted
     * @param backups    backups made from this computer, which may still hold the patient: nothing of them is changed
     * @param unfinished what could not be deleted yet; the next start tries again
     */
    record Erased(int files, List<Path> backups, Optional<Trouble> unfinished) implements EraseResult {
        public Erased {
            backups = List.copyOf(backups);
        }
    }

    /** Nothing was deleted. */
    record NotErased(Trouble trouble) implements EraseResult {}
}
