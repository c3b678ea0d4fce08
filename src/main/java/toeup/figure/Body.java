package toeup.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body, or the part of one that is shown: bones, how they move, and how they look.
 *
 * @param id     the file's name
 * @param bones  each joins two joints
 * @param hinges knees and elbows
 * @param limits what its joints can do
 * @param shapes how it is drawn, the farthest part first
 * @param usual  the position that poses start from; may leave anything open
 */
public record Body(String id, List<Bone> bones, List<Hinge> hinges, List<Limit> limits, List<Shape> shapes,
                   Pose usual) {
    public Body {
        bones = List.copyOf(bones);
        hinges = List.copyOf(hinges);
        limits = List.copyOf(limits);
        shapes = List.copyOf(shapes);
    }

    public Optional<Bone> bone(String name) {
        return bones.stream().filter(bone -> bone.name().equals(name)).findFirst();
    }

    /** Every joint. */
    public Set<String> joints() {
        Set<String> joints = new HashSet<>();
        bones.forEach(bone -> joints.addAll(List.of(bone.from(), bone.to())));
        return joints;
    }

    /** Every name under which a pose may give an angle: of bones, and of hinges that roll. */
    public Set<String> angles() {
        Set<String> angles = new HashSet<>();
        bones.forEach(bone -> angles.add(bone.angle()));
        hinges.forEach(hinge -> angles.add(hinge.joint()));
        return angles;
    }

    /** Every part that can be told to stand out. */
    public Set<String> parts() {
        Set<String> parts = new HashSet<>();
        shapes.forEach(shape -> parts.add(shape.part()));
        return parts;
    }

    /**
     * Where everything is in a pose.
     *
     * @throws IllegalArgumentException if the pose leaves a joint open or asks for what the bones cannot do
     */
    public Posture posture(Pose pose) {
        return new Solver(this, pose).solve();
    }

    /** What in this posture no human joint can do, in words for whoever draws figures; empty if all is well. */
    public List<String> strains(Posture posture) {
        List<String> strains = new ArrayList<>();
        for (Limit limit : limits) {
            double angle = limit.measured(posture);
            if (angle < limit.least() || angle > limit.most()) {
                strains.add(limit.joint() + " at " + Math.round(angle) + " degrees, not "
                    + limit.least() + " to " + limit.most());
            }
        }
        return strains;
    }
}
