package toeup.content;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Exercise;
import toeup.catalog.Sides;
import toeup.catalog.Way;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.plan.Ability;
import toeup.plan.Prescription;
import toeup.plan.Programme;
import toeup.plan.StartingProgramme;

/**
 * Reads {@code data/programmes/<id>.json}. What is not safe for those a programme is for is refused here, as
 * nobody looks at a starting programme before it is followed.
 */
final class ProgrammeReader {
    private static final Map<String, DayOfWeek> DAYS = Set.of(DayOfWeek.values()).stream()
        .collect(Collectors.toUnmodifiableMap(day -> day.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Map<String, Exercise> exercises;

    ProgrammeReader(List<Exercise> exercises) {
        this.exercises = exercises.stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
    }

    StartingProgramme read(JsonObject file, String name) throws JsonTrouble {
        String id = Fields.id(file, name);
        Ability needs = Fields.code(file, "needs", Ability.class);
        List<Programme.Scheduled> items = new ArrayList<>();
        for (JsonObject item : file.objects("items")) items.add(item(item, needs));
        file.noOthers();
        if (items.isEmpty()) throw file.trouble("items", "at least one exercise");
        return Fields.checked(file, "items", () -> new StartingProgramme(id, needs, new Programme(items)));
    }

    private Programme.Scheduled item(JsonObject item, Ability needs) throws JsonTrouble {
        Exercise exercise = item.mapped("exercise", "the id of an exercise",
            id -> Optional.ofNullable(exercises.get(id)));
        Way way = item.mapped("way", "a way of " + exercise.id() + " that is offered",
            id -> exercise.way(id).filter(it -> !it.therapistOnly()));
        if (!isSafe(way, needs)) throw item.trouble("way", "a way that is safe for " + needs.code());
        Set<DayOfWeek> days = days(item);
        Prescription prescription = new Prescription(exercise.id(), way.id(), dose(item, way), sides(item, way));
        item.noOthers();
        return new Programme.Scheduled(prescription, days);
    }

    private static boolean isSafe(Way way, Ability needs) {
        return switch (needs) {
            case SEATED -> !way.position().isStanding();
            case STANDING -> way.counting() != Counting.STEPS;
            case WALKING -> true;
        };
    }

    private static Set<DayOfWeek> days(JsonObject item) throws JsonTrouble {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : item.mappedAll("days", "monday to sunday", ProgrammeReader::day)) {
            if (!days.add(day)) throw item.trouble("days", "each day once");
        }
        if (days.isEmpty()) throw item.trouble("days", "at least one day");
        return days;
    }

    private static Optional<DayOfWeek> day(String code) {
        return Optional.ofNullable(DAYS.get(code));
    }

    private static Dose dose(JsonObject item, Way way) throws JsonTrouble {
        return item.has("dose") ? DoseReader.within(item.object("dose"), way.start()) : way.start().dose();
    }

    private static Sides sides(JsonObject item, Way way) throws JsonTrouble {
        if (!item.has("sides")) return way.sides();
        Sides sides = Fields.code(item, "sides", Sides.class);
        if (!way.sidesChoices().contains(sides)) throw item.trouble("sides", "sides that the way can be done with");
        return sides;
    }
}
