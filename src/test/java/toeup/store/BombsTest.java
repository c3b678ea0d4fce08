package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However large a hostile file is, refusing it takes a bounded amount of work. How long that is, the benchmark tells. */
class BombsTest {
    private static final long MOST_MEMORY = 32L << 20;
    /** Once to read it and once to name it in the quarantine. */
    private static final long MOST_READ = 2L * (DataFolder.MOST_BYTES + 1);

    @TempDir Path folder;

    @Tag("sweep")
    @Test void each_is_refused_with_little_memory_and_without_reading_on() throws IOException {
        Bombs bombs = new Bombs(folder);
        long most = 0;
        for (String what : bombs.names()) {
            Bombs.Refused refused = bombs.refuse(what);
            boolean zip = what.endsWith(".zip");
            assertEquals(zip ? Trouble.Kind.RESTORE_REFUSED : Trouble.Kind.DAMAGED_MOVED, refused.trouble().kind(), what);
            assertTrue(zip || refused.trouble().line() == 1 && refused.trouble().column() >= 1, what + refused.trouble());
            assertTrue(refused.allocated() <= MOST_MEMORY, what + " took " + refused.allocated() + " bytes of memory");
            assertTrue(refused.read() <= MOST_READ, what + " was read for " + refused.read() + " bytes");
            most = Math.max(most, refused.allocated());
        }
        System.out.println("bombs: " + bombs.names().size() + " refused, most memory: " + (most >> 20) + " MiB");
    }
}
