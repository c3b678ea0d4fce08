package toeup.ui.terminal;

import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import toeup.ui.theme.Colour;

/** The sixteen colours of a text terminal, as its user has set them. */
final class TerminalInks implements Inks {
    private final Map<Colour, TextColor> named = new EnumMap<>(Colour.class);

    TerminalInks() {
        for (Colour colour : Colour.values()) named.put(colour, Ink.of(colour));
    }

    @Override
    public TextColor of(Colour colour, boolean ground) {
        return named.get(colour);
    }

    /**
     * What a terminal is told (ECMA-48, section 8.3.117, and for the bright ones what every terminal does). Lanterna has
     * the same; but to name its colours it formats numbers, and what that needs is loaded for nothing else at the start.
     */
    private static final class Ink extends TextColor.RGB {
        private static final int PLAIN_COLOURS = 8;

        private final String letters;
        private final String ground;

        /** Which red, green and blue it is, only the user of the terminal knows. */
        private Ink(String letters, String ground) {
            super(0, 0, 0);
            this.letters = letters;
            this.ground = ground;
        }

        static Ink of(Colour colour) {
            if (colour == Colour.DEFAULT) return new Ink("39", "49");
            int place = colour.ordinal() - Colour.BLACK.ordinal();
            boolean bright = place >= PLAIN_COLOURS;
            int tint = place % PLAIN_COLOURS;
            return new Ink((bright ? "9" : "3") + tint, (bright ? "10" : "4") + tint);
        }

        @Override public byte[] getForegroundSGRSequence() {
            return letters.getBytes(StandardCharsets.US_ASCII);
        }

        @Override public byte[] getBackgroundSGRSequence() {
            return ground.getBytes(StandardCharsets.US_ASCII);
        }

        @Override public boolean equals(Object other) {
            return other instanceof Ink ink && ink.letters.equals(letters);
        }

        @Override public int hashCode() {
            return letters.hashCode();
        }
    }
}
