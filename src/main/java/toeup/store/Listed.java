package toeup.store;

import java.util.Optional;
import java.util.UUID;

/**
 * A patient in the list of a data folder.
 *
 * @param code absent if no profile can be read
 */
public record Listed(UUID id, Optional<String> code) {}
