package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final LocalDisk disk = new LocalDisk();

    @Test void a_new_file_is_never_written_over_another_or_through_a_link() throws IOException {
        Path file = folder.resolve("a");
        disk.writeNew(file, CONTENT);
        assertThrows(IOException.class, () -> disk.writeNew(file, new byte[0]));
        Path victim = folder.resolve("victim");
        Files.createSymbolicLink(folder.resolve("link"), victim);
        assertThrows(IOException.class, () -> disk.writeNew(folder.resolve("link"), CONTENT));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertTrue(Files.notExists(victim));
    }

    @Test void a_folder_is_listed_by_name() throws IOException {
        for (String name : List.of("b", "a (1).json", "a.json", "ä", "a", "B", "\uFB00", "\uD83E\uDDB6", ".hidden")) {
            Files.write(folder.resolve(name), CONTENT);
        }
        List<String> names = disk.list(folder).stream().map(path -> path.getFileName().toString()).toList();
        assertEquals(List.of(".hidden", "B", "a", "a (1).json", "a.json", "b", "ä", "\uD83E\uDDB6", "\uFB00"), names);
    }

    @Test void a_rename_that_is_refused_changes_nothing_and_is_no_sign_of_a_disk_that_never_renames() throws IOException {
        Path file = Files.write(folder.resolve("a"), CONTENT);
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.write(taken.resolve("in it"), CONTENT);
        assertThrows(IOException.class, () -> disk.rename(file, taken));
        assertEquals(List.of(file, taken), disk.list(folder));
        assertEquals(List.of(taken.resolve("in it")), disk.list(taken));
        assertTrue(disk.replacesAtOnce());
    }

    @Test void nothing_is_added_or_read_through_a_link() throws IOException {
        Path victim = Files.write(folder.resolve("victim"), CONTENT);
        Path link = Files.createSymbolicLink(folder.resolve("link"), victim);
        assertThrows(IOException.class, () -> disk.append(link, CONTENT));
        assertThrows(IOException.class, () -> disk.read(link, 10));
        assertArrayEquals(CONTENT, Files.readAllBytes(victim));
    }

    @Test void no_link_is_followed_below_a_folder_that_is_guarded() throws IOException {
        Path root = Files.createDirectory(folder.resolve("root"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path victim = Files.write(outside.resolve("victim"), CONTENT);
        Path link = Files.createSymbolicLink(root.resolve("link"), outside);
        disk.guard(root);
        assertThrows(IOException.class, () -> disk.writeNew(link.resolve("new"), CONTENT));
        assertThrows(IOException.class, () -> disk.append(link.resolve("victim"), CONTENT));
        assertThrows(IOException.class, () -> disk.rename(link.resolve("victim"), link.resolve("moved")));
        assertThrows(IOException.class, () -> disk.delete(link.resolve("victim")));
        assertArrayEquals(CONTENT, Files.readAllBytes(victim));
        assertEquals(List.of(victim), disk.list(outside));
    }

    @Test void what_is_made_is_owner_only() throws IOException {
        disk.writeNew(folder.resolve("file"), CONTENT);
        disk.makeFolder(folder.resolve("folder"));
        assertEquals("rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("file"))));
        assertEquals("rwx------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("folder"))));
        assertTrue(disk.stat(folder.resolve("file")).orElseThrow().ownerOnly());
        assertTrue(disk.stat(folder.resolve("file")).orElseThrow().mine());
    }

    @Test void appending_adds_to_the_end_of_a_file_that_is_there() throws IOException {
        Path file = folder.resolve("a");
        assertThrows(IOException.class, () -> disk.append(file, CONTENT));
        disk.writeNew(file, CONTENT);
        disk.append(file, CONTENT);
        assertEquals("contentcontent", Files.readString(file));
    }

    @Test void every_write_waits_until_the_disk_has_it() throws IOException {
        List<Integer> forced = new ArrayList<>();
        LocalDisk counting = new LocalDisk() {
            @Override void force(FileChannel channel) throws IOException {
                super.force(channel);
                forced.add((int) channel.size());
            }
        };
        counting.writeNew(folder.resolve("a"), CONTENT);
        counting.append(folder.resolve("a"), CONTENT);
        assertEquals(List.of(CONTENT.length, 2 * CONTENT.length), forced);
        counting.forceFolder(folder);
        assertEquals(3, forced.size());
    }

    /** What a disk did not take once it may forget, and then say that all is well. */
    @Test void a_failed_force_is_told_and_never_tried_again() throws IOException {
        List<String> forced = new ArrayList<>();
        LocalDisk failing = new LocalDisk() {
            @Override void force(FileChannel channel) throws IOException {
                forced.add("force");
                if (forced.size() == 1) throw new IOException("the disk failed once");
            }
        };
        assertThrows(IOException.class, () -> failing.writeNew(folder.resolve("a"), CONTENT));
        assertEquals(1, forced.size());
        forced.clear();
        assertThrows(IOException.class, () -> failing.append(folder.resolve("a"), CONTENT));
        assertEquals(1, forced.size());
    }

    @Test void to_force_is_to_ask_the_system() throws IOException {
        FileChannel closed = FileChannel.open(Files.write(folder.resolve("a"), CONTENT), StandardOpenOption.WRITE);
        disk.force(closed);
        closed.close();
        assertThrows(ClosedChannelException.class, () -> disk.force(closed));
    }

    @Test void what_belongs_to_another_user_is_not_mine() throws IOException {
        Path file = Files.write(folder.resolve("a"), CONTENT);
        assertTrue(disk.stat(file).orElseThrow().mine());
        boolean isRoot = Files.getAttribute(Path.of("/"), "unix:uid").equals(Files.getAttribute(file, "unix:uid"));
        if (isRoot) Files.setAttribute(file, "unix:uid", 65534);
        assertFalse(disk.stat(isRoot ? file : Path.of("/")).orElseThrow().mine());
    }

    @Test void where_there_is_no_folder_nothing_can_be_written() {
        assertTrue(disk.canWrite(folder));
        assertFalse(disk.canWrite(folder.resolve("none")));
    }

    @Test void a_full_disk_is_told() {
        assertThrows(IOException.class, () -> new QuickDisk().append(Path.of("/dev/full"), CONTENT));
    }

    @Test void reading_stops_one_byte_after_the_limit() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[1000]);
        assertEquals(11, disk.read(file, 10).length);
        assertEquals(1000, disk.read(file, 1000).length);
    }

    @Test void making_a_folder_that_is_there_is_fine_and_a_file_in_its_place_is_not() throws IOException {
        disk.makeFolder(folder.resolve("f"));
        disk.makeFolder(folder.resolve("f"));
        Files.write(folder.resolve("g"), CONTENT);
        assertThrows(IOException.class, () -> disk.makeFolder(folder.resolve("g")));
    }

    @Test void a_copied_file_is_as_young_as_its_arrival() throws IOException {
        Path file = Files.write(folder.resolve("a"), CONTENT);
        Instant before = disk.stat(file).orElseThrow().changed();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertTrue(!disk.stat(file).orElseThrow().changed().isBefore(before));
    }

    @Test void kinds_are_told_apart_without_following_links() throws IOException {
        Path file = Files.write(folder.resolve("a"), CONTENT);
        Path link = Files.createSymbolicLink(folder.resolve("b"), file);
        assertEquals(List.of(Disk.Kind.FILE, Disk.Kind.LINK, Disk.Kind.FOLDER), List.of(
            disk.stat(file).orElseThrow().kind(), disk.stat(link).orElseThrow().kind(),
            disk.stat(folder).orElseThrow().kind()));
        assertEquals(Disk.Kind.FILE, disk.statFollowing(link).orElseThrow().kind());
        assertEquals(Optional.empty(), disk.stat(folder.resolve("none")));
    }

    @Test void the_kind_alone_is_told_as_with_all_else_about_it() throws IOException {
        Path file = Files.write(folder.resolve("a"), CONTENT);
        Path linked = Files.createDirectory(folder.resolve("b"));
        Path link = Files.createSymbolicLink(folder.resolve("c"), linked);
        Path dangling = Files.createSymbolicLink(folder.resolve("d"), folder.resolve("none"));
        for (Path path : List.of(file, linked, link, dangling, folder.resolve("none"))) {
            assertEquals(disk.stat(path).map(Disk.Stat::kind), disk.kind(path), path::toString);
        }
    }

    @Test void what_would_lie_in_a_file_is_not_just_absent_whatever_java_says() throws IOException {
        Path file = Files.write(folder.resolve("a"), CONTENT);
        Path linked = Files.createSymbolicLink(folder.resolve("c"), file);
        Path dangling = Files.createSymbolicLink(folder.resolve("d"), folder.resolve("none"));
        for (Path path : List.of(file.resolve("in"), file.resolve("far/in"), linked.resolve("in"))) {
            String trouble = path + ": Not a directory";
            assertEquals(trouble, assertThrows(IOException.class, () -> disk.stat(path)).getMessage());
            assertEquals(trouble, assertThrows(IOException.class, () -> disk.kind(path)).getMessage());
            assertEquals(trouble, assertThrows(IOException.class, () -> disk.statFollowing(path)).getMessage());
        }
        for (Path path : List.of(folder.resolve("none/in"), folder.resolve("none/far/in"), dangling.resolve("in"))) {
            assertEquals(Optional.empty(), disk.stat(path), path::toString);
        }
    }
}
