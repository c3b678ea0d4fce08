package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Puts right what can be put right in a data folder without a person's judgement, and says each thing it did. */
public final class Repair {
    /** As {@link DurableFiles} names what it writes first; a replicator's own temporary files look otherwise. */
    private static final Pattern LEFT_BEHIND =
        Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");
    /** No save takes that long, so whatever was writing is gone. */
    private static final Duration OLD = Duration.ofDays(1);

    private final Places places;
    private final Machine machine;
    private final Disk disk;
    private final Store store;
    private final boolean keepsPermissions;
    private final List<Trouble> left = new ArrayList<>();
    private final List<Path> tightened = new ArrayList<>();
    private final List<Path> removed = new ArrayList<>();

    /** @param store opened for writing and writable */
    public Repair(Places places, Machine machine, Store store) {
        this.places = places;
        this.machine = machine;
        this.disk = machine.disk();
        this.store = store;
        this.keepsPermissions = KnownFolders.keepsPermissions(places, machine);
    }

    /**
     * What was done.
     *
     * @param marked     FORMAT.json was missing and was made again
     * @param erased     files of erased patients that were deleted
     * @param delivered  records that waited on this computer and are in the data folder now
     * @param takenBack  where files lie now that were set aside and can be read again
     * @param tightened  what other users could read and cannot any more
     * @param removed    what killed programs left behind
     * @param left       what could not be done, and why
     */
    public record Repaired(boolean marked, int erased, int delivered, List<Path> takenBack, List<Path> tightened,
                           List<Path> removed, List<Trouble> left) {
        public Repaired {
            takenBack = List.copyOf(takenBack);
            tightened = List.copyOf(tightened);
            removed = List.copyOf(removed);
            left = List.copyOf(left);
        }
    }

    /** Does it all; running it again does no harm. */
    public Repaired run() {
        boolean marked = mark();
        Erasure erasure = store.erasure();
        left.addAll(erasure.finishThoroughly());
        Spool spool = new Spool(places.spool(), machine);
        int waiting = spool.waiting(left::add).size();
        left.addAll(store.deliverSpool());
        int delivered = waiting - spool.waiting(ignored -> { }).size();
        List<Path> takenBack = new TakingBack(places.data(), machine, store).run(left::add);
        for (Path root : List.of(places.data(), places.spool(), places.journal())) walk(root);
        return new Repaired(marked, erasure.deleted(), delivered, takenBack, tightened, removed, left);
    }

    private boolean mark() {
        try {
            return store.makeFormat();
        } catch (IOException failed) {
            left.add(failed(places.data().resolve(DataFolder.FORMAT), failed));
            return false;
        }
    }

    private static Trouble failed(Path path, IOException failed) {
        return Trouble.because(Trouble.Kind.REPAIR_FAILED, path, Reasons.of(failed));
    }

    /** The folder itself may be the user's own and open on purpose; what is in it was made owner-only. */
    private void walk(Path folder) {
        each(folder, path -> {
            Optional<Disk.Stat> stat = disk.stat(path);
            // Whoever opens a pipe, be it to change its mode, waits for somebody at its other end.
            boolean ours = stat.filter(it -> it.kind() == Disk.Kind.FILE || it.kind() == Disk.Kind.FOLDER).isPresent();
            if (!ours) return;
            if (isLeftBehind(path, stat.get())) {
                disk.delete(path);
                removed.add(path);
                return;
            }
            if (keepsPermissions && !stat.get().ownerOnly() && !Names.isOfAnother(places.data(), path)) {
                disk.makeOwnerOnly(path);
                tightened.add(path);
            }
            if (stat.get().kind() == Disk.Kind.FOLDER) walk(path);
        });
    }

    private interface Step {
        void take(Path path) throws IOException;
    }

    private void each(Path folder, Step step) {
        for (Path path : listed(folder, left::add)) {
            try {
                step.take(path);
            } catch (IOException failed) {
                left.add(failed(path, failed));
            }
        }
    }

    private List<Path> listed(Path folder, Consumer<Trouble> troubles) {
        try {
            boolean isFolder = disk.stat(folder).filter(stat -> stat.kind() == Disk.Kind.FOLDER).isPresent();
            return isFolder ? disk.list(folder) : List.of();
        } catch (IOException failed) {
            troubles.accept(failed(folder, failed));
            return List.of();
        }
    }

    private boolean isLeftBehind(Path path, Disk.Stat stat) {
        boolean ours = stat.kind() == Disk.Kind.FILE && LEFT_BEHIND.matcher(path.getFileName().toString()).matches();
        return ours && Duration.between(stat.changed(), machine.clock().instant()).compareTo(OLD) > 0;
    }
}
