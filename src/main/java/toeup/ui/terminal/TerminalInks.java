package toeup.ui.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.Map;
import toeup.ui.theme.Colour;

/** The sixteen colours of a text terminal, as its user has set them. */
final class TerminalInks implements Inks {
    private final Map<Colour, TextColor> named = new EnumMap<>(Colour.class);

    /**
     * Both sides use the same names for the same sixteen colours; a test holds them to it. They are compared here, as
     * finding Lanterna's by name has Java look at all its methods, for one of which it then needs the desktop.
     */
    TerminalInks() {
        for (Colour colour : Colour.values()) {
            String name = lanternaName(colour);
            for (TextColor.ANSI known : TextColor.ANSI.values()) {
                if (known.name().equals(name)) named.put(colour, known);
            }
        }
    }

    @Override
    public TextColor of(Colour colour, boolean ground) {
        return named.get(colour);
    }

    private static String lanternaName(Colour colour) {
        String name = colour.name();
        return name.startsWith("BRIGHT_") ? name.substring("BRIGHT_".length()) + "_BRIGHT" : name;
    }
}
