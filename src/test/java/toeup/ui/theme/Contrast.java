package toeup.ui.theme;

import java.util.Map;

/** Contrast of the classic sixteen console colours, as WCAG 2.2 defines it: 1 to 21. */
final class Contrast {
    private static final Map<Colour, Integer> RGB = Map.ofEntries(
        Map.entry(Colour.BLACK, 0x000000), Map.entry(Colour.RED, 0xAA0000), Map.entry(Colour.GREEN, 0x00AA00),
        Map.entry(Colour.YELLOW, 0xAA5500), Map.entry(Colour.BLUE, 0x0000AA), Map.entry(Colour.MAGENTA, 0xAA00AA),
        Map.entry(Colour.CYAN, 0x00AAAA), Map.entry(Colour.WHITE, 0xAAAAAA),
        Map.entry(Colour.BRIGHT_BLACK, 0x555555), Map.entry(Colour.BRIGHT_RED, 0xFF5555),
        Map.entry(Colour.BRIGHT_GREEN, 0x55FF55), Map.entry(Colour.BRIGHT_YELLOW, 0xFFFF55),
        Map.entry(Colour.BRIGHT_BLUE, 0x5555FF), Map.entry(Colour.BRIGHT_MAGENTA, 0xFF55FF),
        Map.entry(Colour.BRIGHT_CYAN, 0x55FFFF), Map.entry(Colour.BRIGHT_WHITE, 0xFFFFFF));

    private Contrast() {}

    static double between(Colour one, Colour other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Colour colour) {
        int rgb = RGB.get(colour);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
