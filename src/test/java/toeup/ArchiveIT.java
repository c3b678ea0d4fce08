package toeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.tmux.Pane;
import toeup.tmux.Tools;

/** How {@code run.sh} keeps the classes of a first start, so that later ones are quick. */
class ArchiveIT extends RunScript {
    /** No system gives a process this number. */
    private static final long NOT_RUNNING = 99_999_999;

    @Test
    void the_first_start_archives_its_classes_and_the_next_one_keeps_them() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        assertEquals("[list]\n", run("list"));
        FileTime made = Files.getLastModifiedTime(archive());
        assertTrue(Files.size(archive()) > 0);
        assertEquals("[list]\n", run("list"));
        assertEquals(made, Files.getLastModifiedTime(archive()));
    }

    @Test
    void an_archive_that_does_not_fit_is_passed_over_in_silence() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        run("list");
        Path archive = archive();
        Files.delete(archive);
        Files.writeString(archive, "no archive");
        assertEquals("[list]\n", run("list"));
    }

    /** Java 17 checks no more than an archive's beginning, and is killed by the system when it meets the end. */
    @Test
    void an_archive_cut_short_spoils_one_start_at_most() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        run("list");
        byte[] whole = Files.readAllBytes(archive());
        Path archive = archive();
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        Tools.Ran spoilt = ran("list");
        assertTrue(spoilt.output().endsWith("[list]\n") || spoilt.output().contains("Start again"), spoilt.output());
        assertEquals("[list]\n", run("list"));
    }

    @Test
    void an_archive_made_from_another_program_is_passed_over_in_silence() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        run("list");
        // Older than the archive by its date, so that it stays, and yet another file.
        Path jar = checkout.folder().resolve("target/toeup.jar");
        addComment(jar);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(7200)));
        Files.setLastModifiedTime(sources(Instant.now().minusSeconds(9000)), FileTime.from(Instant.EPOCH));
        assertEquals("[list]\n", run("list"));
    }

    @Test
    void a_newer_program_gets_a_new_archive() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(7200));
        run("list");
        Object before = Files.getAttribute(archive(), "unix:ino");
        Files.setLastModifiedTime(archive(), FileTime.from(Instant.now().minusSeconds(3600)));
        assertEquals("[list]\n", run("list"));
        assertNotEquals(before, Files.getAttribute(archive(), "unix:ino"));
    }

    @Test
    void each_build_of_java_has_an_archive_of_its_own() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        run("list");
        String build = Files.readAllLines(Path.of(JAVA_HOME, "release")).stream()
            .filter(line -> line.startsWith("JAVA_RUNTIME_VERSION=")).findFirst().orElseThrow()
            .replaceAll(".*=|\"", "");
        assertEquals("lines-" + build + ".archive", archive().getFileName().toString());
    }

    @Test
    void screens_and_lines_have_an_archive_each_and_both_are_made_at_once() throws IOException {
        installJava();
        environment.put("TERM", "xterm");
        sources(Instant.now().minusSeconds(3600));
        run("list");
        assertTrue(Files.size(archive("lines")) > 0 && Files.size(archive("menu")) > 0);
        Files.delete(archive("menu"));
        run("list");
        run("--plain", "today");
        assertEquals(List.of(), archives("menu"), "nothing in lines needs it");
        run("today");
        assertTrue(Files.size(archive("menu")) > 0);
    }

    @Test
    void without_room_for_an_archive_it_starts_and_tries_no_more() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        assertEquals("[list]\n", ranWithoutRoom("list").output());
        assertEquals(0, Files.size(archive()));
        Object tried = Files.getAttribute(archive(), "unix:ino");
        assertEquals("[list]\n", run("list"));
        assertEquals(tried, Files.getAttribute(archive(), "unix:ino"));
    }

    @Test
    void archiving_touches_nobodys_files() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        run("list");
        assertEquals(0, temporary.resolve("home").toFile().list().length);
    }

    @Test
    void that_it_takes_a_while_is_said_and_who_does_not_want_to_wait_leaves_nothing_behind() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        try (Pane pane = Pane.of(80, 24).start(checkout.folder(), "./run.sh", "list")) {
            pane.waitFor("Getting ready for this Java").keys("C-c");
            assertEquals(130, pane.exitCode());
            assertFalse(pane.screen().contains("[list]"), pane.screen());
        }
        assertEquals(Set.of(), unfinished());
        assertEquals("[list]\n", run("list"));
        assertTrue(Files.size(archive()) > 0);
    }

    @Test
    void keys_pressed_meanwhile_answer_nothing_that_is_asked_later() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        try (Pane pane = Pane.of(80, 24).start(checkout.folder(), "./run.sh", "typed")) {
            pane.waitFor("Getting ready for this Java").type("early\nand half a line").waitFor("?").type("late\n");
            pane.waitFor("[late]");
            assertEquals(0, pane.exitCode());
        }
    }

    @Test
    void what_a_killed_start_left_is_cleared_by_the_next_but_not_what_another_is_making() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        long running = ProcessHandle.current().pid();
        Path target = checkout.folder().resolve("target");
        for (long process : List.of(running, NOT_RUNNING)) {
            Files.createDirectories(target.resolve("nobody." + process + "/.cache"));
            Files.createFile(target.resolve("classes-17.0.1.archive." + process));
        }
        run("list");
        assertEquals(Set.of("nobody." + running, "classes-17.0.1.archive." + running), unfinished());
    }

    /** What is only there while an archive is made. */
    private Set<String> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(checkout.folder().resolve("target"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("(nobody|.*\\.archive)\\.\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What {@code list} starts from. */
    private Path archive() throws IOException {
        return archive("lines");
    }

    private Path archive(String kind) throws IOException {
        List<Path> all = archives(kind);
        assertEquals(1, all.size(), "archives of " + kind);
        return all.get(0);
    }

    private List<Path> archives(String kind) throws IOException {
        try (Stream<Path> files = Files.list(checkout.folder().resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches(kind + "-.*\\.archive")).toList();
        }
    }

    /** Still the same program, but no longer the same bytes. */
    private static void addComment(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length - 2] = 1;  // how long the comment at the end is
        Files.write(jar, bytes);
        Files.write(jar, new byte[] {'x'}, StandardOpenOption.APPEND);
    }

    /** As on a full disk: no file can grow. */
    private Tools.Ran ranWithoutRoom(String argument) {
        return Tools.run(builder(List.of("bash", "-c", "(ulimit -f 0; ./run.sh " + argument + ") | cat")));
    }
}
