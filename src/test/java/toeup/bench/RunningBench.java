package toeup.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * What the program takes while nothing is done on Home, and in a guided exercise with its figure. Several are watched
 * at the same time, each in a terminal of its own, as each alone leaves the machine almost idle.
 */
final class RunningBench {
    private static final int USUAL_HISTORY = 200;
    private static final int SETTLE_MS = 4_000;
    /** Two whole repetitions of the exercise, so that each phase has its share. */
    private static final int WINDOW_MS = 20_000;
    /** Keys of the second before are meant for the page before. */
    private static final int A_SECOND_MS = 1_300;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double PERCENT = 100;
    private static final int ENDED_BY_CTRL_C = 130;

    private final int runs;
    private final Jdk jdk;
    private final List<Visit> visits = new ArrayList<>();

    RunningBench(int runs, Jdk jdk) {
        this.runs = runs;
        this.jdk = jdk;
    }

    /** One program in its terminal, and what it took in a second. */
    private static final class Visit implements AutoCloseable {
        private final Home home = Home.with(USUAL_HISTORY);
        private final PseudoTerminal terminal;
        private final ProcessHandle jvm;

        Visit(Jdk jdk) {
            terminal = Program.of(jdk, home).terminal();
            terminal.go();
            Program.showsHome(terminal);
            jvm = terminal.jvm();
        }

        Moment now() {
            return new Moment(System.nanoTime(), ProcessUse.of(jvm), terminal.bytes());
        }

        @Override
        public void close() {
            terminal.close();
            home.close();
        }
    }

    /** The counts at one moment. */
    private record Moment(long nanos, ProcessUse use, long bytes) {
        Pace since(Moment before) {
            double seconds = (nanos - before.nanos) / NANOS_PER_SECOND;
            ProcessUse.OfThread taken = use.since(before.use);
            return new Pace(taken.switches() / seconds, PERCENT * taken.cpuNanos() / (nanos - before.nanos),
                (bytes - before.bytes) / seconds);
        }
    }

    /** In a second: wake-ups, hundredths of a processor, bytes written. */
    private record Pace(double wakeUps, double cpuPercent, double bytes) {}

    List<Finding> measure() {
        try {
            while (visits.size() < runs) {
                visits.add(new Visit(jdk));
            }
            return watch();
        } finally {
            visits.forEach(Visit::close);
        }
    }

    private List<Finding> watch() {
        sleep(SETTLE_MS);
        List<Pace> idle = window();
        Series onHome = resident();
        each(visit -> visit.terminal.type("3"));
        each(visit -> visit.terminal.shown(Program.say("content.category.strengthening"), "> 1", "? "));
        each(visit -> visit.terminal.type("2"));
        each(visit -> visit.terminal.shown("Sit tall", Program.say("keys.adjust")));
        sleep(SETTLE_MS);
        Series onPage = resident();
        beginExercise();
        sleep(SETTLE_MS);
        List<Pace> running = window();
        Series inExercise = resident();
        each(RunningBench::end);
        return findings(idle, running, List.of(onHome, onPage, inExercise));
    }

    private void beginExercise() {
        each(visit -> visit.terminal.type("\r"));
        each(visit -> visit.terminal.shown(Program.say("checks.well")));
        each(visit -> visit.terminal.type("1"));
        each(visit -> visit.terminal.shown(Program.say("stage.ready")));
        sleep(A_SECOND_MS);
        each(visit -> visit.terminal.type("\r"));
        each(visit -> visit.terminal.shown("repetition 1 of"));
    }

    private static void end(Visit visit) {
        visit.terminal.type("\u0003");
        Program.requireCode(ENDED_BY_CTRL_C, visit.terminal.exitCode(), visit.terminal.text());
    }

    private List<Finding> findings(List<Pace> idle, List<Pace> running, List<Series> resident) {
        List<Double> onTop = new ArrayList<>();
        for (int i = 0; i < idle.size(); i++) {
            onTop.add(running.get(i).cpuPercent() - idle.get(i).cpuPercent());
        }
        int mostMb = jdk.isNew() ? 64 : 56;
        return List.of(
            Finding.of(jdk, "Memory on Home", "MB", resident.get(0)).atMost(mostMb),
            Finding.of(jdk, "Memory on an exercise's page", "MB", resident.get(1)),
            Finding.of(jdk, "Memory in an exercise", "MB", resident.get(2)).atMost(mostMb),
            Finding.of(jdk, "Idle on Home: wake-ups", "a second", series(idle, Pace::wakeUps)).atMost(8),
            Finding.of(jdk, "Idle on Home: processor", "% of a core", series(idle, Pace::cpuPercent)).atMost(0.1),
            Finding.of(jdk, "Idle on Home: written", "bytes a second", series(idle, Pace::bytes)).atMost(0),
            Finding.of(jdk, "In an exercise: wake-ups", "a second", series(running, Pace::wakeUps)),
            Finding.of(jdk, "In an exercise: processor, beyond idle", "% of a core", Series.of(onTop)).atMost(1),
            Finding.of(jdk, "In an exercise: written", "bytes a second", series(running, Pace::bytes)).atMost(1536));
    }

    private static Series series(List<Pace> paces, ToDoubleFunction<Pace> part) {
        return Series.of(paces.stream().mapToDouble(part).toArray());
    }

    private Series resident() {
        return Series.of(visits.stream().mapToDouble(visit -> ProcessUse.residentMb(visit.jvm)).toArray());
    }

    private List<Pace> window() {
        List<Moment> before = visits.stream().map(Visit::now).toList();
        sleep(WINDOW_MS);
        List<Pace> paces = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            paces.add(visits.get(i).now().since(before.get(i)));
        }
        return paces;
    }

    private void each(Consumer<Visit> step) {
        visits.forEach(step);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("interrupted");
        }
    }
}
