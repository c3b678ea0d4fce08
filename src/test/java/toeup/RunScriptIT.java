package toeup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
 * How {@code run.sh} finds, builds and starts, without a terminal. Each test has a PATH of its own: a folder with
 * links to the plain tools every system has, and beside them whatever the test pretends is installed.
 */
class RunScriptIT {
    private static final String JAVA_HOME = System.getProperty("java.home");
    private static final List<String> PLAIN_TOOLS = List.of("bash", "sh", "env", "readlink", "find", "sed", "mkdir",
        "touch", "rm", "mv", "cp", "cat", "ln", "flock", "sleep", "stty", "sync", "timeout");

    private final Checkout own = Checkout.empty();
    private final Path temporary = own.folder();
    private Path path;
    private final Map<String, String> environment = new TreeMap<>();
    private final Checkout checkout = Checkout.of(EchoMain.class);

    @BeforeEach
    void makePath() throws IOException {
        path = Files.createDirectory(temporary.resolve("path"));
        for (String tool : PLAIN_TOOLS) {
            link(tool, real(tool));
        }
        Path home = Files.createDirectory(temporary.resolve("home"));
        environment.put("HOME", home.toString());
        environment.put("PATH", path.toString());
        environment.put("LANG", "C.UTF-8");
    }

    @AfterEach
    void clean() {
        checkout.close();
        own.close();
    }

    @Test
    void arguments_reach_the_program_as_they_were_given() throws IOException {
        installJava();
        assertEquals("[start][calf stretch][*][][--reps=3][-y]\n",
            run("start", "calf stretch", "*", "", "--reps=3", "-y"));
    }

    @Test
    void yes_before_the_command_is_not_for_the_program() throws IOException {
        installJava();
        assertEquals("[list]\n", run("-y", "list"));
    }

    @Test
    void the_exit_code_is_the_programs_own() throws IOException {
        installJava();
        assertEquals(10, ran("exit", "10").exitCode());
    }

    @Test
    void it_starts_from_any_folder_and_through_a_link() throws IOException {
        installJava();
        Path link = Files.createSymbolicLink(temporary.resolve("toeup"), checkout.folder().resolve("run.sh"));
        Tools.Ran ran = Tools.run(builder(List.of(link.toString(), "list")).directory(temporary.toFile()));
        assertEquals("[list]\n", ran.output());
    }

    @Test
    void a_relative_path_to_it_works() throws IOException {
        installJava();
        Path above = checkout.folder().getParent();
        String relative = above.relativize(checkout.folder().resolve("run.sh")).toString();
        for (List<String> command : List.of(List.of("./" + relative, "list"), List.of("bash", relative, "list"))) {
            assertEquals("[list]\n", Tools.run(builder(command).directory(above.toFile())).output());
        }
        assertEquals("[list]\n", Tools.run(builder(List.of("bash", "run.sh", "list"))).output());
    }

    @Test
    void the_program_learns_where_its_checkout_is() throws IOException {
        installJava();
        assertEquals(checkout.folder() + "\n", run("home"));
    }

    @Test
    void java_home_decides_over_the_path() throws IOException {
        pretend("java", "echo the wrong one");
        environment.put("JAVA_HOME", JAVA_HOME);
        assertEquals("[list]\n", run("list"));
    }

    @Test
    void a_java_home_without_java_is_said_in_one_line() throws IOException {
        installJava();
        environment.put("JAVA_HOME", "/nowhere/jdk");
        assertRefused("JAVA_HOME is /nowhere/jdk, but there is no bin/java in it.", "list");
    }

    @Test
    void a_java_home_that_is_too_old_is_said_in_one_line_without_starting_it() throws IOException {
        Path old = jdk("11.0.2");
        environment.put("JAVA_HOME", old.toString());
        assertRefused("JAVA_HOME is " + old + ", which is Java 11: too old.", "list");
        assertFalse(Files.exists(old.resolve("started")));
    }

    @Test
    void a_java_on_the_path_that_is_too_old_is_said_without_starting_it() throws IOException {
        Path old = jdk("1.8.0_392");
        link("java", old.resolve("bin/java"));
        Tools.Ran ran = ran("list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith(old.toRealPath() + "/bin/java is Java 8, which is too old"), ran.output());
        assertFalse(Files.exists(old.resolve("started")));
    }

    @Test
    void a_java_without_a_release_file_is_asked_once() throws IOException {
        pretend("java", """
            echo asked >>"$HOME/asked"
            case $* in
                *-XshowSettings*) echo '    java.specification.version = 21' >&2 ;;
                *) echo started ;;
            esac
            """);
        assertEquals("started\n", run("list"));
        assertEquals("started\n", run("list"));
        assertEquals(3, Files.readAllLines(temporary.resolve("home/asked")).size());
    }

    @Test
    void without_java_and_without_apt_it_says_what_to_install() {
        Tools.Ran ran = ran("list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("openjdk-17-jdk-headless"), ran.output());
        assertTrue(ran.output().contains("(JDK) 17 or newer, Maven 3.8 or newer"), ran.output());
    }

    @Test
    void nothing_is_installed_without_a_yes() throws IOException {
        pretend("apt-get", "echo apt-get \"$@\" >>\"$HOME/apt\"");
        Tools.Ran ran = ran("list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("apt-get install openjdk-17-jdk-headless"), ran.output());
        assertFalse(Files.exists(temporary.resolve("home/apt")));
    }

    @Test
    void with_a_yes_it_installs_what_is_missing_and_starts() throws IOException {
        pretendApt();
        Tools.Ran ran = ran("-y", "list");
        assertEquals(0, ran.exitCode(), ran.output());
        assertTrue(ran.output().endsWith("[list]\n"), ran.output());
        String asked = Files.readString(temporary.resolve("home/apt"));
        assertTrue(asked.contains("install -y --no-install-recommends openjdk-17-jdk-headless\n"), asked);
    }

    @Test
    void a_failed_installation_is_said() throws IOException {
        pretend("apt-get", "exit 100");
        pretend("sudo", "exec \"$@\"");
        Tools.Ran ran = ran("-y", "list");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("Installing openjdk-17-jdk-headless did not work"), ran.output());
    }

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
        assertEquals("classes-" + build + ".archive", archive().getFileName().toString());
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
    void a_java_that_refuses_our_flags_is_started_without_them() throws IOException {
        pretend("java", """
            case $* in *-XX:*) echo 'Unrecognized VM option' >&2; exit 1 ;; esac
            exec '%s/bin/java' "$@"
            """.formatted(JAVA_HOME));
        sources(Instant.now().minusSeconds(3600));
        assertEquals("[list]\n", run("list"));
        assertEquals("[list]\n", run("list"));
    }

    @Test
    void flags_of_the_users_own_win_over_ours() throws IOException {
        installJava();
        environment.put("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");
        assertTrue(run("list").endsWith("\n[list]\n"), run("list"));
    }

    @Test
    void without_a_home_it_starts() throws IOException {
        environment.remove("HOME");
        installJava();
        assertEquals("[list]\n", run("list"));
    }

    @Test
    void a_java_whose_answer_cannot_be_kept_is_asked_each_time() throws IOException {
        pretend("java", "exec '%s/bin/java' \"$@\"".formatted(JAVA_HOME));
        assertEquals("[list]\n", ranReadOnly("list").output());
        environment.remove("HOME");
        assertEquals("[list]\n", run("list"));
    }

    @Test
    void archiving_touches_nobodys_files() throws IOException {
        installJava();
        sources(Instant.now().minusSeconds(3600));
        run("list");
        assertEquals(0, temporary.resolve("home").toFile().list().length);
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

    /** All programs that the tests need, but for what builds. */
    private void pretendTools() throws IOException {
        for (String tool : List.of("tmux", "shellcheck", "espeak-ng", "yasr", "syncthing", "strace", "xdotool", "twm",
                "Xvfb")) {
            pretend(tool, "");
        }
    }

    @Test
    void the_tests_need_a_terminal_and_a_desktop_too() throws IOException {
        installJava();
        pretend("mvn", "echo mvn \"$@\"");
        Tools.Ran ran = ran("--test");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("Toe Up still needs: tmux shellcheck espeak-ng yasr syncthing strace xdotool twm "
            + "xvfb "), ran.output());
    }

    @Test
    void the_tests_need_a_java_that_can_open_windows() throws IOException {
        Path headless = jdk("21.0.4");
        script(headless.resolve("bin/javac"), "");
        environment.put("JAVA_HOME", headless.toString());
        pretend("mvn", "");
        pretendTools();
        Tools.Ran ran = ran("--test");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("Toe Up still needs: openjdk-21-jre "), ran.output());
    }

    @Test
    void the_tests_are_mavens_verify_with_the_options_given() throws IOException {
        installJava();
        pretend("mvn", "echo mvn \"$@\"");
        pretendTools();
        assertEquals("mvn -B -Dit.test=X verify\n", run("-y", "--test", "-Dit.test=X"));
    }

    @Test
    void shell_scripts_are_free_of_known_mistakes() {
        Tools.need("shellcheck", "shellcheck");
        assertFlawless("", "run.sh", ".ci/run", ".ci/pack", "src/packaging/toeup.bash");
        // In the bundle, what is read in lies elsewhere than the checkout says.
        assertFlawless("src/packaging", "toeup");
    }

    private static void assertFlawless(String folder, String... scripts) {
        Path root = Checkout.real();
        List<String> command = new ArrayList<>(List.of("shellcheck", "-ax", "-P", root.toString()));
        command.addAll(List.of(scripts));
        assertEquals("", Tools.run(new ProcessBuilder(command).directory(root.resolve(folder).toFile())).output());
    }

    private void installJava() throws IOException {
        link("java", Path.of(JAVA_HOME, "bin", "java"));
    }

    /** A JDK that is only a release file, and a java that leaves a trace when started. */
    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(temporary.resolve("jdk-" + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "touch '" + home.resolve("started") + "'");
        return home;
    }

    /** Pretends to install Java; works as root and, by way of sudo, as anybody else. */
    private void pretendApt() throws IOException {
        pretend("sudo", "exec \"$@\"");
        pretend("apt-get", """
            echo apt-get "$@" >>"$HOME/apt"
            case $* in *install*) ln -s '%s/bin/java' '%s/java' ;; esac
            """.formatted(JAVA_HOME, path));
    }

    private void buildsWithMaven() throws IOException {
        pretend("mvn", "echo mvn >>\"$HOME/mvn\" && cp -p target/toeup.jar.before target/toeup.jar");
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(checkout.folder().resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".archive")).findFirst()
                .orElseThrow(() -> new AssertionError("no archive was made"));
        }
    }

    /** Still the same program, but no longer the same bytes. */
    private static void addComment(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length - 2] = 1;  // how long the comment at the end is
        Files.write(jar, bytes);
        Files.write(jar, new byte[] {'x'}, StandardOpenOption.APPEND);
    }

    private Path sources(Instant changed) throws IOException {
        Path folder = Files.createDirectories(checkout.folder().resolve("src/main/java"));
        Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
        Path pom = Files.writeString(checkout.folder().resolve("pom.xml"), "<project/>");
        for (Path file : List.of(source, pom, folder, folder.getParent())) {
            Files.setLastModifiedTime(file, FileTime.from(changed));
        }
        return source;
    }

    private void assertRefused(String message, String... arguments) {
        Tools.Ran ran = ran(arguments);
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith(message), ran.output());
        assertEquals(1, ran.output().lines().count(), ran.output());
    }

    /** What was printed by a run that ended well. */
    private String run(String... arguments) {
        Tools.Ran ran = ran(arguments);
        assertEquals(0, ran.exitCode(), ran.output());
        return ran.output();
    }

    private Tools.Ran ran(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./run.sh"));
        command.addAll(List.of(arguments));
        return Tools.run(builder(command));
    }

    private Tools.Ran ranReadOnly(String... arguments) {
        checkout.readOnly();
        own.readOnly();
        environment.put("PATH", path + ":" + System.getenv("PATH"));
        List<String> command = new ArrayList<>(List.of("./run.sh"));
        command.addAll(List.of(arguments));
        return Tools.run(builder(OrdinaryUser.command(command)));
    }

    /** As on a full disk: no file can grow. */
    private Tools.Ran ranWithoutRoom(String argument) {
        return Tools.run(builder(List.of("bash", "-c", "(ulimit -f 0; ./run.sh " + argument + ") | cat")));
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private void pretend(String tool, String body) throws IOException {
        script(path.resolve(tool), body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void link(String tool, Path to) throws IOException {
        Files.createSymbolicLink(path.resolve(tool), to);
    }

    private static Path real(String tool) {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, tool))
            .filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new AssertionError(tool + " is missing; it belongs to every Debian system"));
    }
}
