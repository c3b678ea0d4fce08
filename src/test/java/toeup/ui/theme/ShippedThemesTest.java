package toeup.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.ui.canvas.Style;

class ShippedThemesTest {
    /** WCAG 2.2, success criteria 1.4.3 and 1.4.6. */
    private static final double READABLE = 4.5;
    private static final double VERY_READABLE = 7;
    private static final Path DATA = Path.of(System.getProperty("toeup.home", "."), "data");

    /** A terminal's own colours, for looks that leave them alone. */
    private record Terminal(Colour fg, Colour bg) {
        static final List<Terminal> USUAL = List.of(new Terminal(Colour.WHITE, Colour.BLACK),
            new Terminal(Colour.BLACK, Colour.BRIGHT_WHITE));

        Colour text(Look look) {
            return look.reverse() ? background(look) : foreground(look);
        }

        Colour ground(Look look) {
            return look.reverse() ? foreground(look) : background(look);
        }

        private Colour foreground(Look look) {
            return look.fg() == Colour.DEFAULT ? fg : look.fg();
        }

        private Colour background(Look look) {
            return look.bg() == Colour.DEFAULT ? bg : look.bg();
        }
    }

    @Test
    void the_themes_of_the_contract_ship() throws ContentTrouble {
        assertEquals(Set.of("dark", "light", "contrast", "mono"),
            themes().stream().map(Theme::name).collect(Collectors.toSet()));
    }

    @Test
    void every_style_of_every_theme_can_be_read() throws ContentTrouble {
        for (Theme theme : themes()) {
            assertReadable(theme, READABLE);
        }
    }

    /** Some terminals show bold black in a grey fainter than what stands beside it. */
    @Test
    void bold_text_is_never_black() throws ContentTrouble {
        for (Theme theme : themes()) {
            for (Style style : Style.values()) {
                Look look = theme.of(style);
                assertFalse(look.bold() && look.fg() == Colour.BLACK, theme.name() + " " + style);
            }
        }
    }

    @Test
    void the_contrast_theme_and_no_colour_at_all_are_read_with_ease() throws ContentTrouble {
        for (Theme theme : themes()) {
            assertReadable(theme.name().equals("contrast") ? theme : theme.withoutColour(), VERY_READABLE);
        }
    }

    @Test
    void blocks_stand_out_from_the_ground() throws ContentTrouble {
        for (Theme theme : themes()) assertBlocksStandOut(theme);
    }

    @Test
    void blocks_stand_out_without_colour_too() throws ContentTrouble {
        for (Theme theme : themes()) assertBlocksStandOut(theme.withoutColour());
    }

    private static void assertBlocksStandOut(Theme theme) {
        for (Terminal terminal : Terminal.USUAL) {
            for (Style style : List.of(Style.NUMBER, Style.BAR)) {
                double contrast = Contrast.between(terminal.ground(theme.of(style)),
                    terminal.ground(theme.of(Style.BODY)));
                assertTrue(contrast >= READABLE, theme.name() + " " + style + ": " + contrast);
            }
        }
    }

    @Test
    void mono_uses_no_colour() throws ContentTrouble {
        Theme mono = theme("mono");
        assertEquals(mono, mono.withoutColour());
    }

    @Test
    void without_colour_the_focus_and_a_notice_still_stand_out() throws ContentTrouble {
        for (Theme theme : themes()) {
            assertTrue(theme.withoutColour().of(Style.FOCUS).reverse(), theme.name());
            assertTrue(theme.withoutColour().of(Style.BAND).reverse(), theme.name());
            assertFalse(theme.withoutColour().of(Style.WARNING).reverse(), theme.name());
        }
    }

    /** Some terminals show bold text in the bright colour, so it must be readable in both. */
    private static void assertReadable(Theme theme, double least) {
        for (Terminal terminal : Terminal.USUAL) {
            for (Style style : Style.values()) {
                Look look = theme.of(style);
                Colour text = terminal.text(look);
                Colour ground = terminal.ground(look);
                double contrast = Contrast.between(text, ground);
                boolean ownColour = look.bold() && look.fg() != Colour.DEFAULT;
                double bold = ownColour ? Contrast.between(bright(text), ground) : contrast;
                assertTrue(Math.min(contrast, bold) >= least, theme.name() + " " + style + ": " + contrast
                    + ", bold " + bold + " on " + terminal);
            }
        }
    }

    private static Colour bright(Colour colour) {
        return colour.name().startsWith("BRIGHT_") ? colour : Colour.valueOf("BRIGHT_" + colour.name());
    }

    private static Theme theme(String name) throws ContentTrouble {
        return Content.in(DATA, "en").theme(name).orElseThrow();
    }

    private static List<Theme> themes() throws ContentTrouble {
        return Content.in(DATA, "en").themes();
    }
}
