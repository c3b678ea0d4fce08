package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.ui.canvas.Style;
import toeup.ui.theme.Colour;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

class FrameInksTest {
    private static final Inks INKS = new FrameInks();
    /** WCAG 2.2, success criteria 1.4.3 and 1.4.6. */
    private static final double READABLE = 4.5;
    private static final double VERY_READABLE = 7;

    @Test void every_style_of_every_theme_can_be_read() throws ContentTrouble {
        Content content = Content.in(Path.of(System.getProperty("toeup.home", "."), "data"), "en");
        for (Theme theme : content.themes()) {
            assertReadable(theme, theme.name().equals("contrast") ? VERY_READABLE : READABLE);
            assertReadable(theme.withoutColour(), VERY_READABLE);
        }
    }

    @Test void the_colours_of_the_dark_theme_are_light_on_black() {
        assertEquals(0, luminance(INKS.of(Colour.DEFAULT, true)));
        assertTrue(luminance(INKS.of(Colour.DEFAULT, false)) > 0.7);
    }

    @Test void no_colour_is_left_to_be_brightened_by_lanterna() {
        for (Colour colour : Colour.values()) {
            assertTrue(INKS.of(colour, false) instanceof TextColor.RGB && INKS.of(colour, true) instanceof TextColor.RGB);
        }
    }

    private static void assertReadable(Theme theme, double least) {
        for (Style style : Style.values()) {
            Look look = theme.of(style);
            double text = luminance(INKS.of(look.fg(), false));
            double ground = luminance(INKS.of(look.bg(), true));
            double contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
            assertTrue(contrast >= least, theme.name() + " " + style + ": " + contrast);
        }
    }

    private static double luminance(TextColor colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
