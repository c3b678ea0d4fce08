package toeup.ui.app;

import java.util.Optional;

/** A place that is about all patients, or about another than who trains now: no code stands behind its title. */
interface AboutAll extends Place {
    @Override
    default Optional<String> whose(App app) {
        return Optional.empty();
    }
}
