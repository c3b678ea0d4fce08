package toeup.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Joins what many files say: a set by id, so that the order of reading, and the way copies came here, change
 * nothing. Of two files with one id but different bytes the one with a checksum counts, and both are kept.
 */
final class Union<T> {
    private final Map<UUID, FileReader.Read<T>> byId = new LinkedHashMap<>();
    private final List<FileReader.Read<T>> rivals = new ArrayList<>();
    private final Consumer<Trouble> troubles;

    Union(Consumer<Trouble> troubles) {
        this.troubles = troubles;
    }

    void add(UUID id, FileReader.Read<T> found, Path file) {
        FileReader.Read<T> first = byId.putIfAbsent(id, found);
        if (first == null || first.mark().equals(found.mark())) return;
        troubles.accept(Trouble.at(Trouble.Kind.SAME_ID, file));
        boolean better = isBetter(found, first);
        if (better) byId.put(id, found);
        rivals.add(better ? first : found);
    }

    private static <T> boolean isBetter(FileReader.Read<T> one, FileReader.Read<T> other) {
        if (one.sha256().isPresent() != other.sha256().isPresent()) return one.sha256().isPresent();
        return one.mark().compareTo(other.mark()) < 0;
    }

    List<FileReader.Read<T>> all() {
        return List.copyOf(byId.values());
    }

    List<FileReader.Read<T>> rivals() {
        return List.copyOf(rivals);
    }
}
