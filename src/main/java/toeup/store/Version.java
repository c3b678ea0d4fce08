package toeup.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.json.JsonObject;

/**
 * One saved state of something that is edited.
 *
 * @param parents the versions it replaces
 * @param savedAt for people to tell versions apart, never to decide between them: clocks lie
 * @param day     the day where it was saved, which later travel does not change; absent in files that do not say
 * @param schema  the version of the file's format
 * @param sha256  its checksum, which was right; absent if a person edited the file and took it out, or if a newer
 *                version wrote it
 * @param source  the file's members, from which unknown ones are carried over
 */
public record Version<T>(UUID id, List<UUID> parents, Instant savedAt, Optional<LocalDate> day, T value, int schema,
                         Optional<String> sha256, JsonObject source) {
    public Version {
        parents = List.copyOf(parents);
    }

    /** Whether it was edited by hand, so that no checksum vouches for it. */
    public boolean byHand() {
        return sha256.isEmpty() && schema <= DataFolder.SCHEMA;
    }
}
