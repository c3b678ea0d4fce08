package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Everything of a data folder that a backup keeps: what counts, what still waits on this computer to get there, the
 * marks of erased patients, and what was set aside as damaged, as that may be all there is of a record.
 */
final class DataTree {
    private final Places places;
    private final Disk disk;
    private final Folders folders;
    private final Consumer<Trouble> troubles;

    /** @param troubles is given what cannot be listed or is of no known name */
    DataTree(Places places, Machine machine, Consumer<Trouble> troubles) {
        this.places = places;
        this.disk = machine.disk();
        this.folders = new Folders(disk);
        this.troubles = troubles;
    }

    /**
     * A file of the tree.
     *
     * @param file where it lies now; of what waits in the spool, there
     */
    record Leaf(DataName name, Path file) {}

    /**
     * All files, each name once.
     *
     * @param patient whose; absent: of everybody
     */
    List<Leaf> leaves(Optional<UUID> patient) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        Path root = places.data();
        if (isFile(root.resolve(DataFolder.FORMAT))) add(leaves, root, root.resolve(DataFolder.FORMAT));
        for (UUID one : patients(patient)) {
            addAll(leaves, root, root.resolve(DataFolder.patient(one)));
            addAll(leaves, places.spool(), places.spool().resolve(DataFolder.patient(one)));
        }
        if (patient.isEmpty()) addAll(leaves, root, root.resolve(DataFolder.ERASED));
        // At the end: what another program sets aside meanwhile is met here, if not there.
        addAll(leaves, root, root.resolve(Quarantine.FOLDER));
        Collection<Leaf> all = leaves.values();
        return all.stream().filter(leaf -> patient.isEmpty() || leaf.name().part() == DataName.Part.FORMAT
            || leaf.name().patient().equals(patient)).toList();
    }

    private List<UUID> patients(Optional<UUID> wanted) {
        List<UUID> found = new ArrayList<>();
        for (Path folder : folders.in(places.data().resolve(DataFolder.PATIENTS), troubles)) {
            Optional<UUID> id = Fields.parseUuid(folder.getFileName().toString());
            if (id.isEmpty()) troubles.accept(Trouble.at(Trouble.Kind.STRANGE_FILE, folder));
            id.filter(one -> wanted.isEmpty() || wanted.get().equals(one)).filter(one -> !isErased(one))
                .ifPresent(found::add);
        }
        return found;
    }

    boolean isErased(UUID patient) {
        return stat(places.data().resolve(DataFolder.erased(patient))).isPresent();
    }

    private void addAll(Map<String, Leaf> leaves, Path root, Path folder) {
        for (Path path : folders.in(folder, troubles)) {
            Optional<Disk.Kind> kind = stat(path).map(Disk.Stat::kind);
            if (kind.equals(Optional.of(Disk.Kind.FOLDER))) addAll(leaves, root, path);
            else if (kind.equals(Optional.of(Disk.Kind.FILE))) add(leaves, root, path);
            else kind.ifPresent(other -> troubles.accept(Trouble.at(Trouble.Kind.NOT_A_FILE, path)));
        }
    }

    private void add(Map<String, Leaf> leaves, Path root, Path file) {
        if (Names.isTemporary(file)) return;
        List<String> parts = new ArrayList<>();
        root.relativize(file).forEach(part -> parts.add(part.toString()));
        Optional<DataName> name = DataName.of(String.join("/", parts));
        if (name.isEmpty()) troubles.accept(Trouble.at(Trouble.Kind.STRANGE_FILE, file));
        name.ifPresent(known -> put(leaves, new Leaf(known, file)));
    }

    /** What waits may lie in the folder already, or be another file of the same name. */
    private void put(Map<String, Leaf> leaves, Leaf leaf) {
        Leaf first = leaves.putIfAbsent(leaf.name().name(), leaf);
        if (first == null) return;
        try {
            byte[] content = disk.read(leaf.file(), DataFolder.MOST_BYTES);
            DataName beside = leaf.name().beside(content);
            boolean same = Arrays.equals(content, disk.read(first.file(), DataFolder.MOST_BYTES));
            if (!same) leaves.putIfAbsent(beside.name(), new Leaf(beside, leaf.file()));
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.UNREADABLE, leaf.file(), Reasons.of(failed)));
        }
    }

    private boolean isFile(Path path) {
        return stat(path).filter(stat -> stat.kind() == Disk.Kind.FILE).isPresent();
    }

    private Optional<Disk.Stat> stat(Path path) {
        try {
            return disk.stat(path);
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.UNREADABLE, path, Reasons.of(failed)));
            return Optional.empty();
        }
    }
}
