package toeup.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import toeup.figure.Body;
import toeup.figure.Bone;
import toeup.figure.Hinge;
import toeup.figure.Limit;
import toeup.figure.Place;
import toeup.figure.Point;
import toeup.figure.Pose;
import toeup.figure.Shape;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/**
 * Reads {@code data/figures/bodies/<id>.json}: the bones that figures share. What there are two of is written once,
 * with a star in its names, and read twice: for the far side, then for the near one.
 */
final class BodyReader {
    private static final double LONGEST = 200;
    private static final double LARGEST_ANGLE = 360;
    private static final String A_NAME = "lower-case letters, joined by hyphens, with a star at the end for a pair";
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Map<String, Integer> TURNS = Map.of("left", 1, "right", -1);

    private final JsonObject file;
    private final Map<String, Bone> bones = new HashMap<>();

    private BodyReader(JsonObject file) {
        this.file = file;
    }

    static Body read(JsonObject file, String name) throws JsonTrouble {
        return new BodyReader(file).body(Fields.id(file, name));
    }

    private Body body(String id) throws JsonTrouble {
        List<Bone> read = all("bones", this::bone);
        read.forEach(bone -> bones.put(bone.name(), bone));
        boolean named = !read.isEmpty() && bones.size() == read.size();
        if (!named) throw file.trouble("bones", "bones, each with its own name");
        Body bare = new Body(id, read, all("hinges", this::hinge), all("limits", this::limit), List.of(), Pose.NONE);
        List<Shape> shapes = all("shapes", (shape, side) ->
            ShapeReader.read(bare, shape, name(shape, "part", side), text -> paired(text, side)));
        Pose usual = pose(bare, file.object("usual"));
        file.noOthers();
        return new Body(id, read, bare.hinges(), bare.limits(), shapes, usual);
    }

    private interface Reader<T> {
        /** @param side {@code far}, {@code near}, or empty for what there is one of */
        T read(JsonObject object, String side) throws JsonTrouble;
    }

    private <T> List<T> all(String field, Reader<T> reader) throws JsonTrouble {
        List<T> all = new ArrayList<>();
        for (JsonObject object : file.objects(field)) {
            List<String> sides = isPair(object) ? List.of("far", "near") : List.of("");
            for (String side : sides) all.add(reader.read(object, side));
            object.noOthers();
        }
        return all;
    }

    /** The first field says what it is; a star in it, that there are two. */
    private static boolean isPair(JsonObject object) throws JsonTrouble {
        if (object.fields().isEmpty()) return false;
        return object.mapped(object.fields().get(0), A_NAME, Optional::of).endsWith("*");
    }

    private Bone bone(JsonObject bone, String side) throws JsonTrouble {
        String name = name(bone, "bone", side);
        String angle = bone.has("angle") ? name(bone, "angle", side) : name;
        double turn = bone.has("turn") ? bone.number("turn", -LARGEST_ANGLE, LARGEST_ANGLE) : 0;
        return new Bone(name, name(bone, "from", side), name(bone, "to", side), bone.number("length", 0.1, LONGEST),
            angle, turn);
    }

    private Hinge hinge(JsonObject hinge, String side) throws JsonTrouble {
        String joint = name(hinge, "joint", side);
        Bone upper = known(hinge, "upper", side);
        Bone lower = known(hinge, "lower", side);
        if (!upper.to().equals(joint)) throw hinge.trouble("upper", "a bone that ends at the joint");
        if (!lower.from().equals(joint)) throw hinge.trouble("lower", "a bone that begins at the joint");
        int bends = hinge.mapped("bends", "left or right", word -> Optional.ofNullable(TURNS.get(word)));
        return new Hinge(joint, upper, lower, bends);
    }

    private Limit limit(JsonObject limit, String side) throws JsonTrouble {
        double least = limit.number("least", -LARGEST_ANGLE, LARGEST_ANGLE);
        return new Limit(name(limit, "joint", side), known(limit, "from", side).name(),
            known(limit, "to", side).name(), least, limit.number("most", least, LARGEST_ANGLE));
    }

    private Bone known(JsonObject object, String field, String side) throws JsonTrouble {
        return object.mapped(field, "the name of a bone", text -> Optional.ofNullable(bones.get(paired(text, side))));
    }

    private static String name(JsonObject object, String field, String side) throws JsonTrouble {
        return object.mapped(field, A_NAME,
            text -> Optional.of(paired(text, side)).filter(it -> NAME.matcher(it).matches()));
    }

    private static String paired(String text, String side) {
        return side.isEmpty() ? text : text.replace("*", side);
    }

    /** Directions of bones as numbers, places of joints as texts. */
    static Pose pose(Body body, JsonObject pose) throws JsonTrouble {
        Map<String, Double> angles = new HashMap<>();
        Map<String, Point> places = new HashMap<>();
        for (String name : pose.fields()) {
            if (body.angles().contains(name)) angles.put(name, pose.number(name, -LARGEST_ANGLE, LARGEST_ANGLE));
            else if (body.joints().contains(name)) places.put(name, point(pose, name));
            else throw pose.trouble(name, "a bone or joint of the body " + body.id());
        }
        return new Pose(angles, places);
    }

    private static Point point(JsonObject pose, String joint) throws JsonTrouble {
        return pose.mapped(joint, "a point such as \"12 40\"", text ->
            Place.read(text).filter(Place::isFixed).map(place -> Point.of(place.x(), place.y())));
    }
}
