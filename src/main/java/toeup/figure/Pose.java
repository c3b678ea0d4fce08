package toeup.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One position of a body.
 *
 * @param angles directions of bones in degrees, and how far hinges are rolled, by name
 * @param places joints that are where they are, such as a foot on the floor
 */
public record Pose(Map<String, Double> angles, Map<String, Point> places) {
    /** One that leaves everything open. */
    public static final Pose NONE = new Pose(Map.of(), Map.of());

    static final String NEAR = "-near";
    static final String FAR = "-far";

    public Pose {
        angles = Map.copyOf(angles);
        places = Map.copyOf(places);
    }

    /** This position but for what another one says. */
    public Pose with(Pose changes) {
        Map<String, Double> newAngles = new HashMap<>(angles);
        newAngles.putAll(changes.angles);
        Map<String, Point> newPlaces = new HashMap<>(places);
        newPlaces.putAll(changes.places);
        return new Pose(newAngles, newPlaces);
    }

    /** All that it gives a value. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(angles.keySet());
        names.addAll(places.keySet());
        return names;
    }

    /** The position a part of the way to another, which must give the same names: 0 is this one, 1 the other. */
    Pose towards(Pose other, double part) {
        Map<String, Double> angles = new HashMap<>();
        this.angles.forEach((name, angle) ->
            angles.put(name, angle + (other.angles.get(name) - angle) * part));
        Map<String, Point> places = new HashMap<>();
        this.places.forEach((name, place) -> places.put(name, place.towards(other.places.get(name), part)));
        return new Pose(angles, places);
    }

    /** What the near limbs do, done by the far ones, and the other way round. */
    Pose swapped() {
        Map<String, Double> newAngles = new HashMap<>();
        angles.forEach((name, angle) -> newAngles.put(swapped(name), angle));
        Map<String, Point> newPlaces = new HashMap<>();
        places.forEach((name, place) -> newPlaces.put(swapped(name), place));
        return new Pose(newAngles, newPlaces);
    }

    /** The same name for the limb on the other side; the name itself if it has no side. */
    static String swapped(String name) {
        if (name.endsWith(NEAR)) return name.substring(0, name.length() - NEAR.length()) + FAR;
        if (name.endsWith(FAR)) return name.substring(0, name.length() - FAR.length()) + NEAR;
        return name;
    }
}
