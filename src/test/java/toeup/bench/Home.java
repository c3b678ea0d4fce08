package toeup.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import toeup.store.ManyRecords;
import toeup.tmux.Checkout;
import toeup.tmux.Scratch;

/** A user's home folder, with the data of patients who have exercised for a while. */
record Home(Path folder) implements AutoCloseable {
    private static final long ALWAYS_THE_SAME = 1;

    /** Of one patient, who has a programme. */
    static Home with(int records) {
        return with(1, records);
    }

    /** The patients have the codes P1, P2 and so on, and share the records. */
    static Home with(int patients, int records) {
        try {
            Home home = new Home(Files.createTempDirectory(Files.createDirectories(all()), "home"));
            ManyRecords.write(home.data(), patients, records, LocalDate.now(), ALWAYS_THE_SAME);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the program: the usual folder for temporary files may lie in memory, where saving costs nothing. */
    private static Path all() {
        return Checkout.real().toAbsolutePath().resolve("target/bench");
    }

    /** Deletes what an earlier run left that was broken off. */
    static void clear() {
        delete(all());
    }

    Path data() {
        return folder.resolve(".local/share/toeup");
    }

    /** Takes away all that the program would make again by itself, such as its index. */
    void forgetCache() {
        delete(folder.resolve(".cache"));
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void delete(Path root) {
        if (Files.exists(root)) {
            Scratch.delete(root);
        }
    }
}
