package toeup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import toeup.tmux.Tools;

/** When {@code run.sh} builds, and what it starts where it cannot. */
class BuildIT extends RunScript {
    @Test
    void what_is_built_is_not_built_again() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        pretend("mvn", "echo mvn >>\"$HOME/mvn\"");
        assertEquals("[list]\n", run("list"));
        assertFalse(Files.exists(temporary.resolve("home/mvn")));
    }

    @Test
    void a_newer_source_is_built_once() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        buildsWithMaven();
        Files.setLastModifiedTime(checkout.folder().resolve("target/toeup.jar"),
            FileTime.from(Instant.now().minusSeconds(7200)));
        Tools.Ran first = ran("list");
        assertTrue(first.output().startsWith("Building Toe Up."), first.output());
        assertTrue(first.output().endsWith("\n[list]\n"), first.output());
        assertEquals("[list]\n", run("list"));
        assertEquals(1, Files.readAllLines(temporary.resolve("home/mvn")).size());
    }

    @Test
    void a_removed_source_is_noticed() throws IOException {
        installJava();
        Path source = sources(Instant.now().minusSeconds(3600));
        buildsWithMaven();
        Files.delete(source);
        Files.setLastModifiedTime(source.getParent(), FileTime.from(Instant.now().plusSeconds(5)));
        assertTrue(ran("list").output().startsWith("Building Toe Up."));
    }

    @Test
    void a_build_that_fails_shows_why_and_starts_nothing() throws IOException {
        installJava();
        Files.delete(checkout.folder().resolve("target/toeup.jar"));
        pretend("mvn", "echo '[ERROR] no disk'; exit 1");
        Tools.Ran ran = ran("list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("[ERROR] no disk\nBuilding did not work"), ran.output());
    }

    @Test
    void a_build_that_fails_keeps_the_program_there_was() throws IOException {
        installJava();
        sources(Instant.now().plusSeconds(60));
        byte[] before = Files.readAllBytes(checkout.folder().resolve("target/toeup.jar"));
        pretend("mvn", "echo half >target/toeup.jar; exit 1");
        assertEquals(1, ran("list").exitCode());
        assertArrayEquals(before, Files.readAllBytes(checkout.folder().resolve("target/toeup.jar")));
    }

    @Test
    void a_build_that_was_cut_off_is_done_anew() throws IOException {
        installJava();
        cutOff();
        buildsWithMaven();
        Tools.Ran first = ran("list");
        assertTrue(first.output().startsWith("Building Toe Up."), first.output());
        assertTrue(first.output().endsWith("\n[list]\n"), first.output());
        assertEquals("[list]\n", run("list"));
    }

    @Test
    void the_program_before_a_build_that_was_cut_off_outlives_one_that_fails() throws IOException {
        installJava();
        byte[] before = cutOff();
        pretend("mvn", "exit 1");
        assertEquals(1, ran("list").exitCode());
        assertArrayEquals(before, Files.readAllBytes(checkout.folder().resolve("target/toeup.jar")));
    }

    /** As after a power cut: half a new jar, and the one before under another name, which is given. */
    private byte[] cutOff() throws IOException {
        sources(Instant.now().minusSeconds(3600));
        Path jar = checkout.folder().resolve("target/toeup.jar");
        byte[] whole = Files.readAllBytes(jar);
        Files.move(jar, jar.resolveSibling("toeup.jar.before"));
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        Files.createFile(jar.resolveSibling("build-begun"));
        return whole;
    }

    @Test
    void a_build_leaves_the_jar_of_a_running_program_whole() throws IOException {
        installJava();
        sources(Instant.now().plusSeconds(60));
        Path running = checkout.folder().resolve("target/toeup.jar");
        Object file = Files.getAttribute(running, "unix:ino");
        pretend("mvn", "cp target/toeup.jar.before target/toeup.jar");
        ran("list");
        assertNotEquals(file, Files.getAttribute(running, "unix:ino"));
    }

    @Test
    void a_built_checkout_that_may_not_be_written_to_starts_for_an_ordinary_user() throws IOException {
        installJava();
        assertEquals("[list]\n", ranReadOnly("list").output());
    }

    @Test
    void a_read_only_checkout_that_is_out_of_date_starts_with_a_word() throws IOException {
        installJava();
        sources(Instant.now().plusSeconds(60));
        Tools.Ran ran = ranReadOnly("list");
        assertTrue(ran.output().contains("are newer than the program"), ran.output());
        assertTrue(ran.output().endsWith("[list]\n"), ran.output());
    }

    @Test
    void a_read_only_checkout_that_was_never_built_says_so() throws IOException {
        installJava();
        pretend("mvn", "echo built >&2");
        Files.delete(checkout.folder().resolve("target/toeup.jar"));
        Tools.Ran ran = ranReadOnly("list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith("Toe Up is not built yet and nothing can be written to"), ran.output());
    }

    private void buildsWithMaven() throws IOException {
        pretend("mvn", "echo mvn >>\"$HOME/mvn\" && cp -p target/toeup.jar.before target/toeup.jar");
    }
}
