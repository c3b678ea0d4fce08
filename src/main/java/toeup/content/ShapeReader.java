package toeup.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import toeup.figure.Body;
import toeup.figure.Place;
import toeup.figure.Shape;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reads what is drawn: a line, a disc or an area, whose points may go along with a body. */
final class ShapeReader {
    private static final double WIDEST = 200;

    private ShapeReader() {}

    /** A drawing that belongs to no body. */
    static Shape prop(Body body, JsonObject prop) throws JsonTrouble {
        return read(body, prop, "", UnaryOperator.identity());
    }

    /** @param named makes the name of one of a pair from the name for both */
    static Shape read(Body body, JsonObject shape, String part, UnaryOperator<String> named) throws JsonTrouble {
        Shape.Form form = shape.has("line") ? Shape.Form.LINE : shape.has("area") ? Shape.Form.AREA : Shape.Form.DISC;
        String field = form.name().toLowerCase(Locale.ROOT);
        Function<String, Optional<Place>> place =
            text -> Place.read(named.apply(text)).filter(it -> isThere(body, it));
        List<Place> places = form == Shape.Form.DISC ? List.of(shape.mapped(field, Place.EXPECTED, place))
            : shape.mappedAll(field, Place.EXPECTED, place);
        if (places.size() < form.leastPoints()) throw shape.trouble(field, form.leastPoints() + " points or more");
        return new Shape(part, form, places, width(shape, form));
    }

    private static double width(JsonObject shape, Shape.Form form) throws JsonTrouble {
        if (form == Shape.Form.AREA || form == Shape.Form.LINE && !shape.has("width")) return 0;
        return shape.number("width", 0, WIDEST);
    }

    private static boolean isThere(Body body, Place place) {
        if (place.isFixed()) return true;
        return place.onBone() ? body.bone(place.anchor()).isPresent() : body.joints().contains(place.anchor());
    }
}
