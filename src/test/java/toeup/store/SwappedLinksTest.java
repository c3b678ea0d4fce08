package toeup.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.LongRun;

/** Somebody swaps a folder of records for a link to elsewhere and back, over and over, while records are saved. */
class SwappedLinksTest {
    private static final int SWAPS = LongRun.times(1_000, 10_000);

    @TempDir Path scratch;

    @Tag("sweep")
    @Test void nothing_is_ever_written_where_the_link_leads() throws Exception {
        Path home = Files.createDirectory(scratch.resolve("home"));
        Path outside = Files.createDirectory(scratch.resolve("outside"));
        Store store = Samples.begun(home);
        Path month = Samples.recordFile(home).getParent();
        Path aside = scratch.resolve("aside");
        CompletableFuture<Void> swapping = CompletableFuture.runAsync(() -> swap(month, aside, outside));
        Set<UUID> saved = new HashSet<>(Set.of(Samples.RECORD));
        int refused = 0;
        for (int i = 0; !swapping.isDone(); i++) {
            UUID id = new UUID(0x0193571122337455L, 0x8000000000000000L + i);
            SaveResult result = store.save(Samples.record(id, Samples.record().day()));
            assertTrue(result.isSafe(), result.toString());
            if (result instanceof SaveResult.NotSaved) refused++;
            saved.add(id);
        }
        swapping.join();
        System.out.println("swapped for a link: " + SWAPS + " times, records saved meanwhile: " + saved.size()
            + ", kept elsewhere on this computer as a link was in the way: " + refused);
        try (Stream<Path> all = Files.list(outside)) {
            assertEquals(List.of(), all.toList());
        }
        Set<UUID> found = new HashSet<>();
        store.records(Samples.PATIENT).values().forEach(record -> found.add(record.id()));
        assertEquals(saved, found);
    }

    private static void swap(Path folder, Path aside, Path outside) {
        try {
            Path link = aside.resolveSibling("link");
            for (int i = 0; i < SWAPS; i++) {
                Files.move(folder, aside, ATOMIC_MOVE);
                Files.createSymbolicLink(link, outside);
                moveInPlace(link, folder, aside);
                Thread.yield();
                Files.delete(folder);
                moveInPlace(aside, folder, aside);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The program may have made the folder anew just then; what it wrote there goes to the rest. */
    private static void moveInPlace(Path from, Path folder, Path aside) throws IOException {
        while (true) {
            try {
                Files.move(from, folder, ATOMIC_MOVE);
                return;
            } catch (FileSystemException madeAnew) {
                empty(folder, aside);
            }
        }
    }

    private static void empty(Path folder, Path aside) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.move(file, aside.resolve(file.getFileName()), ATOMIC_MOVE);
            Files.delete(folder);
        } catch (NoSuchFileException | DirectoryNotEmptyException changedMeanwhile) {
            // It is tried again.
        }
    }
}
