package toeup.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import toeup.catalog.Counting;
import toeup.catalog.Exercise;
import toeup.catalog.Phase;
import toeup.catalog.Way;
import toeup.figure.Body;
import toeup.figure.Figure;
import toeup.figure.Step;
import toeup.figure.View;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/**
 * Reads {@code data/figures/<exercise>.json}. A view must go through the very phases of the ways it is for: a figure
 * that rests while the patient is told to lift would mislead.
 */
final class FigureReader {
    /** The only phase of a way that is walked without a clock. */
    static final String WALK = "walk";

    private final Map<String, Body> bodies;
    private final Map<String, Exercise> exercises;

    FigureReader(List<Body> bodies, List<Exercise> exercises) {
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        this.exercises = exercises.stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
    }

    Figure read(JsonObject file, String name) throws JsonTrouble {
        String id = Fields.id(file, name);
        Exercise exercise = Optional.ofNullable(exercises.get(id))
            .orElseThrow(() -> file.trouble("id", "the id of an exercise"));
        Map<String, ViewDraft> views = new LinkedHashMap<>();
        for (JsonObject view : file.objects("views")) add(view, exercise, views);
        file.noOthers();
        if (views.isEmpty()) throw file.trouble("views", "at least one view");
        return new Figure(id, views.values().stream().map(ViewDraft::view).toList());
    }

    private void add(JsonObject object, Exercise exercise, Map<String, ViewDraft> views) throws JsonTrouble {
        String name = Fields.word(object, "view");
        if (views.containsKey(name)) throw object.trouble("view", "a name that no other view has");
        ViewDraft draft = new ViewReader(object, bodies, views).read();
        check(object, exercise, draft.view());
        for (ViewDraft earlier : views.values()) {
            if (overlap(earlier.view(), draft.view())) throw object.trouble("ways", "ways that no view above is for");
        }
        views.put(name, draft);
    }

    private static void check(JsonObject object, Exercise exercise, View view) throws JsonTrouble {
        for (String id : view.ways()) {
            Way way = exercise.way(id).orElseThrow(() -> object.trouble("ways", "ways of " + exercise.id()));
            Set<String> directions = way.directions().stream().map(it -> it.code()).collect(Collectors.toSet());
            if (!directions.containsAll(view.directions())) throw object.trouble("directions", "directions of " + id);
            if (!phases(way).equals(view.steps().stream().map(Step::word).toList())) {
                throw object.trouble("steps", "the phases of " + id + ": " + String.join(", ", phases(way)));
            }
        }
    }

    private static List<String> phases(Way way) {
        return way.counting() == Counting.STEPS ? List.of(WALK) : way.phases().stream().map(Phase::word).toList();
    }

    private static boolean overlap(View one, View other) {
        return one.ways().stream().anyMatch(other.ways()::contains)
            && (one.directions().isEmpty() || other.directions().isEmpty()
                || one.directions().stream().anyMatch(other.directions()::contains));
    }
}
