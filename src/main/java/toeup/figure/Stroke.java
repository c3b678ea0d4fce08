package toeup.figure;

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
    public Stroke {
        points = List.copyOf(points);
    }

    /** Whether it is as thin as can be: a line of a prop, drawn with characters of its own. */
    boolean isHairline() {
        return role == Role.PROP && form == Shape.Form.LINE && width == 0;
    }

    Stroke moved(UnaryOperator<Point> how) {
        return new Stroke(role, form, points.stream().map(how).toList(), width);
    }
}
