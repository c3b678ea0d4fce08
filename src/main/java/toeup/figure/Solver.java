package toeup.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where the joints are, starting from those that have their place. Bones keep their lengths by construction:
 * a joint is either one bone away from a known one, in the direction the pose gives, or it is the knee or elbow
 * between two known ones. Two known ends win over directions, so that feet and hands stay where they are put.
 */
final class Solver {
    private final Body body;
    private final Pose pose;
    private final Map<String, Point> known;
    private final Set<Bone> hinged;

    Solver(Body body, Pose pose) {
        this.body = body;
        this.pose = pose;
        this.known = new HashMap<>(pose.places());
        this.hinged = body.hinges().stream().flatMap(hinge -> Set.of(hinge.upper(), hinge.lower()).stream())
            .collect(Collectors.toSet());
    }

    Posture solve() {
        boolean more = true;
        while (more) {
            // A limb follows directions only when nothing else can settle it.
            more = followStiff() || bendHinges() || followLimb();
        }
        for (String joint : body.joints()) {
            if (!known.containsKey(joint)) throw new IllegalArgumentException("nothing says where " + joint + " is");
        }
        return new Posture(body, known);
    }

    private boolean followStiff() {
        boolean found = false;
        for (Bone bone : body.bones()) found |= !hinged.contains(bone) && follow(bone);
        return found;
    }

    private boolean bendHinges() {
        boolean found = false;
        for (Hinge hinge : body.hinges()) found |= bend(hinge);
        return found;
    }

    private boolean followLimb() {
        for (Hinge hinge : body.hinges()) {
            boolean found = follow(hinge.upper()) | follow(hinge.lower()) | follow(hinge.upper());
            if (found) return true;
        }
        return false;
    }

    private boolean bend(Hinge hinge) {
        Point start = known.get(hinge.upper().from());
        Point end = known.get(hinge.lower().to());
        if (start == null || end == null || known.containsKey(hinge.joint())) return false;
        known.put(hinge.joint(), hinge.between(start, end, pose.angles().getOrDefault(hinge.joint(), 0.0)));
        return true;
    }

    /** From whichever end of the bone is known to the other. */
    private boolean follow(Bone bone) {
        boolean fromKnown = known.containsKey(bone.from());
        if (fromKnown == known.containsKey(bone.to()) || !pose.angles().containsKey(bone.angle())) return false;
        Point way = Point.towards(pose.angles().get(bone.angle()) + bone.turn(), bone.length());
        if (fromKnown) known.put(bone.to(), known.get(bone.from()).plus(way));
        else known.put(bone.from(), known.get(bone.to()).minus(way));
        return true;
    }
}
