package toeup.bench;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How soon the first menu can be used, against what any Java program takes and against well-known programs in C. */
final class StartBench {
    private static final int MOST_SECONDS = 120;
    private static final double NANOS_PER_MS = 1e6;
    private static final List<String> OTHERS = List.of("htop", "mc");
    private static final String LAST_KEY_OF_OTHERS = "Quit";
    private static final String LINE = "line";
    private static final String MENU = "menu";
    private static final Set<String> PROGRAM_FOLLOWS = Set.of("-jar", "-cp", "-classpath", "--class-path", "-m");

    private final int runs;
    private final Jdk jdk;
    private final Home home;

    StartBench(int runs, Jdk jdk, Home home) {
        this.runs = runs;
        this.jdk = jdk;
        this.home = home;
    }

    List<Finding> measure() {
        Program program = Program.of(jdk, home);
        program.startMs();  // makes what is made once, such as the class data
        List<String> flags = flags(program);
        List<String> others = OTHERS.stream().filter(StartBench::isInstalled).toList();
        Rounds rounds = new Rounds(runs, MOST_SECONDS)
            .add(LINE, () -> lineMs(program, flags)).add(MENU, program::startMs)
            .add("silent", () -> program.unanswered().startMs())
            .add("heap", () -> program.withSmallHeap().startMs())
            .add("line pinned", () -> lineMs(program.pinned(), flags))
            .add("menu pinned", () -> program.pinned().startMs());
        others.forEach(other -> rounds.add(other, () -> otherMs(program, other)));
        return findings(rounds.run(), others);
    }

    private List<Finding> findings(Rounds rounds, List<String> others) {
        List<Finding> all = new ArrayList<>(List.of(
            rounds.ratio(jdk, MENU, LINE, "First menu, against a JVM that prints a line").atMost(jdk.isNew() ? 2.5 : 3),
            rounds.finding(jdk, MENU, "First menu", "ms"),
            rounds.finding(jdk, LINE, "A JVM that prints a line", "ms"),
            rounds.finding(jdk, "silent", "First menu, terminal never answers", "ms").atMost(1000),
            rounds.ratio(jdk, "menu pinned", "line pinned", "On one core: first menu, against a line"),
            rounds.finding(jdk, "menu pinned", "On one core: first menu", "ms"),
            rounds.ratio(jdk, "heap", MENU, "Heap of 48 MB: first menu, against the usual")));
        others.forEach(other -> all.add(rounds.ratio(jdk, MENU, other, "First menu, against " + other)));
        return all;
    }

    private static double lineMs(Program program, List<String> flags) {
        List<String> command = new ArrayList<>(List.of(program.jdk().java()));
        command.addAll(flags);
        command.addAll(List.of("-cp", testClasses(), OneLine.class.getName()));
        return shownMs(program, command, OneLine.LINE);
    }

    private static double otherMs(Program program, String other) {
        return shownMs(program, List.of(other), LAST_KEY_OF_OTHERS);
    }

    private static double shownMs(Program program, List<String> command, String text) {
        try (PseudoTerminal terminal = program.terminal(command)) {
            long start = terminal.go();
            return (terminal.shown(text) - start) / NANOS_PER_MS;
        }
    }

    /** What the program's JVM was told, but for the class data made for the program and what only it understands. */
    private static List<String> flags(Program program) {
        try (PseudoTerminal terminal = program.terminal()) {
            terminal.go();
            Program.showsHome(terminal);
            return flags(ProcessUse.commandLine(terminal.jvm()));
        }
    }

    static List<String> flags(List<String> commandLine) {
        return commandLine.stream().skip(1).takeWhile(word -> word.startsWith("-") && !PROGRAM_FOLLOWS.contains(word))
            .filter(word -> !word.startsWith("-Dtoeup.") && !word.startsWith("-Xbootclasspath") && !isClassData(word))
            .toList();
    }

    private static boolean isClassData(String word) {
        return Stream.of("SharedArchiveFile", "ArchiveClassesAtExit", "AutoCreateSharedArchive", "AOT")
            .anyMatch(word::contains);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String testClasses() {
        try {
            return Path.of(OneLine.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
