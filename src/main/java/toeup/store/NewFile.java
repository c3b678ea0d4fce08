package toeup.store;

import java.nio.file.Path;
import java.util.UUID;
import toeup.json.JsonWriter;

/**
 * A file about to be written.
 *
 * @param path in the data folder, relative to it
 */
record NewFile(UUID id, Path path, byte[] content) {
    static <T> NewFile of(DatedKind<T> kind, T value) {
        JsonWriter out = new JsonWriter().whole("schema", DataFolder.SCHEMA);
        kind.codec().write(out, value);
        UUID id = kind.id().apply(value);
        Path path = DataFolder.dated(kind.patient().apply(value), kind.folder(), kind.day().apply(value), id);
        return new NewFile(id, path, Seal.sealed(out.members()));
    }
}
