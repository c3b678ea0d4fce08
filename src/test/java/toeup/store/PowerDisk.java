package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A disk that remembers what was done to it, and can tell what a power cut would have left after any of these steps.
 * The content of a file is safe when the write that waited for the disk has returned. A name made, changed or deleted
 * is safe when its folder was forced; until then each such change may have been kept or lost, in any combination.
 */
final class PowerDisk extends MemoryDisk {
    /** What may be found of the bytes of a write that the cut fell into, or that nobody waited for. */
    enum Torn { NOTHING, EMPTY, HALF, ZEROS, ALL }

    private enum Kind { CREATE, APPEND, RENAME, MAKE_FOLDER, DELETE, FORCE }

    /**
     * One step.
     *
     * @param content of a new file, the bytes added, or what a renamed file held
     * @param whole   what the file holds afterwards
     * @param forced  all these bytes are safe once the step is over
     */
    private record Step(Kind kind, Path path, Path from, byte[] content, byte[] whole, boolean forced) {
        boolean isName() {
            return kind != Kind.APPEND && kind != Kind.FORCE;
        }
    }

    private final List<Step> steps = new ArrayList<>();
    /** Files whose bytes nobody waited for; a new name changes nothing about that. */
    private final Set<Path> unforced = new HashSet<>();

    /** How many steps there were. */
    int steps() {
        return steps.size();
    }

    /** Whether a step writes bytes, so that a cut may fall into it. */
    boolean writes(int step) {
        return step < steps.size() && (steps.get(step).kind() == Kind.CREATE || steps.get(step).kind() == Kind.APPEND);
    }

    /**
     * What a cut leaves.
     *
     * @param done how many steps were over
     * @param torn of the step after these, if it writes; {@code NOTHING} if it had not begun
     * @param kept which of the changes of names that were not safe yet are found, by their step
     */
    MemoryDisk cut(int done, Torn torn, Predicate<Integer> kept) {
        Set<Integer> safe = safeNames(done);
        MemoryDisk left = new MemoryDisk();
        for (int i = 0; i < done; i++) {
            Step step = steps.get(i);
            boolean found = !step.isName() || safe.contains(i) || kept.test(i);
            if (found) apply(left, step, step.forced() ? Torn.ALL : torn == Torn.NOTHING ? Torn.EMPTY : torn);
        }
        if (torn != Torn.NOTHING && writes(done)) apply(left, steps.get(done), torn);
        return left;
    }

    /** The changes of names whose folder was forced after them. */
    private Set<Integer> safeNames(int done) {
        Set<Integer> safe = new HashSet<>();
        for (int i = 0; i < done; i++) {
            if (steps.get(i).kind() != Kind.FORCE) continue;
            Path folder = steps.get(i).path();
            for (int earlier = 0; earlier < i; earlier++) {
                Step step = steps.get(earlier);
                if (step.isName() && folder.equals(step.path().getParent())) safe.add(earlier);
            }
        }
        return safe;
    }

    /** A folder that was lost takes along what is in it. */
    private static void apply(MemoryDisk left, Step step, Torn torn) {
        if (step.kind() == Kind.FORCE || !left.isFolder(step.path().getParent())) return;
        switch (step.kind()) {
            case CREATE -> left.nodes.put(step.path(), torn(step.content(), torn));
            case APPEND -> left.nodes.computeIfPresent(step.path(), (path, before) ->
                torn == Torn.ALL ? step.whole() : joined(before, torn(step.content(), torn)));
            case RENAME -> {
                left.nodes.remove(step.from());
                left.nodes.put(step.path(), torn(step.content(), torn));
            }
            case MAKE_FOLDER -> left.nodes.putIfAbsent(step.path(), null);
            case DELETE -> left.nodes.remove(step.path());
            case FORCE -> throw new AssertionError("changes nothing");
        }
    }

    private static byte[] torn(byte[] content, Torn torn) {
        return switch (torn) {
            case NOTHING, EMPTY -> new byte[0];
            case HALF -> Arrays.copyOf(content, content.length / 2);
            case ZEROS -> new byte[content.length];
            case ALL -> content;
        };
    }

    private void did(Kind kind, Path path, Path from, byte[] content, boolean forced) {
        steps.add(new Step(kind, path, from, content, nodes.get(path), forced));
    }

    private void did(Kind kind, Path path) {
        did(kind, path, null, null, true);
    }

    @Override public void writeNew(Path file, byte[] content) throws IOException {
        super.writeNew(file, content);
        did(Kind.CREATE, file, null, content.clone(), true);
    }

    @Override public void writeUnforced(Path file, byte[] content) throws IOException {
        super.writeNew(file, content);
        unforced.add(file);
        did(Kind.CREATE, file, null, content.clone(), false);
    }

    @Override public void append(Path file, byte[] content) throws IOException {
        super.append(file, content);
        unforced.remove(file);
        did(Kind.APPEND, file, null, content.clone(), true);
    }

    @Override public void rename(Path from, Path to) throws IOException {
        super.rename(from, to);
        boolean forced = !unforced.remove(from);
        if (forced) unforced.remove(to);
        else unforced.add(to);
        did(Kind.RENAME, to, from, nodes.get(to), forced);
    }

    @Override public void forceFolder(Path folder) throws IOException {
        super.forceFolder(folder);
        did(Kind.FORCE, folder);
    }

    @Override public void makeFolder(Path folder) throws IOException {
        super.makeFolder(folder);
        did(Kind.MAKE_FOLDER, folder);
    }

    @Override public void delete(Path file) {
        super.delete(file);
        unforced.remove(file);
        did(Kind.DELETE, file);
    }
}
