package toeup.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A piece of a picture.
 *
 * @param role   how much it should stand out
 * @param form   how its points are joined
 * @param points in the figure's own measure
 * @param width  how thick a line is, or how wide a disc is across
 */
public record Stroke(Role role, Shape.Form form, List<Point> points, double width) {
    private static final int CORNERS = 24;
    /** How thick a line is that stands back behind others. */
    private static final double THIN = 0.4;

    public Stroke {
        points = List.copyOf(points);
    }

    /** Whether it is as thin as can be: a line of a prop, drawn with characters of its own. */
    boolean isHairline() {
        return role == Role.PROP && form == Shape.Form.LINE && width == 0;
    }

    /** The same with less weight: a body as a drawing in thin lines. A head stays a head. */
    Stroke thin() {
        return switch (form) {
            case LINE -> new Stroke(role, form, points, width * THIN);
            case AREA -> new Stroke(role, Shape.Form.LINE, closed(points), 0);
            case DISC -> this;
        };
    }

    /** The outline of a disc, from its right edge round to it again. */
    List<Point> circle() {
        List<Point> circle = new ArrayList<>();
        for (int corner = 0; corner <= CORNERS; corner++) {
            circle.add(points.get(0).plus(Point.towards(360.0 * corner / CORNERS, width / 2)));
        }
        return circle;
    }

    /** The outline of an area, back to its first point. */
    static List<Point> closed(List<Point> points) {
        List<Point> closed = new ArrayList<>(points);
        closed.add(points.get(0));
        return closed;
    }

    Stroke moved(UnaryOperator<Point> how) {
        return new Stroke(role, form, points.stream().map(how).toList(), width);
    }
}
