package toeup.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of a drawing, written as text: {@code 12 40} is a fixed point, {@code hand-near} is a joint,
 * {@code hand-near 2 -3} is a point beside it, and {@code shin-near: 10 -2} goes along with a bone, so far from its
 * start and so far to its left.
 *
 * @param anchor the joint or bone; empty for a fixed point
 * @param onBone whether the anchor is a bone
 * @param x      to the right, or along the bone
 * @param y      up, or to the left of the bone
 */
public record Place(String anchor, boolean onBone, double x, double y) {
    private static final String NAME = "([a-z]+(?:-[a-z]+)*)";
    private static final String NUMBERS = "(-?[0-9]{1,3}(?:\\.[0-9]{1,2})?) (-?[0-9]{1,3}(?:\\.[0-9]{1,2})?)";
    private static final Pattern FIXED = Pattern.compile(NUMBERS);
    private static final Pattern JOINT = Pattern.compile(NAME + "(?: " + NUMBERS + ")?");
    private static final Pattern ON_BONE = Pattern.compile(NAME + ": " + NUMBERS);
    /** What such a text must be, in words. */
    public static final String EXPECTED =
        "a point such as \"12 40\", or one of this body such as \"hand-near\", \"hand-near 2 -3\" or "
            + "\"shin-near: 10 -2\"";

    /** A place where the picture was wherever the body is. */
    public boolean isFixed() {
        return anchor.isEmpty();
    }

    Point in(Posture posture) {
        if (isFixed()) return Point.of(x, y);
        return onBone ? posture.on(anchor, x, y) : posture.joint(anchor).plus(Point.of(x, y));
    }

    Place swapped() {
        return new Place(Pose.swapped(anchor), onBone, x, y);
    }

    /** Reads one; nothing if it is not written so. */
    public static Optional<Place> read(String text) {
        Matcher fixed = FIXED.matcher(text);
        if (fixed.matches()) return Optional.of(new Place("", false, number(fixed, 1), number(fixed, 2)));
        Matcher joint = JOINT.matcher(text);
        if (joint.matches()) return Optional.of(new Place(joint.group(1), false, number(joint, 2), number(joint, 3)));
        Matcher bone = ON_BONE.matcher(text);
        return bone.matches() ? Optional.of(new Place(bone.group(1), true, number(bone, 2), number(bone, 3)))
            : Optional.empty();
    }

    private static double number(Matcher match, int group) {
        return match.group(group) == null ? 0 : Double.parseDouble(match.group(group));
    }
}
