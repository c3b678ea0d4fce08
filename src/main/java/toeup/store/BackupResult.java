package toeup.store;

import java.nio.file.Path;
import java.util.List;

/** What became of a backup. */
public sealed interface BackupResult {
    /**
     * It is on the disk, and every file in it was read back and is the same as where it came from.
     *
     * @param patients whose files are in it
     * @param records  exercises done that are in it, corrections and withdrawals among them
     * @param files    all files in it
     * @param bytes    its length
     * @param damaged  files in it that were damaged where they came from
     * @param missing  what could not be taken in, and why
     */
    record Written(Path file, int patients, int records, int files, long bytes, int damaged, List<Trouble> missing)
        implements BackupResult {
        public Written {
            missing = List.copyOf(missing);
        }

        /** Whether nothing that counts is missing. */
        public boolean isWhole() {
            return missing.stream().allMatch(it -> it.kind() == Trouble.Kind.STRANGE_FILE);
        }
    }

    /** There is none; whatever stood there before stands there still. */
    record NotWritten(Trouble trouble) implements BackupResult {}
}
