package toeup.figure;

/**
 * A place in a figure, in hundredths of a person's height.
 *
 * @param x to the right
 * @param y up; the floor is at 0
 * @param z towards the viewer; it is not drawn, but a limb that points at the viewer looks shorter
 */
public record Point(double x, double y, double z) {
    /** A place in the plane of the picture. */
    public static Point of(double x, double y) {
        return new Point(x, y, 0);
    }

    /** From the origin so far in a direction: 0 degrees is to the right, 90 degrees up. */
    static Point towards(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return of(length * Math.cos(angle), length * Math.sin(angle));
    }

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y, z + other.z);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y, z - other.z);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor, z * factor);
    }

    /** The place a part of the way to another: 0 is here, 1 is there. */
    Point towards(Point other, double part) {
        return plus(other.minus(this).times(part));
    }

    /** How far from the origin. */
    public double length() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** How far from another place. */
    public double distance(Point other) {
        return minus(other).length();
    }

    /** The direction from the origin as it is seen, in degrees. */
    double degrees() {
        return Math.toDegrees(Math.atan2(y, x));
    }

    /** A quarter turn to the left in the plane of the picture, of length 1; up if it points at the viewer. */
    Point leftward() {
        double seen = Math.hypot(x, y);
        return seen == 0 ? of(0, 1) : of(-y / seen, x / seen);
    }
}
