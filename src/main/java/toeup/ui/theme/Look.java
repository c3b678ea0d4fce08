package toeup.ui.theme;

import java.util.Objects;

/**
 * How cells of one style look. There is no blinking: nothing here may flash.
 *
 * @param reverse whether text and ground change places; works on every terminal and needs no colour
 */
public record Look(Colour fg, Colour bg, boolean bold, boolean reverse) {
    /** As the terminal shows text by itself. */
    public static final Look PLAIN = new Look(Colour.DEFAULT, Colour.DEFAULT, false, false);

    public Look {
        Objects.requireNonNull(fg, "fg");
        Objects.requireNonNull(bg, "bg");
    }

    /** The same without colours: only bold is left, and reverse or not. */
    Look withoutColour(boolean newReverse) {
        return new Look(Colour.DEFAULT, Colour.DEFAULT, bold, newReverse);
    }
}
