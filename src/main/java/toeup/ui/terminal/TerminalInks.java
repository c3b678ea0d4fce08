package toeup.ui.terminal;

import com.googlecode.lanterna.TextColor;
import toeup.ui.theme.Colour;

/** The sixteen colours of a text terminal, as its user has set them. */
final class TerminalInks implements Inks {
    /** Both sides use the same names for the same sixteen colours; a test holds them to it. */
    @Override
    public TextColor of(Colour colour, boolean ground) {
        return TextColor.ANSI.valueOf(lanternaName(colour));
    }

    private static String lanternaName(Colour colour) {
        String name = colour.name();
        return name.startsWith("BRIGHT_") ? name.substring("BRIGHT_".length()) + "_BRIGHT" : name;
    }
}
