package toeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
 * What {@code run.sh --bundle} and {@code --deb} say when they cannot do it, and which JDK they take. That what they
 * make is right and twice the same takes minutes, and is checked by {@code .ci/pack}.
 */
class PackScriptIT {
    private static final List<String> PLAIN_TOOLS = List.of("bash", "env", "readlink", "find", "sed", "mkdir", "rm",
        "cat", "cp", "sort", "tail", "grep", "flock", "dpkg-deb");

    private final Checkout checkout = Checkout.of(EchoMain.class).take("src/packaging", "pom.xml", "LICENSE");
    private final Checkout own = Checkout.empty();
    private final Map<String, String> environment = new TreeMap<>();
    private Path jdks;

    @BeforeEach
    void leaveNoJdkToFind() throws IOException {
        Path path = Files.createDirectory(own.folder().resolve("path"));
        for (String tool : PLAIN_TOOLS) Files.createSymbolicLink(path.resolve(tool), real(tool));
        script(path.resolve("mvn"), "echo mvn");
        environment.put("PATH", path.toString());
        environment.put("HOME", own.folder().toString());
        jdks = Files.createDirectory(own.folder().resolve("jdks"));
        Path script = checkout.folder().resolve("src/packaging/make.sh");
        Files.writeString(script, Files.readString(script).replace("/usr/lib/jvm/", "'" + jdks + "'/"));
    }

    @AfterEach
    void clean() {
        checkout.close();
        own.close();
    }

    @Test
    void the_newest_jdk_that_can_make_a_runtime_is_taken() throws IOException {
        environment.put("JAVA_HOME", jdk("17.0.15").toString());
        jdk("9.0.4");
        Path newest = jdk("21.0.10");
        jdk("21.0.9");
        Files.delete(jdk("25.0.3").resolve("jmods"));
        assertTrue(ran("--bundle").output().startsWith("Packing Toe Up with the Java runtime of " + newest + "."));
    }

    @Test
    void a_jdk_without_jmods_is_taken_if_it_can_do_without() throws IOException {
        environment.put("JAVA_HOME", jdk("17.0.15").toString());
        Path newest = jdk("25.0.3");
        Files.delete(newest.resolve("jmods"));
        script(newest.resolve("bin/jlink"), "echo '      Linking from run-time image enabled'");
        assertTrue(ran("--bundle").output().startsWith("Packing Toe Up with the Java runtime of " + newest + "."));
    }

    @Test
    void without_a_jdk_that_can_make_a_runtime_it_says_what_to_install() throws IOException {
        Path jdk = jdk("17.0.15");
        Files.delete(jdk.resolve("bin/jlink"));
        environment.put("JAVA_HOME", jdk.toString());
        for (String kind : List.of("--bundle", "--deb")) {
            Tools.Ran ran = ran(kind);
            assertEquals(1, ran.exitCode());
            assertTrue(ran.output().startsWith("Toe Up still needs: openjdk-17-jdk-headless"), ran.output());
            assertEquals(1, ran.output().lines().count(), ran.output());
        }
    }

    @Test
    void a_step_that_fails_shows_why_and_leaves_what_was_made_before() throws IOException {
        environment.put("JAVA_HOME", jdk("17.0.15").toString());
        Path before = Files.writeString(checkout.folder().resolve("target/toeup-0.1.0-linux-x86_64.tar.gz"), "before");
        Tools.Ran ran = ran("--bundle");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().contains("no room\nPacking did not work; the lines above say why."), ran.output());
        assertEquals("before", Files.readString(before));
        try (Stream<Path> left = Files.list(checkout.folder().resolve("target"))) {
            assertTrue(left.noneMatch(file -> file.getFileName().toString().startsWith("packaging")));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_said() throws IOException {
        environment.put("JAVA_HOME", jdk("17.0.15").toString());
        checkout.readOnly();
        environment.put("PATH", environment.get("PATH") + ":" + System.getenv("PATH"));
        Tools.Ran ran = Tools.run(builder(OrdinaryUser.command(List.of("./run.sh", "--deb"))));
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith("Nothing can be written to " + checkout.folder() + "/target"), ran.output());
        assertEquals(1, ran.output().lines().count(), ran.output());
    }

    @Test
    void words_that_mean_nothing_are_refused() throws IOException {
        environment.put("JAVA_HOME", jdk("17.0.15").toString());
        Tools.Ran ran = ran("--bundle", "rpm");
        assertEquals(1, ran.exitCode());
        assertTrue(ran.output().startsWith("Not understood: rpm."), ran.output());
    }

    /** A JDK by its looks; its jlink only complains. */
    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectory(jdks.resolve("jdk-" + version));
        Files.createDirectory(home.resolve("jmods"));
        Files.createDirectory(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) script(home.resolve("bin").resolve(program), "");
        script(home.resolve("bin/jlink"), "echo no room >&2; exit 1");
        return home;
    }

    private Tools.Ran ran(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./run.sh"));
        command.addAll(List.of(arguments));
        return Tools.run(builder(command));
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path real(String tool) {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, tool))
            .filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new AssertionError(tool + " is missing; it belongs to every Debian system"));
    }
}
