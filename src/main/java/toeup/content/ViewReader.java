package toeup.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import toeup.catalog.Direction;
import toeup.figure.Body;
import toeup.figure.Box;
import toeup.figure.Pose;
import toeup.figure.Posture;
import toeup.figure.Prop;
import toeup.figure.Role;
import toeup.figure.Step;
import toeup.figure.View;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/**
 * Reads one view of a figure. A view that is like an earlier one says only what differs: its props are added, its
 * poses change those of the earlier view. Every key pose is tried on its body here, so that a foot out of reach or
 * a knee bent the wrong way is named where it was written.
 */
final class ViewReader {
    private static final double FARTHEST = 500;

    private final JsonObject view;
    private final Map<String, Body> bodies;
    private final Map<String, ViewDraft> earlier;
    private Optional<ViewDraft> base = Optional.empty();

    /** @param earlier the views above it in the file, by name */
    ViewReader(JsonObject view, Map<String, Body> bodies, Map<String, ViewDraft> earlier) {
        this.view = view;
        this.bodies = bodies;
        this.earlier = earlier;
    }

    ViewDraft read() throws JsonTrouble {
        base = view.optionalMapped("like", "the name of a view above", it -> Optional.ofNullable(earlier.get(it)));
        Set<String> ways = new HashSet<>(Fields.words(view, "ways"));
        if (ways.isEmpty()) throw view.trouble("ways", "at least one way");
        Body body = orLike("body", View::body, this::body);
        Box box = orLike("box", View::box, () -> box("box"));
        Box close = view.has("close") ? box("close") : base.filter(it -> !view.has("box")).map(it -> it.view().close()).orElse(box);
        View.Sides sides = orLike("sides", View::sides, this::sides);
        Set<String> moving = orLike("moving", View::moving, () -> moving(body));
        List<Prop> props = new ArrayList<>(base.map(it -> it.view().props()).orElse(List.of()));
        if (base.isEmpty() || view.has("props")) props.addAll(props(body));
        Map<String, Pose> changes = changes(body);
        List<Step> steps = orLike("steps", View::steps, () -> steps(changes.keySet()));
        View read = new View(ways, directions(), body, box, close, sides, moving, props, poses(body, changes), steps);
        view.noOthers();
        return new ViewDraft(read, changes);
    }

    private interface Reading<T> {
        T read() throws JsonTrouble;
    }

    private <T> T orLike(String field, Function<View, T> fromBase, Reading<T> reading) throws JsonTrouble {
        return base.isPresent() && !view.has(field) ? fromBase.apply(base.get().view()) : reading.read();
    }

    private Body body() throws JsonTrouble {
        if (base.isPresent()) throw view.trouble("body", "no other body than that of the view it is like");
        return view.mapped("body", "the name of a file in bodies", it -> Optional.ofNullable(bodies.get(it)));
    }

    private Set<String> directions() throws JsonTrouble {
        if (!view.has("directions")) return Set.of();
        Set<String> directions = new HashSet<>();
        Fields.codes(view, "directions", Direction.class).forEach(it -> directions.add(it.code()));
        return directions;
    }

    private Box box(String field) throws JsonTrouble {
        JsonObject box = view.object(field);
        double left = box.number("left", -FARTHEST, FARTHEST);
        double bottom = box.number("bottom", -FARTHEST, FARTHEST);
        double right = box.number("right", -FARTHEST, FARTHEST);
        double top = box.number("top", -FARTHEST, FARTHEST);
        box.noOthers();
        return Fields.checked(view, field, () -> new Box(left, bottom, right, top));
    }

    private View.Sides sides() throws JsonTrouble {
        return view.mapped("sides", "same, mirror, flip or swap", code -> {
            for (View.Sides sides : View.Sides.values()) {
                if (sides.name().toLowerCase(Locale.ROOT).equals(code)) return Optional.of(sides);
            }
            return Optional.empty();
        });
    }

    private Set<String> moving(Body body) throws JsonTrouble {
        return new HashSet<>(view.mappedAll("moving", "a part of the body " + body.id(),
            it -> Optional.of(it).filter(body.parts()::contains)));
    }

    private List<Prop> props(Body body) throws JsonTrouble {
        List<Prop> props = new ArrayList<>();
        for (JsonObject prop : view.objects("props")) {
            boolean flesh = prop.optionalFlag("body").orElse(false);
            props.add(new Prop(ShapeReader.prop(body, prop), flesh ? Role.BODY : Role.PROP));
            prop.noOthers();
        }
        return props;
    }

    private Map<String, Pose> changes(Body body) throws JsonTrouble {
        Map<String, Pose> changes = new LinkedHashMap<>(base.map(ViewDraft::changes).orElse(Map.of()));
        if (base.isPresent() && !view.has("poses")) return changes;
        JsonObject poses = view.object("poses");
        for (String name : poses.fields()) changes.merge(name, BodyReader.pose(body, poses.object(name)), Pose::with);
        if (!changes.containsKey(View.REST)) throw view.trouble("poses", "a pose named " + View.REST);
        return changes;
    }

    private List<Step> steps(Set<String> poses) throws JsonTrouble {
        List<Step> steps = new ArrayList<>();
        for (JsonObject step : view.objects("steps")) steps.add(step(step, poses));
        List<Step> moves = steps.stream().filter(step -> !step.poses().isEmpty()).toList();
        if (moves.isEmpty()) throw view.trouble("steps", "a phase that moves");
        // A walk ends elsewhere, and says so by where its next step begins.
        boolean goesOn = moves.get(0).from().isPresent() || moves.get(moves.size() - 1).end().equals(View.REST);
        if (!goesOn) throw view.trouble("steps", "steps that lead back to " + View.REST);
        return steps;
    }

    private static Step step(JsonObject step, Set<String> poses) throws JsonTrouble {
        String known = "the name of a pose";
        Function<String, Optional<String>> pose = it -> Optional.of(it).filter(poses::contains);
        String word = Fields.word(step, "phase");
        Optional<String> from = step.optionalMapped("from", known, pose);
        List<String> through = step.has("poses") ? step.mappedAll("poses", known, pose) : List.of();
        step.noOthers();
        return new Step(word, from, through);
    }

    private Map<String, Pose> poses(Body body, Map<String, Pose> changes) throws JsonTrouble {
        Pose rest = body.usual().with(changes.get(View.REST));
        Map<String, Pose> poses = new HashMap<>();
        for (String name : changes.keySet()) poses.put(name, pose(body, name, rest, changes.get(name)));
        return poses;
    }

    private Pose pose(Body body, String name, Pose rest, Pose change) throws JsonTrouble {
        JsonObject written = view.has("poses") && view.object("poses").has(name) ? view.object("poses") : view;
        Pose pose = rest.with(change);
        if (!pose.names().equals(rest.names())) {
            throw written.trouble(name, "only bones and joints that " + View.REST + " gives a value too");
        }
        Posture posture = Fields.checked(written, name, () -> body.posture(pose));
        List<String> strains = body.strains(posture);
        if (strains.isEmpty()) return pose;
        throw written.trouble(name, "a pose that a body can take (" + String.join(", ", strains) + ")");
    }
}
