package toeup.figure;

/** The part of a figure's plane that is seen. */
public record Box(double left, double bottom, double right, double top) {
    public Box {
        if (left >= right || bottom >= top) throw new IllegalArgumentException("a box needs room inside");
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    /** As in a mirror that stands upright in the middle. */
    Point mirrored(Point point) {
        return new Point(left + right - point.x(), point.y(), point.z());
    }

    /** A part of this box, as in the same mirror. */
    Box mirrored(Box part) {
        return new Box(left + right - part.right, part.bottom, left + right - part.left, part.top);
    }

    /** Upside down. */
    Point flipped(Point point) {
        return new Point(point.x(), bottom + top - point.y(), point.z());
    }

    /** A part of this box, upside down with it. */
    Box flipped(Box part) {
        return new Box(part.left, bottom + top - part.top, part.right, bottom + top - part.bottom);
    }
}
