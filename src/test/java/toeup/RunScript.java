package toeup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import toeup.tmux.Checkout;
import toeup.tmux.OrdinaryUser;
import toeup.tmux.Tools;

/**
 * What tests of {@code run.sh} begin with: a checkout with a program that only echoes, and a PATH of their own, a folder
 * with links to the plain tools every system has, and beside them whatever the test pretends is installed.
 */
abstract class RunScript {
    static final String JAVA_HOME = System.getProperty("java.home");
    private static final List<String> PLAIN_TOOLS = List.of("bash", "sh", "env", "readlink", "find", "sed", "mkdir",
        "touch", "rm", "mv", "cp", "cat", "ln", "flock", "sleep", "stty", "sync", "timeout");

    private final Checkout own = Checkout.empty();
    final Path temporary = own.folder();
    Path path;
    final Map<String, String> environment = new TreeMap<>();
    final Checkout checkout = Checkout.of(EchoMain.class);

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

    void installJava() throws IOException {
        link("java", Path.of(JAVA_HOME, "bin", "java"));
    }

    /** A JDK that is only a release file, and a java that leaves a trace when started. */
    Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(temporary.resolve("jdk-" + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "touch '" + home.resolve("started") + "'");
        return home;
    }

    Path sources(Instant changed) throws IOException {
        Path folder = Files.createDirectories(checkout.folder().resolve("src/main/java"));
        Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
        Path pom = Files.writeString(checkout.folder().resolve("pom.xml"), "<project/>");
        for (Path file : List.of(source, pom, folder, folder.getParent())) {
            Files.setLastModifiedTime(file, FileTime.from(changed));
        }
        return source;
    }

    /** What was printed by a run that ended well. */
    String run(String... arguments) {
        Tools.Ran ran = ran(arguments);
        assertEquals(0, ran.exitCode(), ran.output());
        return ran.output();
    }

    Tools.Ran ran(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./run.sh"));
        command.addAll(List.of(arguments));
        return Tools.run(builder(command));
    }

    Tools.Ran ranReadOnly(String... arguments) {
        checkout.readOnly();
        own.readOnly();
        environment.put("PATH", path + ":" + System.getenv("PATH"));
        List<String> command = new ArrayList<>(List.of("./run.sh"));
        command.addAll(List.of(arguments));
        return Tools.run(builder(OrdinaryUser.command(command)));
    }

    ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    void pretend(String tool, String body) throws IOException {
        script(path.resolve(tool), body);
    }

    static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void link(String tool, Path to) throws IOException {
        Files.createSymbolicLink(path.resolve(tool), to);
    }

    private static Path real(String tool) {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, tool))
            .filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new AssertionError(tool + " is missing; it belongs to every Debian system"));
    }
}
