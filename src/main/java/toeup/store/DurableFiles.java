package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Writes files whole or not at all; each method returns only when the file would survive a power cut. */
final class DurableFiles {
    private final Machine machine;
    private final Disk disk;

    DurableFiles(Machine machine) {
        this.machine = machine;
        this.disk = machine.disk();
    }

    /**
     * Writes a file whose name nothing else should have. Should there be one with other content, neither is lost:
     * this one gets a longer name.
     *
     * @param root     need not be there yet
     * @param relative within root; no part of it may be a symbolic link
     * @return where it lies
     */
    Path write(Path root, Path relative, byte[] content) throws IOException {
        makeFolders(root, relative);
        Path target = root.resolve(relative);
        if (disk.stat(target).isPresent()) {
            if (holds(target, content)) {
                disk.forceFolder(target.getParent());
                return target;
            }
            target = target.resolveSibling(longer(target.getFileName().toString()));
        }
        place(target, content);
        return target;
    }

    /** Writes a file that may be there already and is then replaced. */
    void replace(Path target, byte[] content) throws IOException {
        makeFolders(target.getParent(), target.getFileName());
        place(target, content);
    }

    /** Makes the root and the folders in it that {@code relative}, a file's path, needs. */
    void makeFolders(Path root, Path relative) throws IOException {
        makeRoot(root);
        Path folder = root;
        for (int i = 0; i < relative.getNameCount() - 1; i++) {
            folder = folder.resolve(relative.getName(i));
            makeFolder(folder);
        }
    }

    /** With the same ending, as that tells what kind of file it is. */
    private String longer(String name) {
        int ending = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return name.substring(0, ending) + "." + machine.ids().next() + name.substring(ending);
    }

    private boolean holds(Path file, byte[] content) throws IOException {
        boolean isFile = disk.stat(file).filter(stat -> stat.kind() == Disk.Kind.FILE).isPresent();
        return isFile && Arrays.equals(disk.read(file, content.length), content);
    }

    private void place(Path target, byte[] content) throws IOException {
        // In the same folder, as a rename is only atomic within one file system. With a name of its own, so that
        // what an earlier, killed run left behind cannot stop this one.
        String name = "." + target.getFileName() + "." + machine.ids().next() + Names.TEMPORARY;
        Path temporary = target.resolveSibling(name);
        boolean placed = false;
        try {
            disk.writeNew(temporary, content);
            // A failing disk or a full share can say yes and keep nothing.
            if (!Arrays.equals(disk.read(temporary, content.length), content)) {
                throw new IOException(Reasons.OTHER_BYTES);
            }
            disk.rename(temporary, target);
            placed = true;
            disk.forceFolder(target.getParent());
        } finally {
            if (!placed) deleteQuietly(temporary);
        }
    }

    private void deleteQuietly(Path temporary) {
        try {
            disk.delete(temporary);
        } catch (IOException stays) {
            // It is skipped by every reader and shown by the doctor; the first failure is the one to tell.
        }
    }

    /** Above the data folder links are the user's own business, such as a home folder on another disk. */
    private void makeRoot(Path root) throws IOException {
        Optional<Disk.Stat> there = disk.statFollowing(root);
        if (there.isPresent()) {
            requireFolder(there.get());
            return;
        }
        if (root.getParent() != null) makeRoot(root.getParent());
        make(root);
    }

    private void makeFolder(Path folder) throws IOException {
        Optional<Disk.Stat> there = disk.stat(folder);
        if (there.isPresent()) requireFolder(there.get());
        else make(folder);
    }

    private void make(Path folder) throws IOException {
        disk.makeFolder(folder);
        if (folder.getParent() != null) disk.forceFolder(folder.getParent());
    }

    private static void requireFolder(Disk.Stat stat) throws IOException {
        if (stat.kind() != Disk.Kind.FOLDER) throw new IOException(Reasons.NOT_A_FOLDER);
    }
}
