package toeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Tools;

/** How {@code run.sh} finds Java and what else it needs, and starts the program, without a terminal. */
class RunScriptIT extends RunScript {
    private static final List<String> TOOLS_OF_TESTS = List.of("tmux", "shellcheck", "espeak-ng", "yasr", "syncthing",
        "strace", "xdotool", "twm", "Xvfb");

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
    void without_apt_it_says_all_that_the_tests_need() throws IOException {
        installJava();
        String output = ran("--test").output();
        String forOthers = output.substring(output.indexOf("for the tests only,"));
        for (String tool : TOOLS_OF_TESTS) assertTrue(forOthers.contains(tool), tool + " in: " + forOthers);
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
    void a_java_that_cannot_start_here_is_said_in_one_line() throws IOException {
        installJava();
        Tools.Ran ran = Tools.run(builder(List.of("bash", "-c", "ulimit -v 600000; exec ./run.sh list")));
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("/bin/java does not start. It says: "), ran.output());
        assertEquals(1, ran.output().lines().count(), ran.output());
    }

    @Test
    void a_checkout_with_a_colon_where_no_java_can_start_is_said_in_one_line() throws IOException {
        installJava();
        Tools.Ran ran = Tools.run(builder(List.of("bash", "-c", "cp -R . ../a:b; ../a:b/run.sh list; rm -r ../a:b")));
        assertTrue(ran.output().startsWith("Java cannot start Toe Up from a folder with a colon"), ran.output());
        assertEquals(1, ran.output().lines().count(), ran.output());
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

    /** All programs that the tests need, but for what builds. */
    private void pretendTools() throws IOException {
        for (String tool : TOOLS_OF_TESTS) pretend(tool, "");
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

    /** Pretends to install Java; works as root and, by way of sudo, as anybody else. */
    private void pretendApt() throws IOException {
        pretend("sudo", "exec \"$@\"");
        pretend("apt-get", """
            echo apt-get "$@" >>"$HOME/apt"
            case $* in *install*) ln -s '%s/bin/java' '%s/java' ;; esac
            """.formatted(JAVA_HOME, path));
    }

    private void assertRefused(String message, String... arguments) {
        Tools.Ran ran = ran(arguments);
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith(message), ran.output());
        assertEquals(1, ran.output().lines().count(), ran.output());
    }
}
