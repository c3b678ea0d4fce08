package toeup.ui.terminal;

import com.googlecode.lanterna.terminal.swing.AWTTerminalFontConfiguration;
import com.googlecode.lanterna.terminal.swing.SwingTerminalFontConfiguration;
import java.awt.Dimension;
import java.awt.Font;
import java.util.stream.Stream;
import toeup.ui.canvas.Size;

/**
 * Letters of one size: the first of the fonts known to have the blocks and lines of figures, else whatever the system
 * has of equal width.
 */
final class FrameFont extends SwingTerminalFontConfiguration {
    private static final String[] FAMILIES = {"DejaVu Sans Mono", "Consolas", "Menlo", Font.MONOSPACED};

    private final Font[] fonts;

    private FrameFont(Font[] fonts) {
        super(true, BoldMode.EVERYTHING_BUT_SYMBOLS, fonts);
        this.fonts = fonts;
    }

    /** @throws IllegalArgumentException if the system has no font in which all letters are equally wide */
    static FrameFont of(int points) {
        int dots = FontSizes.dots(points);
        return new FrameFont(AWTTerminalFontConfiguration.filterMonospaced(Stream.of(FAMILIES)
            .map(family -> new Font(family, Font.PLAIN, dots)).toArray(Font[]::new)));
    }

    boolean canDraw(String characters) {
        return characters.chars().allMatch(it -> Stream.of(fonts).anyMatch(font -> font.canDisplay(it)));
    }

    /** The cells that have room, at least one. */
    Size cellsIn(Dimension room) {
        return new Size(Math.max(1, room.width / getFontWidth()), Math.max(1, room.height / getFontHeight()));
    }
}
