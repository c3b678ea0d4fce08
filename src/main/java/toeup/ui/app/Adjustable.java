package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Prescription;
import toeup.plan.Speed;
import toeup.session.Assignment;
import toeup.ui.screen.Item;

/**
 * What can be changed of an exercise by steps.
 *
 * @param assignment with what was changed so far
 * @param speed      of all moving phases; absent where that is not changed
 */
record Adjustable(Assignment assignment, Optional<Speed> speed) {
    private static final int REST_STEP = 10;

    /** What can be adjusted. */
    private enum Part {
        SETS, REPETITIONS, HOLD, REST, SIDES, SPEED
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(Part.SETS, Part.REPETITIONS));
        boolean walk = isWalk();
        if (!dose().hold().isZero()) parts.add(Part.HOLD);
        if (!walk) parts.add(Part.REST);
        if (assignment.way().sidesChoices().size() > 1) parts.add(Part.SIDES);
        if (!walk && speed.isPresent()) parts.add(Part.SPEED);
        return parts;
    }

    private boolean isWalk() {
        return assignment.way().counting() == Counting.STEPS;
    }

    private Dose dose() {
        return assignment.prescription().dose();
    }

    /** Each part with its value. */
    List<Item> items(App app) {
        return parts().stream().map(part -> new Item(label(app, part), value(app, part))).toList();
    }

    private String label(App app, Part part) {
        return Pages.say(app, switch (part) {
            case SETS -> isWalk() ? "adjust.lengths" : "adjust.sets";
            case REPETITIONS -> isWalk() ? "adjust.steps" : "adjust.repetitions";
            case HOLD -> "adjust.hold";
            case REST -> "adjust.rest";
            case SIDES -> "adjust.sides";
            case SPEED -> "adjust.speed";
        });
    }

    private String value(App app, Part part) {
        return switch (part) {
            case SETS -> Integer.toString(dose().sets());
            case REPETITIONS -> Integer.toString(dose().repetitions());
            case HOLD -> Pages.say(app, "seconds", dose().hold().toSeconds());
            case REST -> Pages.say(app, "seconds", dose().rest().toSeconds());
            case SIDES -> Pages.say(app, "sides." + assignment.prescription().sides().code());
            case SPEED -> Pages.say(app, "speed." + speed.orElseThrow().code());
        };
    }

    /** One step more or less of the part at an index; at the end of its range a number stays as it is. */
    Adjustable changed(int index, int by) {
        Part part = parts().get(within(index, 0, parts().size() - 1));
        return switch (part) {
            case SETS -> with(dose().withSets(within(dose().sets() + by, 1, Dose.MOST_SETS)));
            case REPETITIONS -> with(dose().withRepetitions(
                within(dose().repetitions() + by, 1, Dose.MOST_REPETITIONS)));
            case HOLD -> with(dose().withHold(seconds(dose().hold().toSeconds() + by, 1, Dose.MOST_HOLD_SECONDS)));
            case REST -> with(dose().withRest(
                seconds(dose().rest().toSeconds() + (long) by * REST_STEP, 0, Dose.MOST_REST_SECONDS)));
            case SIDES -> with(next(List.of(Sides.values()).stream()
                .filter(assignment.way().sidesChoices()::contains).toList(), assignment.prescription().sides(), by));
            case SPEED -> new Adjustable(assignment, speed.map(now -> next(List.of(Speed.values()), now, by)));
        };
    }

    private static int within(long value, int least, int most) {
        return (int) Math.max(least, Math.min(most, value));
    }

    private static Duration seconds(long value, int least, int most) {
        return Duration.ofSeconds(within(value, least, most));
    }

    private static <T> T next(List<T> values, T now, int by) {
        return values.get(Math.floorMod(values.indexOf(now) + by, values.size()));
    }

    private Adjustable with(Dose dose) {
        Prescription old = assignment.prescription();
        return with(new Prescription(old.exercise(), old.way(), dose, old.sides()));
    }

    private Adjustable with(Sides sides) {
        Prescription old = assignment.prescription();
        return with(new Prescription(old.exercise(), old.way(), old.dose(), sides));
    }

    private Adjustable with(Prescription prescription) {
        return new Adjustable(new Assignment(assignment.exercise(), assignment.way(), prescription), speed);
    }
}
