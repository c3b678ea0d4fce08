package toeup.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Draws with ASCII alone: thin strokes as lines, wide ones as outlines with an inside. What moves has double lines
 * or a dense inside, props are made of dots, so that all three are told apart without colour.
 */
final class AsciiPen {
    /** The inside of props, of the body and of what moves. */
    private static final String INSIDES = ".:#";
    /** Widths of a cell from which a line is filled. */
    private static final double WIDE = 2.4;
    /** Rows from which an area has an inside; what is lower is left to the lines through it. */
    private static final double HIGH = 1.3;
    /** Radius, in widths of a cell, up to which a disc is one letter, and up to which it is a small ring. */
    private static final double LETTER = 1.2;
    private static final double RING = 2.4;

    private final Drawing drawing;
    private final Scale scale;
    private final LinePen lines;
    private final LinePen dots;
    private final List<Silhouette> insides = new ArrayList<>();

    AsciiPen(Drawing drawing, Scale scale) {
        this.drawing = drawing;
        this.scale = scale;
        this.lines = new LinePen(drawing, scale, LinePen.ASCII);
        this.dots = new LinePen(drawing, scale, LinePen.ASCII_PROPS);
    }

    void draw(Picture picture) {
        for (Stroke stroke : picture.strokes()) {
            switch (stroke.form()) {
                case LINE -> line(stroke);
                case DISC -> disc(stroke);
                case AREA -> area(stroke);
            }
        }
        for (Role role : Role.values()) fill(role, insides.stream().filter(it -> it.role() == role).toList());
    }

    private LinePen pen(Role role) {
        return role == Role.PROP ? dots : lines;
    }

    private void line(Stroke stroke) {
        if (scale.length(stroke.width()) >= WIDE) {
            insides.add(silhouette(stroke));
        } else if (stroke.role() == Role.MOVING) {
            lines.draw(stroke, -0.5);
            lines.draw(stroke, 0.5);
        } else {
            pen(stroke.role()).draw(stroke);
        }
    }

    private void area(Stroke stroke) {
        DoubleStream down = stroke.points().stream().mapToDouble(scale::row);
        var rows = down.summaryStatistics();
        if (rows.getMax() - rows.getMin() < HIGH) return;
        insides.add(silhouette(stroke));
        outline(stroke.role(), Stroke.closed(stroke.points()));
    }

    private void outline(Role role, List<Point> points) {
        pen(role).draw(new Stroke(role, Shape.Form.LINE, points, 0));
    }

    private void disc(Stroke stroke) {
        Point middle = stroke.points().get(0);
        double radius = scale.length(stroke.width()) / 2;
        int column = (int) Math.floor(scale.column(middle));
        if (radius < LETTER) {
            drawing.put((int) Math.floor(scale.row(middle)), column, 'O', stroke.role());
        } else if (radius < RING) {
            // Its lower half fills a row: the nearest one, rather below than above.
            ring((int) Math.floor(scale.row(middle) + 0.3), column, stroke.role());
        } else {
            insides.add(silhouette(stroke));
            outline(stroke.role(), stroke.circle());
        }
    }

    private void ring(int row, int column, Role role) {
        drawing.put(row - 1, column, '_', role);
        drawing.put(row, column - 1, '(', role);
        drawing.put(row, column, '_', role);
        drawing.put(row, column + 1, ')', role);
    }

    private Silhouette silhouette(Stroke stroke) {
        return new Silhouette(stroke, scale, 1, Scale.ROW);
    }

    /** The inside hides lines that are wholly in it, so that two areas of one foot look like one. */
    private void fill(Role role, List<Silhouette> shapes) {
        for (int row = 0; row < drawing.rows() && !shapes.isEmpty(); row++) {
            for (int column = 0; column < drawing.columns(); column++) {
                boolean free = drawing.roleAt(row, column).isEmpty();
                boolean inside = free ? isCovered(shapes, row + 0.5, column + 0.5) : isWithin(shapes, row, column);
                if (inside) drawing.put(row, column, INSIDES.charAt(role.ordinal()), role);
            }
        }
    }

    private static boolean isWithin(List<Silhouette> shapes, int row, int column) {
        return isCovered(shapes, row + 0.1, column + 0.1) && isCovered(shapes, row + 0.1, column + 0.9)
            && isCovered(shapes, row + 0.9, column + 0.1) && isCovered(shapes, row + 0.9, column + 0.9);
    }

    private static boolean isCovered(List<Silhouette> shapes, double row, double column) {
        return shapes.stream().anyMatch(shape -> shape.covers(column, row * Scale.ROW));
    }
}
