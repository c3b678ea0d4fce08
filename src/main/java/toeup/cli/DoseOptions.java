package toeup.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Exercise;
import toeup.catalog.Sides;
import toeup.catalog.Way;
import toeup.plan.Prescription;

/** The options that change a dose, and what an exercise allows of them. */
final class DoseOptions {
    static final Option SETS = Option.of("--sets", "N");
    static final Option REPS = Option.of("--reps", "N");
    static final Option HOLD = Option.of("--hold", "S");
    static final Option REST = Option.of("--rest", "S");
    static final Option SIDE = Option.of("--side", "SIDE");
    static final Option WAY = Option.of("--way", "W");

    private DoseOptions() {}

    /**
     * What the options make of a prescription.
     *
     * @param planned what the patient's programme says of this exercise; it holds where no option says otherwise
     * @throws CliTrouble if a number is out of range, or the exercise does not allow what is asked
     */
    static Prescription prescription(Arguments arguments, Exercise exercise, Optional<Prescription> planned) {
        Way way = way(arguments, exercise, planned);
        Optional<Prescription> same = planned.filter(plan -> plan.way().equals(way.id()));
        Dose dose = dose(arguments, exercise, way, same.map(Prescription::dose).orElse(way.start().dose()));
        Sides sides = arguments.text(SIDE.name()).map(word -> side(exercise, way, word))
            .orElse(same.map(Prescription::sides).orElse(way.sides()));
        return new Prescription(exercise.id(), way.id(), dose, sides);
    }

    private static Way way(Arguments arguments, Exercise exercise, Optional<Prescription> planned) {
        Optional<String> asked = arguments.text(WAY.name());
        if (asked.isEmpty()) return planned.flatMap(plan -> exercise.way(plan.way())).orElse(exercise.standard());
        return exercise.offered().stream().filter(way -> way.id().equals(asked.get())).findFirst()
            .orElseThrow(() -> CliTrouble.usage("cli.trouble.way", exercise.id(), Harmless.text(asked.get()),
                exercise.offered().stream().map(Way::id).collect(Collectors.joining(", "))));
    }

    private static Dose dose(Arguments arguments, Exercise exercise, Way way, Dose usual) {
        int sets = arguments.whole(SETS.name(), 1, Dose.MOST_SETS).orElse(usual.sets());
        int repetitions = arguments.whole(REPS.name(), 1, Dose.MOST_REPETITIONS).orElse(usual.repetitions());
        boolean holds = way.counting() == Counting.HOLDS;
        var hold = arguments.whole(HOLD.name(), holds ? 1 : 0, Dose.MOST_HOLD_SECONDS);
        if (hold.isPresent() && !way.holds()) throw CliTrouble.usage("cli.trouble.no-hold", exercise.id());
        var rest = arguments.whole(REST.name(), 0, Dose.MOST_REST_SECONDS);
        if (rest.isPresent() && way.counting() == Counting.STEPS) {
            throw CliTrouble.usage("cli.trouble.no-rest", exercise.id());
        }
        return new Dose(sets, repetitions, hold.isPresent() ? Duration.ofSeconds(hold.getAsInt()) : usual.hold(),
            rest.isPresent() ? Duration.ofSeconds(rest.getAsInt()) : usual.rest());
    }

    /** Both means both feet together where the exercise can be done so, else one after the other. */
    private static Sides side(Exercise exercise, Way way, String word) {
        List<Sides> wanted = switch (word) {
            case "left" -> List.of(Sides.LEFT);
            case "right" -> List.of(Sides.RIGHT);
            case "both" -> List.of(Sides.TOGETHER, Sides.EACH);
            default -> throw CliTrouble.usage("cli.trouble.side", Harmless.text(word));
        };
        return wanted.stream().filter(way.sidesChoices()::contains).findFirst()
            .orElseThrow(() -> CliTrouble.usage("cli.trouble.side." + way.sides().code(), exercise.id()));
    }
}
