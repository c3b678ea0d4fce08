package toeup.figure;

import java.util.List;

/**
 * Something to be drawn.
 *
 * @param part   what it is a part of, such as {@code foot-near}; empty for a prop
 * @param form   how its points are joined
 * @param places one for a disc, two or more for a line, three or more for an area
 * @param width  how thick a line is, or how wide a disc is across
 */
public record Shape(String part, Form form, List<Place> places, double width) {
    /** How points are joined. */
    public enum Form {
        LINE(2), DISC(1), AREA(3);

        private final int leastPoints;

        Form(int leastPoints) {
            this.leastPoints = leastPoints;
        }

        /** How many points it needs. */
        public int leastPoints() {
            return leastPoints;
        }
    }

    public Shape {
        places = List.copyOf(places);
    }

    Stroke in(Posture posture, Role role) {
        return new Stroke(role, form, places.stream().map(place -> place.in(posture)).toList(), width);
    }

    Shape swapped() {
        return new Shape(Pose.swapped(part), form, places.stream().map(Place::swapped).toList(), width);
    }
}
