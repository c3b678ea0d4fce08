package toeup.ui.terminal;

import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.Map;
import toeup.ui.theme.Colour;

/**
 * The colours of a window of the program's own: the classic sixteen of consoles, and light letters on black for
 * "default". As exact colours, because Lanterna's window would brighten named ones wherever letters are bold: blue
 * on white would fade.
 */
final class FrameInks implements Inks {
    private static final int DEFAULT_TEXT = 0xE6E6E6;
    private static final int DEFAULT_GROUND = 0x000000;
    private static final Map<Colour, TextColor> NAMED = new EnumMap<>(Map.ofEntries(
        ink(Colour.BLACK, 0x000000), ink(Colour.RED, 0xAA0000), ink(Colour.GREEN, 0x00AA00),
        ink(Colour.YELLOW, 0xAA5500), ink(Colour.BLUE, 0x0000AA), ink(Colour.MAGENTA, 0xAA00AA),
        ink(Colour.CYAN, 0x00AAAA), ink(Colour.WHITE, 0xAAAAAA),
        ink(Colour.BRIGHT_BLACK, 0x555555), ink(Colour.BRIGHT_RED, 0xFF5555), ink(Colour.BRIGHT_GREEN, 0x55FF55),
        ink(Colour.BRIGHT_YELLOW, 0xFFFF55), ink(Colour.BRIGHT_BLUE, 0x5555FF),
        ink(Colour.BRIGHT_MAGENTA, 0xFF55FF), ink(Colour.BRIGHT_CYAN, 0x55FFFF), ink(Colour.BRIGHT_WHITE, 0xFFFFFF)));
    private static final TextColor TEXT = rgb(DEFAULT_TEXT);
    private static final TextColor GROUND = rgb(DEFAULT_GROUND);

    @Override
    public TextColor of(Colour colour, boolean ground) {
        return colour != Colour.DEFAULT ? NAMED.get(colour) : ground ? GROUND : TEXT;
    }

    private static Map.Entry<Colour, TextColor> ink(Colour colour, int rgb) {
        return Map.entry(colour, rgb(rgb));
    }

    private static TextColor rgb(int rgb) {
        return new TextColor.RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
