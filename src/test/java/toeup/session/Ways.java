package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import toeup.catalog.AfterPause;
import toeup.catalog.Basis;
import toeup.catalog.Counting;
import toeup.catalog.Direction;
import toeup.catalog.Dose;
import toeup.catalog.FallRisk;
import toeup.catalog.FirstSide;
import toeup.catalog.Phase;
import toeup.catalog.Position;
import toeup.catalog.Sides;
import toeup.catalog.StartingDose;
import toeup.catalog.StartingDose.Range;
import toeup.catalog.Way;

/** Ways of exercises made up for tests: seated toe lifts of each foot, changed step by step. */
final class Ways {
    static final Dose ONCE = Dose.of(1, 1, 3, 0);
    private static final Basis BASIS = new Basis(Basis.Status.OURS, "made up for a test");

    private String id = Way.STANDARD;
    private boolean assisted;
    private Counting counting = Counting.REPETITIONS;
    private Position position = Position.SITTING;
    private FallRisk risk = FallRisk.LOW;
    private boolean band;
    private Sides sides = Sides.EACH;
    private FirstSide first = FirstSide.AFFECTED;
    private List<Direction> directions = List.of();
    private AfterPause afterPause = AfterPause.RESTART;
    private final List<Phase> phases = new ArrayList<>();
    private Dose dose = ONCE;

    private Ways() {}

    /** Raise 2 s, hold, lower 3 s, relax 2 s; one foot, then the other; a broken repetition starts again. */
    static Ways lifts() {
        return new Ways().move("raise", 2).hold("hold").move("lower", 3).still("relax", 2);
    }

    /** Lean 3 s, hold, ease 3 s, relax 5 s; standing; goes on after a pause where it was. */
    static Ways stretch() {
        Ways ways = new Ways().move("lean", 3).hold("hold").move("ease", 3).still("relax", 5);
        ways.counting = Counting.HOLDS;
        ways.position = Position.STANDING;
        ways.risk = FallRisk.MEDIUM;
        ways.afterPause = AfterPause.CONTINUE;
        return ways;
    }

    /** Steady 3 s, lift 1 s, hold, lower 1 s, rest 10 s; standing, the stronger leg first. */
    static Ways oneLeg() {
        Ways ways = new Ways().still("steady", 3).move("lift", 1).hold("hold").move("lower", 1).still("rest", 10);
        ways.counting = Counting.HOLDS;
        ways.position = Position.STANDING;
        ways.risk = FallRisk.HIGH;
        ways.first = FirstSide.STRONGER;
        return ways;
    }

    /** Lift 1 s, lower 2 s, change 1 s; nothing is held; left and right in turn. */
    static Ways taps() {
        Ways ways = new Ways().move("lift", 1).move("lower", 2).still("change", 1);
        ways.sides = Sides.ALTERNATING;
        ways.dose = Dose.of(1, 1, 0, 0);
        return ways;
    }

    /** Out, then in, with a band on the foot. */
    static Ways bandTurns() {
        Ways ways = new Ways().move("turn", 2).hold("hold").move("return", 4).still("relax", 1);
        ways.band = true;
        ways.directions = List.of(Direction.OUT, Direction.IN);
        return ways;
    }

    /** A walk of lengths and steps. */
    static Ways walk() {
        Ways ways = new Ways();
        ways.counting = Counting.STEPS;
        ways.position = Position.STANDING;
        ways.risk = FallRisk.HIGH;
        ways.sides = Sides.NONE;
        ways.dose = Dose.of(2, 10, 0, 0);
        return ways;
    }

    private Ways move(String word, int seconds) {
        phases.add(new Phase(word, Phase.Kind.MOVE, Duration.ofSeconds(seconds), BASIS));
        return this;
    }

    private Ways hold(String word) {
        phases.add(new Phase(word, Phase.Kind.HOLD, Duration.ZERO, BASIS));
        return this;
    }

    private Ways still(String word, int seconds) {
        phases.add(new Phase(word, Phase.Kind.STILL, Duration.ofSeconds(seconds), BASIS));
        return this;
    }

    Ways named(String id) {
        this.id = id;
        return this;
    }

    Ways assisted() {
        assisted = true;
        return this;
    }

    Ways in(Position position) {
        this.position = position;
        return this;
    }

    Ways with(Sides sides) {
        this.sides = sides;
        return this;
    }

    Ways with(Dose dose) {
        this.dose = dose;
        return this;
    }

    Ways after(AfterPause afterPause) {
        this.afterPause = afterPause;
        return this;
    }

    Way way() {
        StartingDose start = new StartingDose(dose, new Range(1, 10), new Range(1, 50), new Range(0, 120),
            new Range(1, 7), BASIS);
        return new Way(id, false, assisted, counting, position, risk, List.of(), band, sides,
            EnumSet.allOf(Sides.class), first, directions, afterPause, phases, start);
    }
}
