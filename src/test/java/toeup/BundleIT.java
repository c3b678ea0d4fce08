package toeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.OrdinaryUser;
import toeup.tmux.Tools;

/**
 * The start script of the bundle, in a folder laid out like one; the runtime is the one the tests run with, and there
 * is no other Java to be found. The whole bundle is checked by {@code .ci/pack}.
 */
class BundleIT {
    private final Checkout place = Checkout.empty();
    private final Map<String, String> environment = new TreeMap<>();
    private Path bundle;
    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        Path from = Checkout.real();
        bundle = place.take("data", "target/toeup.jar", "target/lib").folder().resolve("target");
        Files.move(place.folder().resolve("data"), bundle.resolve("data"));
        Files.copy(from.resolve("src/packaging/toeup"), bundle.resolve("toeup"));
        Files.copy(from.resolve("src/launcher/start.sh"), bundle.resolve("lib/start.sh"));
        Files.createSymbolicLink(bundle.resolve("runtime"), Path.of(System.getProperty("java.home")));
        home = OrdinaryUser.own(Files.createDirectory(place.folder().resolve("home")));
        Path path = Files.createDirectory(place.folder().resolve("path"));
        for (String tool : List.of("bash", "env", "readlink", "stty", "mkdir", "setpriv")) {
            Path real = Path.of("/usr/bin", tool);
            if (Files.exists(real)) Files.createSymbolicLink(path.resolve(tool), real);
        }
        environment.put("PATH", path.toString());
        environment.put("HOME", home.toString());
        environment.put("LANG", "C.UTF-8");
    }

    @AfterEach
    void clean() {
        place.close();
    }

    @Test
    void it_needs_no_java_and_keeps_data_in_the_home_folder() {
        assertEquals(0, ran("./toeup", "patients", "add", "A").exitCode());
        assertTrue(Files.exists(home.resolve(".local/share/toeup/FORMAT.json")));
    }

    @Test
    void it_starts_from_any_folder_and_through_a_link() throws IOException {
        Path link = Files.createSymbolicLink(place.folder().resolve("toeup"), bundle.resolve("toeup"));
        assertTrue(ran(link.toString(), "--version").output().startsWith("toeup "));
        assertTrue(ran("bash", "toeup", "--version").output().startsWith("toeup "));
    }

    @Test
    void an_ordinary_user_may_start_what_nobody_may_write_to() {
        place.readOnly();
        Tools.Ran ran = ran(OrdinaryUser.command(List.of("./toeup", "patients")).toArray(String[]::new));
        assertTrue(ran.output().startsWith("Nobody is set up here yet."), ran.output());
    }

    @Test
    void who_can_save_nothing_is_told_so_by_the_doctor() {
        environment.put("HOME", bundle.toString());
        place.readOnly();
        Tools.Ran ran = ran(OrdinaryUser.command(List.of("./toeup", "doctor")).toArray(String[]::new));
        assertEquals(3, ran.exitCode());
        assertTrue(ran.output().contains("The data folder cannot be made:"), ran.output());
        ran = ran(OrdinaryUser.command(List.of("./toeup", "status")).toArray(String[]::new));
        assertEquals("nobody set up yet\n", ran.output());
    }

    @Test
    void a_stick_keeps_everything_whatever_the_computer_is_set_to() throws IOException {
        Path computer = Files.createDirectory(place.folder().resolve("computer"));
        for (String variable : List.of("TOEUP_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
                "XDG_CACHE_HOME")) {
            environment.put(variable, computer.toString());
        }
        Files.createDirectory(bundle.resolve("portable"));
        assertEquals(0, ran("./toeup", "patients", "add", "A").exitCode());
        assertTrue(Files.exists(bundle.resolve("portable/data/toeup/FORMAT.json")));
        assertUntouched(computer);
        assertUntouched(home);
    }

    @Test
    void a_data_folder_that_is_named_is_used_on_a_stick_too() throws IOException {
        Files.createDirectory(bundle.resolve("portable"));
        Path named = place.folder().resolve("named");
        assertEquals(0, ran("./toeup", "patients", "add", "A", "--data", named.toString()).exitCode());
        assertTrue(Files.exists(named.resolve("FORMAT.json")));
        assertFalse(Files.exists(bundle.resolve("portable/data")));
        assertUntouched(home);
    }

    @Test
    void a_runtime_that_is_missing_is_said_in_one_line() throws IOException {
        Files.delete(bundle.resolve("runtime"));
        Tools.Ran ran = ran("./toeup", "list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith("There is no Java runtime in " + bundle + "/runtime"), ran.output());
        assertEquals(1, ran.output().lines().count(), ran.output());
    }

    @Test
    void a_folder_with_a_colon_where_no_java_can_start_is_said_in_one_line() {
        Tools.Ran ran = ran("bash", "-c", "/usr/bin/cp -R . ../a:b && exec ../a:b/toeup list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith("Java cannot start Toe Up from a folder with a colon"), ran.output());
        assertEquals(1, ran.output().lines().count(), ran.output());
    }

    @Test
    void letters_that_the_language_settings_lack_are_said_in_one_line() {
        for (String start : List.of("/usr/bin/cp -R . \"$there\" && exec \"$there/toeup\" list",
                "HOME=$there exec ./toeup list")) {
            String line = "there=$PWD/../$'b\\303\\274'; " + start;
            Tools.Ran ran = ran("env", "LC_ALL=C", "bash", "-c", line);
            assertEquals(1, ran.exitCode());
            assertTrue(ran.output().startsWith("The language settings here have plain ASCII"), ran.output());
            assertEquals(1, ran.output().lines().count(), ran.output());
            ran = ran("env", "LC_ALL=C.UTF-8", "bash", "-c", line);
            assertEquals(0, ran.exitCode(), ran.output());
        }
    }

    @Test
    void an_archive_with_which_the_runtime_crashes_spoils_one_start() throws IOException {
        Path runtime = bundle.resolve("runtime");
        Files.delete(runtime);
        Files.createDirectories(runtime.resolve("bin"));
        Path java = Files.writeString(runtime.resolve("bin/java"), """
            #!/usr/bin/bash
            case $* in *SharedArchiveFile*) kill -ABRT $$ ;; esac
            exec '%s/bin/java' "$@"
            """.formatted(System.getProperty("java.home")));
        assertTrue(java.toFile().setExecutable(true));
        Path archive = Files.writeString(bundle.resolve("lib/toeup.jsa"), "damaged");
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minusSeconds(60)));
        Tools.Ran crashed = ran("./toeup", "--version");
        assertEquals(134, crashed.exitCode());
        assertTrue(crashed.output().contains("Start again"), crashed.output());
        assertTrue(ran("./toeup", "--version").output().startsWith("toeup "));
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(60)));
        assertEquals(134, ran("./toeup", "--version").exitCode(), "another archive is tried");
    }

    private static void assertUntouched(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private Tools.Ran ran(String... command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(bundle.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return Tools.run(builder);
    }
}
