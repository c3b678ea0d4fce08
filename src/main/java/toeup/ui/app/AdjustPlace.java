package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Speed;
import toeup.session.Assignment;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Item;
import toeup.ui.screen.Page;

/**
 * Dose, sides and speed of one exercise, for this session only.
 *
 * @param assignment what is prescribed, with what was changed so far
 * @param speed      of all moving phases in this session
 */
record AdjustPlace(Assignment assignment, Speed speed) implements Place {
    private static final int REST_STEP = 10;

    /** What can be adjusted. */
    private enum Part {
        SETS, REPETITIONS, HOLD, REST, SIDES, SPEED
    }

    static AdjustPlace of(App app, Assignment assignment) {
        return new AdjustPlace(assignment, app.sitting().map(it -> it.profile().speed()).orElse(Speed.NORMAL));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(Part.SETS, Part.REPETITIONS));
        boolean walk = assignment.way().counting() == Counting.STEPS;
        if (!assignment.prescription().dose().hold().isZero()) parts.add(Part.HOLD);
        if (!walk) parts.add(Part.REST);
        if (assignment.way().sidesChoices().size() > 1) parts.add(Part.SIDES);
        if (!walk) parts.add(Part.SPEED);
        return parts;
    }

    @Override
    public Page page(App app, Open open) {
        List<Item> items = parts().stream().map(part -> new Item(label(app, part), value(app, part))).toList();
        return Pages.menu(app, open, TrainingPages.name(app, assignment.exercise().id()),
            List.of(Pages.paragraph(app, "adjust.how")), items).withHints(
            new Hint("Enter", Pages.say(app, "keys.take")),
            new Hint("+ -", Pages.say(app, "keys.change")),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.BACK),
            Pages.hint(app, KeyTable.Context.EVERYWHERE, Action.HELP));
    }

    private String label(App app, Part part) {
        boolean walk = assignment.way().counting() == Counting.STEPS;
        return Pages.say(app, switch (part) {
            case SETS -> walk ? "adjust.lengths" : "adjust.sets";
            case REPETITIONS -> walk ? "adjust.steps" : "adjust.repetitions";
            case HOLD -> "adjust.hold";
            case REST -> "adjust.rest";
            case SIDES -> "adjust.sides";
            case SPEED -> "adjust.speed";
        });
    }

    private String value(App app, Part part) {
        Dose dose = assignment.prescription().dose();
        return switch (part) {
            case SETS -> Integer.toString(dose.sets());
            case REPETITIONS -> Integer.toString(dose.repetitions());
            case HOLD -> Pages.say(app, "seconds", dose.hold().toSeconds());
            case REST -> Pages.say(app, "seconds", dose.rest().toSeconds());
            case SIDES -> Pages.say(app, "sides." + assignment.prescription().sides().code());
            case SPEED -> Pages.say(app, "speed." + speed.code());
        };
    }

    @Override
    public KeyTable.Context context(App app) {
        return KeyTable.Context.AMOUNT;
    }

    @Override
    public Turn act(App app, Action action) {
        if (action != Action.MORE && action != Action.LESS) return Turn.to(app);
        Part part = parts().get(Math.min(app.top().focus(), parts().size() - 1));
        return Turn.to(app.withTop(app.top().with(changed(part, action == Action.MORE ? 1 : -1))));
    }

    private AdjustPlace changed(Part part, int by) {
        Dose dose = assignment.prescription().dose();
        return switch (part) {
            case SETS -> with(dose.withSets(within(dose.sets() + by, 1, Dose.MOST_SETS)));
            case REPETITIONS -> with(dose.withRepetitions(within(dose.repetitions() + by, 1, Dose.MOST_REPETITIONS)));
            case HOLD -> with(dose.withHold(seconds(dose.hold().toSeconds() + by, 1, Dose.MOST_HOLD_SECONDS)));
            case REST -> with(dose.withRest(
                seconds(dose.rest().toSeconds() + (long) by * REST_STEP, 0, Dose.MOST_REST_SECONDS)));
            case SIDES -> with(next(List.of(Sides.values()).stream()
                .filter(assignment.way().sidesChoices()::contains).toList(), assignment.prescription().sides(), by));
            case SPEED -> new AdjustPlace(assignment, next(List.of(Speed.values()), speed, by));
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

    private AdjustPlace with(Dose dose) {
        Prescription old = assignment.prescription();
        return with(new Prescription(old.exercise(), old.way(), dose, old.sides()));
    }

    private AdjustPlace with(Sides sides) {
        Prescription old = assignment.prescription();
        return with(new Prescription(old.exercise(), old.way(), old.dose(), sides));
    }

    private AdjustPlace with(Prescription prescription) {
        return new AdjustPlace(new Assignment(assignment.exercise(), assignment.way(), prescription), speed);
    }

    @Override
    public Turn choose(App app, int item) {
        App adjusted = ExercisePlace.changed(app, assignment);
        if (adjusted.sitting().isEmpty()) return Turn.to(adjusted);
        Profile profile = adjusted.sitting().get().profile().with(speed);
        return Turn.to(adjusted.with(adjusted.sitting().get().with(profile)));
    }
}
