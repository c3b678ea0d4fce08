package toeup.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Coded;

/** What a disk cannot do that others can, so that what lies on it is less safe. */
enum Lack implements Coded {
    /** To keep files from other users. */
    PERMISSIONS(Trouble.Kind.NO_PERMISSIONS),
    /** To put a file in the place of another in one step. */
    REPLACING(Trouble.Kind.NO_REPLACING);

    private static final byte[] TRIED = "Toe Up\n".getBytes(StandardCharsets.UTF_8);

    private final Trouble.Kind kind;

    Lack(Trouble.Kind kind) {
        this.kind = kind;
    }

    /** What is to be told of it. */
    Trouble in(Path folder) {
        return Trouble.at(kind, folder);
    }

    /** What a folder's disk is known to lack. */
    static Set<Lack> known(Optional<KnownFolders.Seen> folder) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        for (Lack lack : values()) {
            if (folder.filter(seen -> seen.lacks(lack)).isPresent()) lacks.add(lack);
        }
        return lacks;
    }

    /**
     * Tries out what the disk of a folder can do: neither its name nor Java tells it.
     *
     * @throws IOException if it cannot be tried now
     */
    static Set<Lack> of(Path folder, Disk disk) throws IOException {
        Path one = folder.resolve(".tried." + UUID.randomUUID() + Names.TEMPORARY);
        Path other = folder.resolve(".tried." + UUID.randomUUID() + Names.TEMPORARY);
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        try {
            disk.writeNew(one, TRIED);
            disk.writeNew(other, TRIED);
            if (disk.stat(one).filter(stat -> !stat.ownerOnly()).isPresent()) lacks.add(PERMISSIONS);
            disk.rename(one, other);
            if (!disk.replacesAtOnce()) lacks.add(REPLACING);
        } finally {
            disk.delete(one);
            disk.delete(other);
        }
        return lacks;
    }
}
