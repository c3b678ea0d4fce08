package toeup.figure;

/**
 * A joint between two bones, such as a knee, that settles by itself once both ends of the limb have their place.
 *
 * @param joint the joint in the middle
 * @param upper the bone that ends there
 * @param lower the bone that begins there
 * @param bends 1 if, seen from the upper end, the joint gives way to the left, -1 if to the right
 */
public record Hinge(String joint, Bone upper, Bone lower, int bends) {
    /** How much longer than the limb the way may be before it counts as out of reach: rounding in a data file. */
    private static final double ROUNDING = 0.05;

    /**
     * Where the joint is.
     *
     * @param roll degrees by which it is rolled around the line between both ends, towards the viewer
     * @throws IllegalArgumentException if the ends are too far apart or too near for the two bones
     */
    Point between(Point start, Point end, double roll) {
        Point way = end.minus(start);
        double far = way.length();
        if (far > upper.length() + lower.length() + ROUNDING) {
            throw new IllegalArgumentException(lower.to() + " is out of reach");
        }
        if (far < Math.abs(upper.length() - lower.length()) - ROUNDING || far == 0) {
            throw new IllegalArgumentException(lower.to() + " is too near");
        }
        double along = (far * far + square(upper.length()) - square(lower.length())) / (2 * far);
        double beside = Math.sqrt(Math.max(0, square(upper.length()) - square(along)));
        double angle = Math.toRadians(roll);
        Point inPlane = way.leftward().times(bends * beside * Math.cos(angle));
        return start.plus(way.times(along / far)).plus(inPlane).plus(new Point(0, 0, beside * Math.sin(angle)));
    }

    private static double square(double value) {
        return value * value;
    }
}
