package toeup.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** How start and progress grow with what is in the data folder. */
final class RecordsBench {
    /** None, and each ten times the one before. */
    static final List<Integer> SIZES = List.of(0, 1_000, 10_000, 100_000);

    private static final int MOST = 100_000;
    private static final int MOST_SECONDS = 40;
    private static final int ENDED_BY_CTRL_C = 130;
    private static final double NANOS_PER_MS = 1e6;
    /** What "as fast as with none" means where no two starts take equally long. */
    private static final double AS_FAST = 1.1;
    private static final String[] COMMAND = {"progress", "--json"};

    private final int runs;
    private final Jdk jdk;
    private final Map<Integer, Home> homes;

    /** @param homes by number of records */
    RecordsBench(int runs, Jdk jdk, Map<Integer, Home> homes) {
        this.runs = runs;
        this.jdk = jdk;
        this.homes = homes;
    }

    List<Finding> measure() {
        List<Finding> all = new ArrayList<>(homes());
        for (int size : SIZES) {
            all.addAll(progress(size));
        }
        all.addAll(underPressure());
        return all;
    }

    private Program program(int size) {
        return Program.of(jdk, homes.get(size));
    }

    private List<Finding> homes() {
        Rounds rounds = new Rounds(runs, MOST_SECONDS);
        for (int size : SIZES) {
            rounds.add("Home " + size, () -> program(size).startMs());
        }
        rounds.run();
        List<Finding> all = new ArrayList<>();
        for (int size : SIZES) {
            all.add(rounds.finding(jdk, "Home " + size, "Home", "ms").with(size));
        }
        all.add(rounds.ratio(jdk, "Home " + MOST, "Home 0", "Home, 100,000 records against none").atMost(AS_FAST));
        return all;
    }

    private List<Finding> progress(int size) {
        Program program = program(size);
        Rounds first = new Rounds(runs, MOST_SECONDS)
            .add("screen", afresh(program, () -> screenMs(program)))
            .add("command", afresh(program, () -> program.commandMs(COMMAND)))
            .add("home", afresh(program, program::startMs)).run();
        Rounds later = new Rounds(runs, MOST_SECONDS)
            .add("screen", () -> screenMs(program)).add("command", () -> program.commandMs(COMMAND)).run();
        boolean most = size == MOST;
        Finding screen = later.finding(jdk, "screen", "Progress screen, from Home", "ms");
        Finding firstScreen = first.finding(jdk, "screen", "Progress screen, from Home, for the first time", "ms");
        List<Finding> all = List.of(
            first.finding(jdk, "home", "Home, for the first time", "ms"),
            most ? screen.atMost(300) : screen,
            most ? firstScreen.atMost(5_000) : firstScreen,
            later.finding(jdk, "command", "progress --json", "ms"),
            first.finding(jdk, "command", "progress --json, for the first time", "ms"));
        return all.stream().map(finding -> finding.with(size)).toList();
    }

    /** With all records, as an old machine would do it. */
    private List<Finding> underPressure() {
        Program program = program(MOST);
        Rounds rounds = new Rounds(runs, MOST_SECONDS)
            .add("pinned", () -> program.pinned().commandMs(COMMAND))
            .add("heap", () -> program.withSmallHeap().commandMs(COMMAND))
            .add("home", () -> program.withSmallHeap().startMs()).run();
        return List.of(rounds.finding(jdk, "pinned", "On one core: progress --json", "ms").with(MOST),
            rounds.finding(jdk, "heap", "Heap of 48 MB: progress --json", "ms").with(MOST),
            rounds.finding(jdk, "home", "Heap of 48 MB: Home", "ms").with(MOST));
    }

    /** With nothing remembered of what was read before. */
    private static DoubleSupplier afresh(Program program, DoubleSupplier measure) {
        return () -> {
            program.home().forgetCache();
            return measure.getAsDouble();
        };
    }

    /** From the key on Home to the page with the figures of the week. */
    private static double screenMs(Program program) {
        try (PseudoTerminal terminal = program.terminal()) {
            terminal.go();
            Program.showsHome(terminal);
            long pressed = System.nanoTime();
            terminal.type("5");
            long shown = terminal.shown(Program.say("charts.goal"), Program.say("charts.item.trends"), "? " + Program.say("keys.help"));
            terminal.type("\u0003");
            Program.requireCode(ENDED_BY_CTRL_C, terminal.exitCode(), terminal.text());
            return (shown - pressed) / NANOS_PER_MS;
        }
    }
}
