package toeup.figure;

import java.util.List;
import java.util.Map;

/** A leg to try things with: 20 long, from the hip at the top to the toe. */
final class Bodies {
    static final Bone THIGH = new Bone("thigh-near", "hip", "knee-near", 10, "thigh-near", 0);
    static final Bone SHIN = new Bone("shin-near", "knee-near", "ankle-near", 10, "shin-near", 0);
    static final Bone FOOT = new Bone("foot-near", "ankle-near", "toe-near", 4, "foot-near", 0);
    /** Turns with the foot, at a right angle to it. */
    static final Bone HEEL = new Bone("heel-near", "ankle-near", "heel-near", 2, "foot-near", -90);
    static final Hinge KNEE = new Hinge("knee-near", THIGH, SHIN, 1);
    static final Body LEG = new Body("leg", List.of(THIGH, SHIN, FOOT, HEEL), List.of(KNEE),
        List.of(new Limit("knee-near", "thigh-near", "shin-near", -150, 2)),
        List.of(new Shape("leg-near", Shape.Form.LINE, places("hip", "knee-near", "ankle-near"), 2),
            new Shape("foot-near", Shape.Form.LINE, places("ankle-near", "toe-near"), 2)),
        pose(Map.of("thigh-near", -90.0, "shin-near", -90.0, "foot-near", 0.0)));

    private Bodies() {}

    static List<Place> places(String... texts) {
        return List.of(texts).stream().map(text -> Place.read(text).orElseThrow()).toList();
    }

    static Pose pose(Map<String, Double> angles) {
        return new Pose(angles, Map.of());
    }

    static Pose at(String joint, double x, double y) {
        return new Pose(Map.of(), Map.of(joint, Point.of(x, y)));
    }
}
