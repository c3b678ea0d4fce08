package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Counting;
import toeup.catalog.Direction;
import toeup.catalog.FallRisk;
import toeup.catalog.FirstSide;
import toeup.catalog.Phase;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.catalog.Way;
import toeup.plan.Pace;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.plan.Waits;

/** Lays an exercise out as a {@link Script}. */
public final class ScriptWriter {
    /** After a rest somebody seated or lying is still in place; somebody standing may have sat down. */
    static final Duration SHORT_READY = Duration.ofSeconds(5);

    private final Prescription prescription;
    private final Way way;
    private final Pace pace;
    private final Speed speed;
    private final Waits waits;
    private final List<Side> order;
    private final List<Stage> stages = new ArrayList<>();

    private ScriptWriter(Prescription prescription, Way way, Profile profile) {
        this.prescription = prescription;
        this.way = way;
        this.pace = pace(way, profile);
        this.speed = profile.speed();
        this.waits = profile.waits();
        Side first = way.firstSide() == FirstSide.AFFECTED ? profile.weaker() : profile.weaker().other();
        this.order = List.of(first, first.other());
    }

    /** The script of a prescription for one patient. */
    public static Script write(Prescription prescription, Way way, Profile profile) {
        var writer = new ScriptWriter(prescription, way, profile);
        if (way.counting() == Counting.STEPS) writer.walk();
        else writer.sets();
        return new Script(prescription, way, writer.stages);
    }

    /** Where a fall is likely no key may have to be pressed while moving, so the clock leads (product rules, 3.2). */
    private static Pace pace(Way way, Profile profile) {
        return way.risk() == FallRisk.HIGH ? Pace.GUIDED : profile.pace();
    }

    /** Never beside a screen that must be watched: one wait for the way there and back (product rules, 3.2). */
    private void walk() {
        Spot spot = new Spot(1, Optional.empty(), Optional.empty(), 1);
        add(Stage.Kind.READY, ready(waits.before(way.position())), spot);
        stages.add(new Stage(Stage.Kind.WALK, Stage.Kind.WALK.code(), Optional.empty(), spot, false));
    }

    private void sets() {
        Spot previous = null;
        for (int set = 1; set <= prescription.dose().sets(); set++) {
            for (Spot bout : boutsOf(set)) {
                lead(previous, bout);
                repetitions(bout);
                previous = stages.get(stages.size() - 1).spot();
            }
        }
        dropRelaxing();
    }

    private List<Spot> boutsOf(int set) {
        List<Optional<Direction>> directions = way.directions().isEmpty()
            ? List.of(Optional.empty()) : way.directions().stream().map(Optional::of).toList();
        List<Spot> bouts = new ArrayList<>();
        for (Optional<Side> side : sidesInTurn()) {
            for (Optional<Direction> direction : directions) bouts.add(new Spot(set, side, direction, 1));
        }
        return bouts;
    }

    private List<Optional<Side>> sidesInTurn() {
        return switch (prescription.sides()) {
            case EACH -> order.stream().map(Optional::of).toList();
            case LEFT -> List.of(Optional.of(Side.LEFT));
            case RIGHT -> List.of(Optional.of(Side.RIGHT));
            case TOGETHER -> List.of(Optional.of(Side.BOTH));
            case ALTERNATING -> List.of(Optional.of(order.get(0)));
            case NONE -> List.of(Optional.empty());
        };
    }

    /** What comes before a bout: getting ready, resting, changing sides or turning to the other direction. */
    private void lead(Spot previous, Spot bout) {
        if (previous == null) {
            add(Stage.Kind.READY, ready(waits.before(way.position())), bout);
            return;
        }
        boolean otherSide = prescription.sides() != Sides.ALTERNATING && !previous.side().equals(bout.side());
        boolean otherDirection = !previous.direction().equals(bout.direction());
        Duration rest = previous.set() == bout.set() ? Duration.ZERO : prescription.dose().rest();
        Duration change = otherSide ? switchSides() : Duration.ofSeconds(waits.newDirection());
        boolean rests = !rest.isZero();
        if (rests) add(Stage.Kind.REST, Optional.of(rest), bout);
        // A short rest is no excuse to hurry the change that falls into it.
        boolean changesInRest = rests && rest.compareTo(change) >= 0;
        if ((otherSide || otherDirection) && !changesInRest) {
            add(otherSide ? Stage.Kind.SWITCH : Stage.Kind.TURN, ready(change), bout);
        } else if (rests) {
            add(Stage.Kind.READY, ready(afterRest()), bout);
        }
    }

    private Duration switchSides() {
        return Duration.ofSeconds(way.band() ? waits.switchBand() : waits.switchSides());
    }

    private Duration afterRest() {
        return way.position().isStanding() ? waits.before(way.position()) : SHORT_READY;
    }

    private Optional<Duration> ready(Duration usual) {
        return waits.forEnter() ? Optional.empty() : Optional.of(usual);
    }

    private void repetitions(Spot bout) {
        for (int number = 1; number <= prescription.dose().repetitions(); number++) {
            Spot spot = bout.repetition(number);
            if (prescription.sides() == Sides.ALTERNATING) {
                for (Side side : order) {
                    repetition(new Spot(spot.set(), Optional.of(side), spot.direction(), number));
                }
            } else {
                repetition(spot);
            }
        }
    }

    private void repetition(Spot spot) {
        if (pace == Pace.OWN) ownRepetition(spot);
        else guidedRepetition(spot);
    }

    private void ownRepetition(Spot spot) {
        boolean holds = way.holds() && !prescription.dose().hold().isZero();
        stages.add(new Stage(Stage.Kind.OWN, Stage.Kind.OWN.code(), Optional.empty(), spot, !holds));
        if (holds) {
            stages.add(new Stage(Stage.Kind.HOLD, holdWord(), Optional.of(prescription.dose().hold()), spot, true));
        }
    }

    private String holdWord() {
        return way.phases().stream().filter(phase -> phase.kind() == Phase.Kind.HOLD).findFirst().orElseThrow()
            .word();
    }

    private void guidedRepetition(Spot spot) {
        int counting = lastMove();
        for (int index = 0; index < way.phases().size(); index++) {
            Phase phase = way.phases().get(index);
            Duration length = length(phase);
            if (length.isZero()) continue;
            stages.add(new Stage(kind(phase), phase.word(), Optional.of(length), spot, index == counting));
        }
    }

    /** Before a wait or the end there is nothing to relax for. */
    private void dropRelaxing() {
        while (!stages.isEmpty() && stages.get(stages.size() - 1).kind() == Stage.Kind.STILL) {
            stages.remove(stages.size() - 1);
        }
    }

    /** A repetition counts when its last moving phase ends (product rules, section 2). */
    private int lastMove() {
        int last = -1;
        for (int index = 0; index < way.phases().size(); index++) {
            if (way.phases().get(index).kind() == Phase.Kind.MOVE) last = index;
        }
        return last;
    }

    private Duration length(Phase phase) {
        return switch (phase.kind()) {
            case HOLD -> prescription.dose().hold();
            case MOVE -> Duration.ofMillis(Math.round(phase.length().toMillis() * speed.factor()));
            case STILL -> phase.length();
        };
    }

    private static Stage.Kind kind(Phase phase) {
        return switch (phase.kind()) {
            case HOLD -> Stage.Kind.HOLD;
            case MOVE -> Stage.Kind.MOVE;
            case STILL -> Stage.Kind.STILL;
        };
    }

    private void add(Stage.Kind kind, Optional<Duration> length, Spot spot) {
        if (length.isPresent() && length.get().isZero()) return;
        dropRelaxing();
        stages.add(new Stage(kind, kind.code(), length, spot, false));
    }
}
