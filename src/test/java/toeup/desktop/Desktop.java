package toeup.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import toeup.tmux.Scratch;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/**
 * A desktop nobody sees (Xvfb), with a window manager (twm) and one program: what a user would type, do to the window
 * and find afterwards. The program has no terminal, a home folder of its own and nothing of the environment around it.
 */
public final class Desktop implements AutoCloseable {
    /** A window gets the keys while the pointer is in it, stands anywhere, and is closed by Alt-F4 as by its button. */
    private static final String WINDOW_MANAGER = """
        NoGrabServer
        RandomPlacement
        "F4" = meta : window : f.delete
        """;

    private final Path folder;
    private final Map<String, String> environment;
    private final List<Process> processes = new ArrayList<>();
    private Process program;

    private Desktop(Path folder) {
        this.folder = folder;
        Path home = home();
        environment = new TreeMap<>(Map.of("HOME", home.toString(), "PATH", System.getenv("PATH"),
            "LANG", "C.UTF-8", "XDG_CONFIG_HOME", home.resolve("config").toString(),
            "XDG_DATA_HOME", home.resolve("data").toString(), "XDG_STATE_HOME", home.resolve("state").toString(),
            "XDG_CACHE_HOME", home.resolve("cache").toString()));
        Optional.ofNullable(System.getenv("JAVA_HOME")).ifPresent(java -> environment.put("JAVA_HOME", java));
    }

    /** A desktop with a screen of this size. */
    public static Desktop of(int width, int height) {
        for (String tool : List.of("Xvfb", "xdotool", "twm")) {
            Tools.need(tool, tool.toLowerCase(Locale.ROOT));
        }
        try {
            Desktop desktop = new Desktop(Files.createTempDirectory("toeup-desktop"));
            Files.createDirectories(desktop.home());
            desktop.open(width, height);
            return desktop;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(int width, int height) throws IOException {
        run("screen", "Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-dpi", "96",
            "-nolisten", "tcp", "-noreset");
        String number = Waiting.until(() -> output("screen").lines().filter(it -> it.matches("[0-9]+")).findFirst(),
            () -> "a screen. It said: " + output("screen"));
        environment.put("DISPLAY", ":" + number);
        Files.writeString(folder.resolve("twmrc"), WINDOW_MANAGER);
        run("manager", "twm", "-f", folder.resolve("twmrc").toString());
    }

    /** Sets a variable of the program's environment. */
    public Desktop with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Path home() {
        return folder.resolve("home");
    }

    /** What names this desktop in {@code DISPLAY}. */
    public String display() {
        return environment.get("DISPLAY");
    }

    /** Starts a program without input; nothing is known of a window yet. */
    public Desktop start(Path workingFolder, String... command) {
        program = run("program", workingFolder, command);
        return this;
    }

    /** Waits for the window, and puts the pointer into it. */
    public Desktop waitForWindow() {
        Size size = size();
        xdotool("mousemove", "--window", window(), "" + size.width() / 2, "" + size.height() / 2);
        // Keys first go to a window inside the window.
        Waiting.until(() -> Optional.of(focus()).filter(it -> it.contains("Toe Up") || it.contains("Focus")),
            () -> "the window has the focus, not " + focus());
        return this;
    }

    private String focus() {
        return Tools.run(builder("xdotool", "getwindowfocus", "getwindowname")).output();
    }

    /** How large the window is inside, in dots. */
    public record Size(int width, int height) {}

    /** How large the window is inside, once there is one. */
    public Size size() {
        String[] told = xdotool("getwindowgeometry", "--shell", window()).split("\\s+");
        return new Size(number(told, "WIDTH="), number(told, "HEIGHT="));
    }

    private static int number(String[] told, String name) {
        return Stream.of(told).filter(it -> it.startsWith(name)).map(it -> Integer.parseInt(it.substring(name.length())))
            .findFirst().orElseThrow();
    }

    /** Makes the window as large as this. */
    public Desktop resize(int width, int height) {
        xdotool("windowsize", window(), "" + width, "" + height);
        return this;
    }

    /** Presses keys by the names X gives them, such as a, Return, ctrl+plus, KP_Add. */
    public Desktop keys(String... names) {
        List<String> words = new ArrayList<>(List.of("key", "--clearmodifiers"));
        words.addAll(List.of(names));
        xdotool(words.toArray(String[]::new));
        return this;
    }

    /** Closes the window as its button does: the program is asked. */
    public Desktop closeWindow() {
        return keys("alt+F4");
    }

    /** Sends a signal, such as TERM, to the program. */
    public Desktop signal(String name) {
        Tools.run(new ProcessBuilder("sh", "-c", "kill -" + name + " " + program.pid()));
        return this;
    }

    /** Everything the program wrote, on both ways. */
    public String output() {
        return output("program");
    }

    /** Waits until the program has written as wanted. */
    public Desktop waitUntil(String what, Predicate<String> wanted) {
        Waiting.until(() -> Optional.of(output()).filter(wanted), () -> what + ". It wrote:\n" + output());
        return this;
    }

    /** Waits for the program's end. */
    public int exitCode() {
        return Waiting.until(() -> program.isAlive() ? Optional.empty() : Optional.of(program.exitValue()),
            () -> "the program ends. It wrote:\n" + output());
    }

    @Override
    public void close() {
        if (program != null) program.descendants().forEach(ProcessHandle::destroyForcibly);
        processes.forEach(Process::destroyForcibly);
        Scratch.delete(folder);
    }

    private String window() {
        return Waiting.until(() -> find().lines().findFirst(), () -> "a window. The program wrote:\n" + output());
    }

    private String find() {
        Tools.Ran ran = Tools.run(builder("xdotool", "search", "--onlyvisible", "--name", "^Toe Up$"));
        return ran.exitCode() == 0 ? ran.output() : "";
    }

    private String xdotool(String... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        Tools.Ran ran = Tools.run(builder(command.toArray(String[]::new)));
        if (ran.exitCode() != 0) throw new AssertionError(command + ": " + ran.output());
        return ran.output();
    }

    private ProcessBuilder builder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private Process run(String name, String... command) {
        return run(name, folder, command);
    }

    private Process run(String name, Path workingFolder, String... command) {
        try {
            Process process = builder(command).directory(workingFolder.toFile()).redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile()).start();
            processes.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String output(String name) {
        try {
            return Files.readString(folder.resolve(name + ".out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
