package toeup.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** What became of a save. */
public sealed interface SaveResult {
    /**
     * It is on the disk and will be there after a power cut.
     *
     * @param id what was saved; all zeros for settings
     */
    record Saved(UUID id) implements SaveResult {}

    /**
     * It is not in the data folder.
     *
     * @param trouble why, and what to do next
     * @param keptAt  where it lies durably on this computer, to be saved at the next start; empty if nowhere
     */
    record NotSaved(Trouble trouble, Optional<Path> keptAt) implements SaveResult {}

    /** Whether it lies somewhere durably, so that its journal may go. */
    default boolean isSafe() {
        return this instanceof Saved || this instanceof NotSaved not && not.keptAt().isPresent();
    }
}
