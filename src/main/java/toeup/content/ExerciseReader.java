package toeup.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import toeup.catalog.AfterPause;
import toeup.catalog.Category;
import toeup.catalog.Counting;
import toeup.catalog.Direction;
import toeup.catalog.Exercise;
import toeup.catalog.FallRisk;
import toeup.catalog.FirstSide;
import toeup.catalog.Phase;
import toeup.catalog.Position;
import toeup.catalog.Sides;
import toeup.catalog.StartingDose;
import toeup.catalog.Way;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reads {@code data/exercises/<id>.json}: what an exercise is, without a word that a user reads. */
final class ExerciseReader {
    private static final int LAST_PLACE = 99;
    private static final double SHORTEST_PHASE = 0.5;
    private static final int LONGEST_PHASE = 60;

    private ExerciseReader() {}

    static Exercise read(JsonObject file, String name) throws JsonTrouble {
        String id = Fields.id(file, name);
        Category category = Fields.code(file, "category", Category.class);
        int order = file.whole("order", 1, LAST_PLACE);
        List<Way> ways = new ArrayList<>();
        for (JsonObject way : file.objects("ways")) ways.add(way(way));
        file.noOthers();
        Exercise exercise = Fields.checked(file, "ways", () -> new Exercise(id, category, order, ways));
        requireSeatedWay(file, exercise);
        return exercise;
    }

    /** Whoever has nothing solid within reach is offered the seated way (product rules, section 3.2). */
    private static void requireSeatedWay(JsonObject file, Exercise exercise) throws JsonTrouble {
        if (!exercise.standard().position().isStanding()) return;
        boolean seated = exercise.way(Way.SEATED).filter(way -> way.position() == Position.SITTING).isPresent();
        if (!seated) throw file.trouble("ways", "a seated way, as the exercise is done standing");
    }

    private static Way way(JsonObject way) throws JsonTrouble {
        String id = Fields.word(way, "way");
        boolean therapistOnly = way.optionalFlag("therapistOnly").orElse(false);
        boolean assisted = way.optionalFlag("assisted").orElse(false);
        Counting counting = Fields.code(way, "counting", Counting.class);
        Position position = Fields.code(way, "position", Position.class);
        FallRisk risk = Fields.code(way, "risk", FallRisk.class);
        List<String> equipment = Fields.words(way, "equipment");
        boolean band = way.optionalFlag("band").orElse(false);
        Sides sides = Fields.code(way, "sides", Sides.class);
        List<Sides> choices = Fields.codes(way, "sidesChoices", Sides.class);
        if (!choices.contains(sides)) throw way.trouble("sides", "one of its sidesChoices");
        FirstSide first = Fields.code(way, "firstSide", FirstSide.class);
        List<Direction> directions = directions(way);
        AfterPause afterPause = Fields.code(way, "afterPause", AfterPause.class);
        List<Phase> phases = phases(way);
        StartingDose dose = DoseReader.starting(way.object("dose"));
        way.noOthers();
        return Fields.checked(way, "phases", () -> new Way(id, therapistOnly, assisted, counting, position, risk,
            equipment, band, sides, new HashSet<>(choices), first, directions, afterPause, phases, dose));
    }

    private static List<Direction> directions(JsonObject way) throws JsonTrouble {
        return way.has("directions") ? Fields.codes(way, "directions", Direction.class) : List.of();
    }

    private static List<Phase> phases(JsonObject way) throws JsonTrouble {
        List<Phase> phases = new ArrayList<>();
        for (JsonObject phase : way.objects("phases")) phases.add(phase(phase));
        return phases;
    }

    private static Phase phase(JsonObject phase) throws JsonTrouble {
        String word = Fields.word(phase, "word");
        Phase.Kind kind = Fields.code(phase, "kind", Phase.Kind.class);
        Duration length = kind == Phase.Kind.HOLD ? noLength(phase) : length(phase);
        Phase read = new Phase(word, kind, length, Fields.basis(phase));
        phase.noOthers();
        return read;
    }

    private static Duration noLength(JsonObject phase) throws JsonTrouble {
        if (phase.has("seconds")) throw phase.trouble("seconds", "no seconds for a hold (its dose has them)");
        return Duration.ZERO;
    }

    private static Duration length(JsonObject phase) throws JsonTrouble {
        double seconds = phase.number("seconds", SHORTEST_PHASE, LONGEST_PHASE);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
