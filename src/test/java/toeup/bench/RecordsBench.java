package toeup.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How start and progress grow with what is in the data folder. */
final class RecordsBench {
    /** None, and each ten times the one before. */
    static final List<Integer> SIZES = List.of(0, 1_000, 10_000, 100_000);
    static final int MOST = SIZES.get(SIZES.size() - 1);

    private static final int MOST_SECONDS = 90;
    private static final int MOST_SECONDS_FIRST = 60;
    private static final int ENDED_BY_CTRL_C = 130;
    private static final double NANOS_PER_MS = 1e6;
    /** What "as fast as with none" means where no two starts take equally long. */
    private static final double AS_FAST = 1.1;
    private static final String HOME = "Home";
    private static final String PROGRESS = "Progress screen, from Home";
    private static final String COMMAND = "progress --json";
    private static final String FIRST = ", for the first time";

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
        List<Finding> all = new ArrayList<>(later());
        all.addAll(first());
        all.addAll(underPressure());
        return all;
    }

    private List<Finding> later() {
        Rounds rounds = new Rounds(runs, MOST_SECONDS);
        for (int size : SIZES) {
            rounds.add(List.of(HOME + size, PROGRESS + size), () -> visit(program(size)));
            rounds.add(COMMAND + size, () -> commandMs(program(size)));
        }
        rounds.run();
        List<Finding> all = new ArrayList<>();
        SIZES.forEach(size -> all.add(rounds.finding(jdk, HOME + size, HOME, "ms").with(size)));
        SIZES.forEach(size -> all.add(limited(rounds.finding(jdk, PROGRESS + size, PROGRESS, "ms").with(size), 300)));
        SIZES.forEach(size -> all.add(rounds.finding(jdk, COMMAND + size, COMMAND, "ms").with(size)));
        all.add(rounds.ratio(jdk, HOME + MOST, HOME + SIZES.get(0), "Home with 100,000 records, against none")
            .atMost(AS_FAST));
        return all;
    }

    /** Nothing is remembered of what was read before; these may take so long that they are measured less often. */
    private List<Finding> first() {
        List<Finding> homesFirst = new ArrayList<>();
        List<Finding> progressFirst = new ArrayList<>();
        for (int size : SIZES) {
            Program program = program(size);
            Rounds rounds = new Rounds(runs, MOST_SECONDS_FIRST).add(List.of(HOME, PROGRESS), () -> {
                program.home().forgetCache();
                return visit(program);
            }).run();
            homesFirst.add(rounds.finding(jdk, HOME, HOME + FIRST, "ms").with(size));
            progressFirst.add(limited(rounds.finding(jdk, PROGRESS, PROGRESS + FIRST, "ms").with(size), 5_000));
        }
        homesFirst.addAll(progressFirst);
        return homesFirst;
    }

    private static Finding limited(Finding finding, int most) {
        return finding.records().getAsInt() == MOST ? finding.atMost(most) : finding;
    }

    /** With all records, as a machine does it that has little of everything. */
    private List<Finding> underPressure() {
        Program program = program(MOST);
        Rounds rounds = new Rounds(runs, MOST_SECONDS_FIRST)
            .add("core", () -> commandMs(program.pinned()))
            .add("heap", () -> commandMs(program.withSmallHeap()))
            .add(List.of("home", "progress"), () -> visit(program.withSmallHeap())).run();
        return List.of(rounds.finding(jdk, "core", "On one core: " + COMMAND, "ms").with(MOST),
            rounds.finding(jdk, "heap", "Heap of 48 MB: " + COMMAND, "ms").with(MOST),
            rounds.finding(jdk, "home", "Heap of 48 MB: " + HOME, "ms").with(MOST),
            rounds.finding(jdk, "progress", "Heap of 48 MB: " + PROGRESS, "ms").with(MOST));
    }

    private Program program(int size) {
        return Program.of(jdk, homes.get(size));
    }

    private static double commandMs(Program program) {
        return program.commandMs(COMMAND.split(" "));
    }

    /** Milliseconds from the start to Home, and from the key there to the page with the figures of the week. */
    private static List<Double> visit(Program program) {
        try (PseudoTerminal terminal = program.terminal()) {
            long start = terminal.go();
            long home = Program.showsHome(terminal);
            long pressed = System.nanoTime();
            terminal.type("5");
            long progress = terminal.shown(Program.say("charts.week"), Program.say("charts.goal"));
            terminal.type("\u0003");
            Program.requireCode(ENDED_BY_CTRL_C, terminal.exitCode(), terminal.text());
            return List.of((home - start) / NANOS_PER_MS, (progress - pressed) / NANOS_PER_MS);
        }
    }
}
