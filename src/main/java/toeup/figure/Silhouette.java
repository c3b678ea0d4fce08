package toeup.figure;

/** A stroke as it lies on a grid: which points it covers. Lengths are widths of a cell, counted from the top left. */
final class Silhouette {
    /** Keeps a point that lies exactly on an edge from being lost to rounding. */
    private static final double ROUNDING = 1e-9;
    /** A disc never vanishes: it is at least so far across. */
    private static final double SMALLEST_DISC = 1;

    private final Stroke stroke;
    private final double[] x;
    private final double[] y;
    private final double radius;
    private final double dotWidth;
    private final double dotHeight;

    /** A stroke on a grid of dots of a certain size: a line is never so thin that it breaks up there. */
    Silhouette(Stroke stroke, Scale scale, double dotWidth, double dotHeight) {
        this.stroke = stroke;
        this.x = stroke.points().stream().mapToDouble(scale::column).toArray();
        this.y = stroke.points().stream().mapToDouble(scale::down).toArray();
        double width = scale.length(stroke.width());
        this.radius = (stroke.form() == Shape.Form.DISC ? Math.max(width, SMALLEST_DISC) : width) / 2;
        this.dotWidth = dotWidth;
        this.dotHeight = dotHeight;
    }

    Role role() {
        return stroke.role();
    }

    double left() {
        return min(x) - margin();
    }

    double right() {
        return max(x) + margin();
    }

    double top() {
        return min(y) - margin();
    }

    double bottom() {
        return max(y) + margin();
    }

    private double margin() {
        return Math.max(radius, Math.max(dotWidth, dotHeight));
    }

    boolean covers(double atX, double atY) {
        return switch (stroke.form()) {
            case DISC -> Math.hypot(atX - x[0], atY - y[0]) <= radius;
            case AREA -> isInside(atX, atY);
            case LINE -> isOnLine(atX, atY);
        };
    }

    private boolean isOnLine(double atX, double atY) {
        for (int end = 1; end < x.length; end++) {
            if (isOnSegment(end, atX, atY)) return true;
        }
        return false;
    }

    private boolean isOnSegment(int end, double atX, double atY) {
        double wayX = x[end] - x[end - 1];
        double wayY = y[end] - y[end - 1];
        double length = Math.hypot(wayX, wayY);
        if (length < ROUNDING) return Math.hypot(atX - x[end], atY - y[end]) <= radius;
        double along = ((atX - x[end - 1]) * wayX + (atY - y[end - 1]) * wayY) / length;
        double beside = Math.abs((atX - x[end - 1]) * wayY - (atY - y[end - 1]) * wayX) / length;
        // As thin as it can be without breaking up: one dot in every row, or in every column if it is rather level.
        double thinnest = Math.max(Math.abs(wayY) * dotWidth, Math.abs(wayX) * dotHeight) / length / 2;
        if (beside > Math.max(radius, thinnest) + ROUNDING) return false;
        double over = Math.max(0, Math.max(-along, along - length));
        return over == 0 || Math.hypot(over, beside) <= radius;
    }

    /** A point is inside if a ray from it crosses the outline an odd number of times. */
    private boolean isInside(double atX, double atY) {
        boolean inside = false;
        for (int end = 0, start = x.length - 1; end < x.length; start = end++) {
            if (y[end] > atY == y[start] > atY) continue;
            double part = (atY - y[end]) / (y[start] - y[end]);
            if (atX < x[end] + (x[start] - x[end]) * part) inside = !inside;
        }
        return inside;
    }

    private static double min(double[] values) {
        double least = values[0];
        for (double value : values) least = Math.min(least, value);
        return least;
    }

    private static double max(double[] values) {
        double most = values[0];
        for (double value : values) most = Math.max(most, value);
        return most;
    }
}
