package toeup.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.tmux.Checkout;
import toeup.tmux.Tools;

/**
 * The packaged program as its users start it, by {@code run.sh}.
 *
 * @param prefix  words before the command, such as those that pin it to a processor
 * @param more    what its environment has besides what a login gives
 * @param answers whether its terminal answers questions
 */
record Program(Jdk jdk, Home home, List<String> prefix, Map<String, String> more, boolean answers) {
    private static final long MOST_SECONDS = PseudoTerminal.MOST_SECONDS;
    private static final String SMALL_HEAP = "-Xmx48m";
    private static final double NANOS_PER_MS = 1e6;

    static Program of(Jdk jdk, Home home) {
        return new Program(jdk, home, List.of(), Map.of(), true);
    }

    /** On a single processor. */
    Program pinned() {
        Tools.need("taskset", "util-linux");
        return new Program(jdk, home, List.of("taskset", "-c", firstProcessor()), more, answers);
    }

    /** With 48 MB for its objects; this variable is the only one that beats the options of {@code run.sh}. */
    Program withSmallHeap() {
        return new Program(jdk, home, prefix, Map.of("_JAVA_OPTIONS", SMALL_HEAP), answers);
    }

    /** In a terminal that never answers. */
    Program unanswered() {
        return new Program(jdk, home, prefix, more, false);
    }

    /** A terminal in which the program is about to start. */
    PseudoTerminal terminal(String... arguments) {
        return terminal(command(arguments));
    }

    /** A terminal in which another command is about to start, in the same surroundings. */
    PseudoTerminal terminal(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return PseudoTerminal.of(environment(), answers, whole);
    }

    /** Milliseconds until the first menu stands whole; it is left by its own key, which shows that it could be used. */
    double startMs() {
        try (PseudoTerminal terminal = terminal()) {
            long start = terminal.go();
            long shown = showsHome(terminal);
            terminal.type("q");
            requireCode(0, terminal.exitCode(), terminal.text());
            return (shown - start) / NANOS_PER_MS;
        }
    }

    /** Waits for the first menu; gives the moment at which its last row was written. */
    static long showsHome(PseudoTerminal terminal) {
        return terminal.shown(say("home.today"), say("home.patients"), "? " + say("keys.help"));
    }

    /** Milliseconds from start to end of a command that shows no screens. */
    double commandMs(String... arguments) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command(arguments));
        try {
            Path errors = Files.createTempFile(home.folder(), "errors", "");
            ProcessBuilder builder = new ProcessBuilder(whole).redirectError(errors.toFile())
                .redirectInput(Path.of("/dev/null").toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            builder.environment().putAll(environment());
            long start = System.nanoTime();
            Process process = builder.start();
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            double took = (System.nanoTime() - start) / NANOS_PER_MS;
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new CannotMeasure("took more than " + MOST_SECONDS + " s");
            }
            requireCode(0, process.exitValue(), Files.readString(errors));
            return took;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("interrupted");
        }
    }

    /** Fails, with what was to be seen, if the program ended in another way than it should have. */
    static void requireCode(int wanted, int code, String seen) {
        if (code != wanted) {
            throw new CannotMeasure("ended with " + code + ": " + seen.strip());
        }
    }

    /** The program's own words. */
    static String say(String key) {
        try {
            return Content.in(Checkout.real().resolve("data"), "en").messages().of(key);
        } catch (ContentTrouble mistake) {
            throw new AssertionError(mistake);
        }
    }

    private static List<String> command(String... arguments) {
        return Stream.concat(Stream.of(Checkout.real().toAbsolutePath().resolve("run.sh").toString()),
            Stream.of(arguments)).toList();
    }

    private Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>(Map.of("HOME", home.folder().toString(), "PATH", System.getenv("PATH"),
            "LANG", "C.UTF-8", "TERM", "xterm-256color", "SHELL", "/bin/sh", "JAVA_HOME", jdk.home().toString()));
        all.putAll(more);
        return all;
    }

    private static String firstProcessor() {
        try {
            Matcher allowed = Pattern.compile("(?m)^Cpus_allowed_list:\\s+(\\d+)")
                .matcher(Files.readString(Path.of("/proc/self/status")));
            return allowed.find() ? allowed.group(1) : "0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
