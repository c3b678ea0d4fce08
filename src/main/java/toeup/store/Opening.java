package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import toeup.json.Json;
import toeup.json.JsonTrouble;

/** Looks a data folder over before anything is read from it or written to it. */
final class Opening {
    private final Places places;
    private final Access access;
    private final Machine machine;
    private final Disk disk;
    private final Path root;
    private final KnownFolders known;
    private final List<Trouble> troubles = new ArrayList<>();
    private Optional<KnownFolders.Seen> seen = Optional.empty();

    Opening(Places places, Access access, Machine machine) {
        this.places = places;
        this.access = access;
        this.machine = machine;
        this.disk = machine.disk();
        this.root = places.data();
        this.known = new KnownFolders(places.knownFolders(), machine);
    }

    Opened open() {
        try {
            seen = known.find(root, troubles::add);
            Optional<Disk.Stat> stat = disk.statFollowing(root);
            if (stat.isEmpty()) return seen.isPresent() ? gone() : ready(false, isUnmakeable());
            if (stat.get().kind() != Disk.Kind.FOLDER) return refused(Trouble.at(Trouble.Kind.NOT_A_FOLDER, root));
            List<Path> content = disk.list(root);
            boolean hasFormat = content.contains(root.resolve(DataFolder.FORMAT));
            boolean hasPatients = content.contains(root.resolve(DataFolder.PATIENTS));
            // Where a stick or a share is missing, its empty folder may still be there.
            if (seen.isPresent() && !hasFormat && !hasPatients) return gone();
            return ready(hasFormat, isForReadingOnly(stat.get(), hasFormat));
        } catch (IOException failed) {
            return refused(Trouble.because(Trouble.Kind.FOLDER_UNREADABLE, root, Reasons.of(failed)));
        }
    }

    /** Told before anything is asked that could not be saved. */
    private boolean isUnmakeable() throws IOException {
        if (canMake(root)) return false;
        troubles.add(Trouble.at(Trouble.Kind.FOLDER_UNMAKEABLE, root));
        return true;
    }

    /** Whether a folder is there, or can be made, and files in it. */
    private boolean canMake(Path folder) throws IOException {
        Path there = folder;
        while (there.getParent() != null && disk.statFollowing(there).isEmpty()) there = there.getParent();
        return disk.canWrite(there);
    }

    private boolean isForReadingOnly(Disk.Stat stat, boolean hasFormat) throws IOException {
        Optional<Trouble> reason = Optional.empty();
        if (hasFormat) reason = formatTrouble();
        if (reason.isEmpty() && !stat.mine()) {
            reason = Optional.of(Trouble.at(Trouble.Kind.FOLDER_OF_ANOTHER, root));
        }
        if (reason.isEmpty() && !disk.canWrite(root)) {
            reason = Optional.of(Trouble.at(canMake(places.spool()) ? Trouble.Kind.FOLDER_READ_ONLY
                : Trouble.Kind.ALL_READ_ONLY, root));
        }
        reason.ifPresent(troubles::add);
        return reason.isPresent();
    }

    private Optional<Trouble> formatTrouble() throws IOException {
        Path file = root.resolve(DataFolder.FORMAT);
        if (disk.stat(file).filter(stat -> stat.kind() == Disk.Kind.FILE).isEmpty()) {
            return Optional.of(Trouble.because(Trouble.Kind.FORMAT_DAMAGED, file, Reasons.NOT_A_FILE));
        }
        try {
            byte[] bytes = disk.read(file, DataFolder.MOST_BYTES);
            int schema = Json.object(DataFolder.FORMAT.toString(), bytes).whole("schema", 1, Integer.MAX_VALUE);
            return schema == DataFolder.SCHEMA ? Optional.empty()
                : Optional.of(Trouble.because(Trouble.Kind.FOLDER_NEWER, file, Integer.toString(schema)));
        } catch (JsonTrouble wrong) {
            return Optional.of(Trouble.in(Trouble.Kind.FORMAT_DAMAGED, file, wrong));
        }
    }

    private Opened ready(boolean hasFormat, boolean readOnly) throws IOException {
        boolean writes = access == Access.WRITE && !readOnly;
        List<Path> loose = looseModes();
        Set<Lack> lacks = Lack.known(seen);
        if (writes && hasFormat) {
            boolean untried = seen.isEmpty() || lacks.isEmpty() && !loose.isEmpty();
            if (untried) lacks = lacksOfDisk();
            boolean told = seen.isPresent() && seen.get().told() && lacks.equals(Lack.known(seen));
            if (!told) tell(lacks);
        }
        if (!lacks.contains(Lack.PERMISSIONS)) {
            loose.forEach(path -> troubles.add(Trouble.at(Trouble.Kind.LOOSE_MODE, path)));
        }
        DataWriter writer = new DataWriter(root, machine, known, hasFormat);
        return new Opened.Ready(new Store(places, machine, access, writes, writer), troubles);
    }

    /** Of what this program made owner-only; the folder itself may be the user's own and open on purpose. */
    private List<Path> looseModes() throws IOException {
        List<Path> loose = new ArrayList<>();
        for (Path path : List.of(root.resolve(DataFolder.PATIENTS), root.resolve(DataFolder.FORMAT))) {
            if (disk.stat(path).filter(stat -> !stat.ownerOnly()).isPresent()) loose.add(path);
        }
        return loose;
    }

    private Set<Lack> lacksOfDisk() {
        try {
            return Lack.of(root, disk);
        } catch (IOException notNow) {
            return Set.of();
        }
    }

    /** Once on each computer: the folder is remembered together with what is told of its disk. */
    private void tell(Set<Lack> lacks) {
        lacks.forEach(lack -> troubles.add(lack.in(root)));
        try {
            known.add(root, lacks, true);
        } catch (IOException failed) {
            // What could not be read was told already.
            boolean told = troubles.stream().anyMatch(it -> it.kind() == Trouble.Kind.KNOWN_FOLDERS);
            if (!told) {
                troubles.add(Trouble.because(Trouble.Kind.KNOWN_FOLDERS, places.knownFolders(), Reasons.of(failed)));
            }
        }
    }

    private Opened gone() {
        return new Opened.Gone(Trouble.at(Trouble.Kind.FOLDER_GONE, root));
    }

    private static Opened refused(Trouble trouble) {
        return new Opened.Refused(trouble);
    }
}
