package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file larger than what is kept in memory of it. */
class NewFileStreamTest {
    private static final Path FILE = Path.of("/large");
    private static final int PIECE = 1 << 20;

    @Test void whatever_its_length_and_however_it_comes_all_of_it_is_on_the_disk_when_it_is_closed() throws IOException {
        byte[] content = new byte[2 * PIECE + 1];
        new Random(1).nextBytes(content);
        for (int length : new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1}) {
            for (int part : new int[] {700_001, 2 * PIECE + 1}) {
                MemoryDisk disk = new MemoryDisk();
                NewFileStream stream = new NewFileStream(disk, FILE);
                for (int at = 0; at < length; at += part) stream.write(content, at, Math.min(part, length - at));
                stream.close();
                stream.close();
                assertArrayEquals(Arrays.copyOf(content, length), disk.nodes.get(FILE), length + " by " + part);
                assertEquals(length, stream.bytes());
            }
        }
    }

    @Test void single_bytes_are_taken_too() throws IOException {
        MemoryDisk disk = new MemoryDisk();
        try (NewFileStream stream = new NewFileStream(disk, FILE)) {
            for (int one = 250; one < 260; one++) stream.write(one);
        }
        assertArrayEquals(new byte[] {-6, -5, -4, -3, -2, -1, 0, 1, 2, 3}, disk.nodes.get(FILE));
    }
}
