package toeup.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.store.Listed;
import toeup.store.Store;
import toeup.store.Trouble;

/** Everybody in the data folder, as it was when it was read last. Used from one thread at a time. */
final class PatientList {
    private final Store store;
    private List<Listed> listed = List.of();
    private boolean isRead;
    private Optional<Trouble> trouble = Optional.empty();

    PatientList(Store store) {
        this.store = store;
    }

    /** Reads it if it was never read, could not be, or is to be read again. */
    List<Listed> all() {
        if (!isRead) {
            trouble = Optional.empty();
            List<Listed> now = store.list(it -> trouble = Optional.of(it));
            isRead = trouble.isEmpty();
            // Who was there before is not gone because the folder is.
            if (isRead || !now.isEmpty()) listed = now;
        }
        return listed;
    }

    /** Why {@link #all} may not be all there are. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    /** Somebody, perhaps another program, may have changed it since. */
    void readAgain() {
        isRead = false;
    }

    Optional<String> codeOf(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).flatMap(it -> it.code().stream()).findFirst();
    }
}
