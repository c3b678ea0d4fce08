package toeup.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of restoring a backup, or what would become of it. */
public sealed interface RestoreResult {
    /**
     * The backup is whole and harmless.
     *
     * @param patients  whose files are in it
     * @param records   exercises done that are in it
     * @param files     all files in it
     * @param added     files that were not here, and are now; when only looked at, that would be
     * @param addedRecords those among them that are exercises done
     * @param present   files that were here already
     * @param differing names of files that are here with other content; they were left as they are
     * @param damaged   names of files that are damaged in the backup, and were left in it
     * @param erased    files in it of patients who were erased
     * @param living    patients who were erased where the backup was made and are still here
     * @param brokenOff why it ended before all was added; restoring again adds the rest
     */
    record Read(int patients, int records, int files, int added, int addedRecords, int present,
                List<String> differing, List<String> damaged, int erased, List<UUID> living,
                Optional<Trouble> brokenOff) implements RestoreResult {
        public Read {
            differing = List.copyOf(differing);
            damaged = List.copyOf(damaged);
            living = List.copyOf(living);
        }
    }

    /** The file is no backup, or not to be trusted; nothing was changed. */
    record Refused(Trouble trouble) implements RestoreResult {}
}
