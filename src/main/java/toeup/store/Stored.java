package toeup.store;

import java.util.Map;
import java.util.Optional;
import toeup.json.JsonValue;

/**
 * A value as it was found in a file.
 *
 * @param schema the version of the file's format
 * @param sha256 its checksum, which was right; absent if a person edited the file and took it out, or if a newer
 *               version wrote it
 * @param others fields this version does not know, in order
 */
public record Stored<T>(T value, int schema, Optional<String> sha256, Map<String, JsonValue> others) {
    /** Whether it was edited by hand, so that no checksum vouches for it. */
    public boolean byHand() {
        return sha256.isEmpty() && schema <= DataFolder.SCHEMA;
    }
}
