package toeup.bench;

import java.util.ArrayList;
import java.util.List;
import toeup.store.SaveProbe;

/** What saving one record takes, with and without a long history. */
final class SavingBench {
    private static final int MOST_SECONDS = 40;
    private static final String[] COMMAND = {"log", "ball-lifts"};

    private final int runs;
    private final Home none;
    private final Home most;

    /**
     * @param none with no records
     * @param most with 100,000; each save adds one
     */
    SavingBench(int runs, Home none, Home most) {
        this.runs = runs;
        this.none = none;
        this.most = most;
    }

    /** The save alone, in this very JVM, so that what it forces to the disk can be counted. */
    List<Finding> saves() {
        Jdk jdk = Jdk.running();
        List<SaveProbe.Saved> few = saves(none);
        List<SaveProbe.Saved> many = saves(most);
        return List.of(
            Finding.of(jdk, "Saving a record", "ms", ms(few)).with(0),
            Finding.of(jdk, "Saving a record", "ms", ms(many)).with(RecordsBench.MOST),
            Finding.of(jdk, "Saving a record: forced to the disk", "times", forced(few)).with(0),
            Finding.of(jdk, "Saving a record: forced to the disk", "times", forced(many)).with(RecordsBench.MOST)
                .atMost(forced(few).median()));
    }

    /** The command that saves one, from start to end. */
    List<Finding> commands(Jdk jdk) {
        Rounds rounds = new Rounds(runs, MOST_SECONDS)
            .add("none", () -> Program.of(jdk, none).commandMs(COMMAND))
            .add("most", () -> Program.of(jdk, most).commandMs(COMMAND)).run();
        return List.of(rounds.finding(jdk, "none", "log", "ms").with(0),
            rounds.finding(jdk, "most", "log", "ms").with(RecordsBench.MOST));
    }

    /** The first one makes the folder of the month, if need be, and is not counted. */
    private List<SaveProbe.Saved> saves(Home home) {
        SaveProbe probe = new SaveProbe(home.folder());
        probe.save();
        List<SaveProbe.Saved> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(probe.save());
        }
        return all;
    }

    private static Series ms(List<SaveProbe.Saved> saves) {
        return Series.of(saves.stream().mapToDouble(SaveProbe.Saved::ms).toArray());
    }

    private static Series forced(List<SaveProbe.Saved> saves) {
        return Series.of(saves.stream().mapToDouble(SaveProbe.Saved::forced).toArray());
    }
}
