package toeup.ui.theme;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import toeup.ui.canvas.Style;

/**
 * How each style looks.
 *
 * @param name  as in {@code --theme}
 * @param looks one for every style
 * @throws IllegalArgumentException if a style has no look; the message names it
 */
public record Theme(String name, Map<Style, Look> looks) {
    public Theme {
        Objects.requireNonNull(name, "name");
        Set<Style> missing = EnumSet.allOf(Style.class);
        missing.removeAll(looks.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("theme " + name + " has no look for " + missing);
        }
        looks = Map.copyOf(looks);
    }

    /** How cells of {@code style} look. */
    public Look of(Style style) {
        return looks.get(style);
    }

    /**
     * The same theme for {@code NO_COLOR}: bold and reverse only. What had a ground of its own is reverse then, or
     * digits and bars, which are spaces, would not be seen at all.
     */
    public Theme withoutColour() {
        Map<Style, Look> plain = new EnumMap<>(Style.class);
        looks.forEach((style, look) -> plain.put(style, look.withoutColour(look.reverse() || hasOwnGround(look))));
        return new Theme(name, plain);
    }

    private boolean hasOwnGround(Look look) {
        return darkIsBlack(look.bg()) != darkIsBlack(of(Style.BODY).bg());
    }

    /** A theme that keeps the terminal's own ground is made for dark ones. */
    private static Colour darkIsBlack(Colour ground) {
        return ground == Colour.DEFAULT ? Colour.BLACK : ground;
    }
}
