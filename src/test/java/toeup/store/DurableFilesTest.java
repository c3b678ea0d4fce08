package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a file goes whose place is taken, and what is waited for. */
class DurableFilesTest {
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "another".getBytes(StandardCharsets.UTF_8);

    @TempDir Path root;
    private final FaultyDisk disk = new FaultyDisk();
    private final DurableFiles files = new DurableFiles(Samples.machine(disk, Samples.LATER));

    private Path write(String name, byte[] content) throws IOException {
        return files.write(root, Path.of(name), content);
    }

    /** An earlier try may have failed at just that: its file is there, and its name may not survive a power cut. */
    @Test void a_file_that_is_there_already_is_safe_only_once_its_name_is() throws IOException {
        Path first = write("in/a.json", CONTENT);
        disk.calls().clear();
        assertEquals(first, write("in/a.json", CONTENT));
        assertEquals(List.of("forceFolder in"), disk.calls().stream().filter(it -> it.startsWith("force")).toList());
        disk.failAlways("forceFolder");
        assertThrows(IOException.class, () -> write("in/a.json", CONTENT));
    }

    @Test void beside_another_file_of_its_name_it_gets_a_longer_one() throws IOException {
        for (String ending : List.of(".json", ".ndjson", "")) {
            write("a" + ending, OTHER);
            Path beside = write("a" + ending, CONTENT);
            assertTrue(beside.getFileName().toString().matches("a\\.[0-9a-f-]{36}" + ending), beside.toString());
            assertArrayEquals(OTHER, Files.readAllBytes(root.resolve("a" + ending)));
            assertArrayEquals(CONTENT, Files.readAllBytes(beside));
        }
    }

    @Test void beside_a_folder_of_its_name_it_gets_a_longer_one() throws IOException {
        Files.createDirectory(root.resolve("a.json"));
        assertArrayEquals(CONTENT, Files.readAllBytes(write("a.json", CONTENT)));
        assertTrue(Files.isDirectory(root.resolve("a.json")));
    }

    @Test void a_file_where_a_folder_should_be_is_told() throws IOException {
        Path file = Files.write(root.resolve("file"), OTHER);
        for (Path folder : List.of(file, root)) {
            Path relative = folder.equals(root) ? Path.of("file/a.json") : Path.of("a.json");
            IOException told = assertThrows(IOException.class, () -> files.write(folder, relative, CONTENT));
            assertEquals(Reasons.NOT_A_FOLDER, told.getMessage());
        }
        assertArrayEquals(OTHER, Files.readAllBytes(file));
    }

    @Test void folders_that_are_made_are_forced_into_those_they_lie_in() throws IOException {
        files.write(root.resolve("one"), Path.of("two/a.json"), CONTENT);
        List<String> made = disk.calls().stream().filter(it -> it.matches("(make|force)Folder .*")).toList();
        assertEquals(List.of("makeFolder one", "forceFolder " + root.getFileName(), "makeFolder two", "forceFolder one",
            "forceFolder two"), made);
    }
}
