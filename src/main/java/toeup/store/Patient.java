package toeup.store;

import java.util.Optional;
import java.util.UUID;
import toeup.plan.Profile;

/** A patient of a data folder. */
public record Patient(UUID id, Heads<Profile> profile) {
    /** The code in force; absent if no profile can be read. */
    public Optional<String> code() {
        return profile.value().map(Profile::code);
    }
}
