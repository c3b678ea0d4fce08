package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Require;
import toeup.catalog.Way;
import toeup.progress.Done;

/**
 * What was counted, set by set, for the patient to confirm or correct.
 *
 * @param way   how it was done
 * @param dose  what was aimed at
 * @param lines one for each set, side and direction of the script, also where nothing counted; for a walk, its
 *              lengths
 */
public record Tally(Way way, Dose dose, List<Line> lines) {
    /** The most that can be typed for one line, as of any set: a third digit is a slip, and would count ten times. */
    public static final int MOST = Dose.MOST_REPETITIONS;
    /** The longest that a record can hold; a slip of the keyboard must not cost the record. */
    private static final Duration MOST_HELD = Duration.ofHours(10);

    /**
     * One line.
     *
     * @param spot        the set, side and direction
     * @param count       repetitions, or the steps of a length, 0 to {@value Tally#MOST}
     * @param held        time held in all
     * @param endedByUser the patient ended a hold
     */
    public record Line(Spot spot, int count, Duration held, boolean endedByUser) {}

    public Tally {
        lines = List.copyOf(lines);
    }

    /** What a run has counted; a walk, which counts nothing by itself, is taken as prescribed until corrected. */
    public static Tally of(Run run) {
        Way way = run.script().way();
        Dose dose = run.script().prescription().dose();
        if (way.counting() == Counting.STEPS) return walked(way, dose, walkIsOver(run));
        return new Tally(way, dose, run.script().bouts().stream().map(bout -> line(run, bout)).toList());
    }

    private static boolean walkIsOver(Run run) {
        return run.mode() instanceof Mode.Over over && over.completed();
    }

    private static Tally walked(Way way, Dose dose, boolean completed) {
        List<Line> lengths = new ArrayList<>();
        for (int length = 1; length <= dose.sets(); length++) {
            Spot spot = new Spot(length, Optional.empty(), Optional.empty(), 1);
            lengths.add(new Line(spot, completed ? dose.repetitions() : 0, Duration.ZERO, false));
        }
        return new Tally(way, dose, lengths);
    }

    private static Line line(Run run, Spot bout) {
        List<Counted> done = run.counted().stream().filter(counted -> counted.spot().sharesBout(bout)).toList();
        Duration held = done.stream().map(Counted::held).reduce(Duration.ZERO, Duration::plus);
        return new Line(bout, done.size(), held, done.stream().anyMatch(Counted::endedByUser));
    }

    /**
     * The same with another count in one line. Time held follows in proportion, or is taken as prescribed where
     * nothing had been counted.
     *
     * @param count 0 to {@value #MOST}
     */
    public Tally corrected(int index, int count) {
        Require.inRange("count", count, 0, MOST);
        Line old = lines.get(index);
        Duration held = old.count() == 0 ? dose.hold().multipliedBy(count)
            : old.held().multipliedBy(count).dividedBy(old.count());
        List<Line> changed = new ArrayList<>(lines);
        changed.set(index, new Line(old.spot(), count, held.compareTo(MOST_HELD) < 0 ? held : MOST_HELD,
            old.endedByUser() && count > 0));
        return new Tally(way, dose, changed);
    }

    /** As it stands in a record; lines in which nothing was done are left out. */
    public List<Done> toDone() {
        return lines.stream().filter(line -> line.count() > 0).map(this::toDone).toList();
    }

    private Done toDone(Line line) {
        boolean steps = way.counting() == Counting.STEPS;
        OptionalInt count = OptionalInt.of(line.count());
        OptionalInt held = way.holds() && !dose.hold().isZero()
            ? OptionalInt.of((int) line.held().toSeconds()) : OptionalInt.empty();
        return new Done(line.spot().side(), line.spot().direction(), line.spot().set(),
            steps ? OptionalInt.empty() : count, steps ? count : OptionalInt.empty(), held, way.assisted(),
            line.endedByUser());
    }
}
