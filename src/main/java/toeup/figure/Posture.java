package toeup.figure;

import java.util.Map;

/**
 * A body in a pose: where each joint is.
 *
 * @param body   whose
 * @param joints every joint of the body
 */
public record Posture(Body body, Map<String, Point> joints) {
    public Posture {
        joints = Map.copyOf(joints);
    }

    public Point joint(String name) {
        return joints.get(name);
    }

    /** Where a point of a bone is: so far along it, and so far to its left. */
    Point on(String boneName, double along, double across) {
        Bone bone = bone(boneName);
        Point start = joint(bone.from());
        Point way = joint(bone.to()).minus(start);
        return start.plus(way.times(along / bone.length())).plus(way.leftward().times(across));
    }

    /** Degrees from the direction of one bone to that of another as they are seen, turning left, -180 to 180. */
    public double angle(String from, String to) {
        double turned = direction(to) - direction(from);
        return turned - 360 * Math.rint(turned / 360);
    }

    private double direction(String boneName) {
        Bone bone = bone(boneName);
        return joint(bone.to()).minus(joint(bone.from())).degrees();
    }

    private Bone bone(String name) {
        return body.bone(name).orElseThrow(() -> new IllegalArgumentException("there is no bone " + name));
    }
}
