package toeup.tmux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A terminal with one command running in it, made by tmux: what a user would see, type and find afterwards. Each has
 * a home folder of its own and nothing of the environment around it. Closing it ends all that ran in it.
 *
 * <pre>{@code
 * try (Pane pane = Pane.of(80, 24).start(checkout, "./run.sh")) {
 *     pane.waitFor("Today").type("2").waitFor("Stretching").keys("C-c");
 *     assertEquals(130, pane.exitCode());
 * }
 * }</pre>
 */
public final class Pane implements AutoCloseable {
    private final TmuxServer tmux = new TmuxServer();
    private final int columns;
    private final int rows;
    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private boolean ordinary;

    private Pane(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.folder = temporaryFolder();
        Path home = home();
        environment.put("HOME", home.toString());
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LANG", "C.UTF-8");
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        if (System.getenv("JAVA_HOME") != null) {
            environment.put("JAVA_HOME", System.getenv("JAVA_HOME"));
        }
    }

    /** A terminal of this size, not yet started. */
    public static Pane of(int columns, int rows) {
        return new Pane(columns, rows);
    }

    /** Sets a variable of the command's environment, which otherwise has only what a login gives. */
    public Pane with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs the command as someone without special rights, whoever runs the tests. */
    public Pane asOrdinaryUser() {
        ordinary = true;
        return this;
    }

    /** The home folder of the command, empty at first; the XDG folders are {@code data}, {@code config} ... in it. */
    public Path home() {
        return folder.resolve("home");
    }

    /** Starts a command in a folder. The terminal stays after its end, so that what it left can be seen. */
    public Pane start(Path workingFolder, String... command) {
        try {
            Files.createDirectories(home());
            List<String> whole = ordinary ? OrdinaryUser.command(List.of(command)) : List.of(command);
            Files.writeString(script(), script(workingFolder, whole));
            if (ordinary) {
                OrdinaryUser.own(folder);
                OrdinaryUser.own(home());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tmux.run("-f", "/dev/null", "-u", "new-session", "-d", "-x", "" + columns, "-y", "" + rows,
            "env", "-i", "TERM=screen", "PATH=" + System.getenv("PATH"), "sh", script().toString());
        tmux.run("set-option", "-g", "status", "off");
        tmux.run("resize-window", "-x", "" + columns, "-y", "" + rows);
        write("output", "");
        tmux.run("pipe-pane", "-o", "cat >>" + quoted(folder.resolve("output").toString()));
        write("go", "");
        return this;
    }

    /** Types text as it is. */
    public Pane type(String text) {
        tmux.run("send-keys", "-l", "--", text);
        return this;
    }

    /** Presses keys by tmux's names, such as Enter, Escape, Up, PPage, C-c, M-j. */
    public Pane keys(String... names) {
        tmux.run(List.of("send-keys"), names);
        return this;
    }

    /** Sends single bytes, in one piece. */
    public Pane bytes(int... bytes) {
        tmux.run(List.of("send-keys", "-H"),
            Arrays.stream(bytes).mapToObj(Integer::toHexString).toArray(String[]::new));
        return this;
    }

    public Pane resize(int toColumns, int toRows) {
        tmux.run("resize-window", "-x", "" + toColumns, "-y", "" + toRows);
        return this;
    }

    /** All that was sent to the terminal so far, one character for each byte. */
    public String output() {
        try {
            return Files.readString(folder.resolve("output"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the terminal's settings from outside, as a shell does. */
    public Pane set(String... settings) {
        List<String> command = new ArrayList<>(List.of("stty", "-F", terminal().toString()));
        command.addAll(List.of(settings));
        Tools.run(new ProcessBuilder(command));
        return this;
    }

    /** Writes on the terminal from outside, as another program in it would. */
    public Pane spoil(String text) {
        try {
            Files.writeString(terminal(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Takes the terminal away, as a closed window or a lost connection does. */
    public Pane hangUp() {
        tmux.run("kill-server");
        return this;
    }

    /** What the terminal shows now, without spaces at the ends of lines. */
    public String screen() {
        return tmux.run("capture-pane", "-p");
    }

    /** Waits until the screen shows a text; fails, showing the screen, if it never does. */
    public Pane waitFor(String text) {
        return waitUntil("the screen shows " + text, screen -> screen.contains(text));
    }

    /** Waits until the screen is as said. */
    public Pane waitUntil(String what, Predicate<String> wanted) {
        Waiting.until(() -> Optional.of(screen()).filter(wanted), () -> what + ". The screen is:\n" + screen());
        return this;
    }

    /** Where the cursor is, as {@code column,row}, both from 0. */
    public String cursor() {
        return tmux.run("display-message", "-p", "#{cursor_x},#{cursor_y}").strip();
    }

    public boolean isCursorVisible() {
        return "1".equals(tmux.run("display-message", "-p", "#{cursor_flag}").strip());
    }

    public boolean isAlternateScreen() {
        return "1".equals(tmux.run("display-message", "-p", "#{alternate_on}").strip());
    }

    /** The JVM in this terminal, once there is one. */
    public ProcessHandle jvm() {
        return Waiting.until(() -> all().filter(process -> hasName(process, "java")).findFirst(),
            () -> "a JVM runs. The screen is:\n" + screen());
    }

    /** The shell that runs {@code run.sh}, once it has started the JVM as its child. */
    public ProcessHandle launcher() {
        return jvm().parent().orElseThrow();
    }

    /** Sends a signal, such as TERM, HUP, INT, KILL, WINCH, to a process. */
    public Pane signal(String name, ProcessHandle process) {
        // The shell's own kill: the program of that name is not on every system.
        Tools.Ran ran = Tools.run(new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()));
        if (ran.exitCode() != 0) {
            throw new AssertionError(ran.output());
        }
        return this;
    }

    /** Lets the terminal take no more output, as Scroll Lock does on a console. */
    public Pane freeze() {
        return set("ixon").keys("C-s");
    }

    public Pane thaw() {
        return keys("C-q");
    }

    /** Asks a process to end, again and again, until it is gone. */
    public Pane insistOnEnd(ProcessHandle process) {
        Waiting.until(() -> {
            process.destroy();
            return Optional.of(process).filter(asked -> !asked.isAlive());
        }, () -> "its end");
        return this;
    }

    /** Waits for the command's end; gives its exit code as the shell sees it. */
    public int exitCode() {
        return Integer.parseInt(Waiting.until(() -> read("code"),
            () -> "the command ends. The screen is:\n" + screen()));
    }

    /** Everything that {@code stty} can set, as it was before the command started. */
    public String settingsBefore() {
        return read("before").orElseThrow();
    }

    /** The same after the command's end, for which this waits. */
    public String settingsAfter() {
        exitCode();
        return read("after").orElseThrow();
    }

    @Override
    public void close() {
        all().forEach(ProcessHandle::destroyForcibly);
        tmux.tryTo("kill-server");
        Scratch.delete(folder);
    }

    /**
     * Waits for "go", as the size is only right once the window was resized; then runs, and writes how it ended. Ctrl-C
     * on a terminal that signals by itself is meant for the command alone.
     */
    private String script(Path workingFolder, List<String> command) {
        String variables = environment.entrySet().stream()
            .map(entry -> quoted(entry.getKey() + "=" + entry.getValue())).collect(Collectors.joining(" "));
        String words = command.stream().map(Pane::quoted).collect(Collectors.joining(" "));
        return """
            cd %1$s
            trap : INT
            until [ -e %2$s/go ]; do sleep 0.01; done
            { stty -g; stty -a | tail -n +2; } >%2$s/before
            env %3$s TERM=screen %4$s
            code=$?
            { stty -g; stty -a | tail -n +2; } >%2$s/after
            echo $code >%2$s/code.new && mv %2$s/code.new %2$s/code
            exec sleep 1000
            """.formatted(quoted(workingFolder.toString()), quoted(folder.toString()), variables, words);
    }

    private Path terminal() {
        return Path.of(tmux.run("display-message", "-p", "#{pane_tty}").strip());
    }

    private Path script() {
        return folder.resolve("script");
    }

    private Stream<ProcessHandle> all() {
        Tools.Ran shell = tmux.tryTo("display-message", "-p", "#{pane_pid}");
        return shell.exitCode() != 0 ? Stream.empty()  // no server, so nothing runs in it
            : ProcessHandle.of(Long.parseLong(shell.output().strip())).stream().flatMap(ProcessHandle::descendants);
    }

    private static boolean hasName(ProcessHandle process, String name) {
        return process.info().command().filter(command -> command.endsWith("/" + name)).isPresent();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> read(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("toeup-pane");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
