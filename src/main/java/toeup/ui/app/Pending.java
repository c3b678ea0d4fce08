package toeup.ui.app;

import java.util.Optional;
import toeup.progress.History;

/**
 * Whether something asked for is still on its way to the disk, which may be slow: what is shown is then not yet
 * what it will be, and must not be changed a second time.
 *
 * @param before the records as they were when it was asked for; empty for nothing asked for
 */
record Pending(Optional<History> before) {
    static final Pending NOTHING = new Pending(Optional.empty());

    static Pending now(App app) {
        return new Pending(app.world().patient().map(Patient::history));
    }

    /** Ends with the next reading of the records, whether saved or not: each makes a history of its own. */
    boolean isOn(App app) {
        return before.isPresent() && app.world().patient().map(it -> it.history() == before.get()).orElse(false);
    }
}
