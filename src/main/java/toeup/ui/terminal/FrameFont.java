package toeup.ui.terminal;

import com.googlecode.lanterna.terminal.swing.AWTTerminalFontConfiguration;
import com.googlecode.lanterna.terminal.swing.SwingTerminalFontConfiguration;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import toeup.ui.canvas.Size;

/**
 * Letters of one size: the first of the fonts known to have the blocks and lines of figures, else whatever the system
 * has of equal width.
 */
final class FrameFont extends SwingTerminalFontConfiguration {
    private static final String[] FAMILIES = {"DejaVu Sans Mono", "Consolas", "Menlo", Font.MONOSPACED};
    private static final String FULL_BLOCK = "█";
    /** How far, in dots, a size may be from the one asked for, and in what steps a better one is sought. */
    private static final float FURTHEST = 1.5f;
    private static final float STEP = 0.25f;
    /** Less of a dot than can be seen. */
    private static final double INVISIBLE = 0.05;

    private final Font[] fonts;

    private FrameFont(Font[] fonts) {
        super(true, BoldMode.EVERYTHING_BUT_SYMBOLS, fonts);
        this.fonts = fonts;
    }

    /** @throws IllegalArgumentException if the system has no font in which all letters are equally wide */
    static FrameFont of(int points) {
        int dots = FontSizes.dots(points);
        Font[] known = Stream.of(FAMILIES).map(family -> new Font(family, Font.PLAIN, dots)).toArray(Font[]::new);
        return new FrameFont(Stream.of(AWTTerminalFontConfiguration.filterMonospaced(known))
            .map(FrameFont::withoutGaps).toArray(Font[]::new));
    }

    /** Whether figures drawn with blocks of the first font look like a net. */
    boolean leavesGaps() {
        return leavesGaps(fonts[0]);
    }

    boolean canDraw(String characters) {
        return characters.chars().allMatch(it -> Stream.of(fonts).anyMatch(font -> font.canDisplay(it)));
    }

    /** The cells that have room, at least one. */
    Size cellsIn(Dimension room) {
        return new Size(Math.max(1, room.width / getFontWidth()), Math.max(1, room.height / getFontHeight()));
    }

    /** The nearest size at which blocks beside and above each other touch: cells are whole dots, blocks are not. */
    private static Font withoutGaps(Font wanted) {
        for (float away = 0; away <= FURTHEST; away += STEP) {
            for (float size : new float[] {wanted.getSize2D() + away, wanted.getSize2D() - away}) {
                Font font = wanted.deriveFont(size);
                if (!leavesGaps(font)) return font;
            }
        }
        return wanted;
    }

    /** Measured where Lanterna draws a letter: on its cell's last row but its depth, and one down. */
    private static boolean leavesGaps(Font font) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        FontMetrics metrics = graphics.getFontMetrics(font);
        Rectangle2D block = font.createGlyphVector(graphics.getFontRenderContext(), FULL_BLOCK).getVisualBounds();
        Rectangle2D cell = font.getStringBounds("W", graphics.getFontRenderContext());
        int width = (int) cell.getWidth();
        int height = (int) cell.getHeight();
        int base = height - metrics.getDescent() + 1;
        graphics.dispose();
        return block.getMinX() > INVISIBLE || block.getMaxX() < width - INVISIBLE
            || base + block.getMinY() > INVISIBLE || base + block.getMaxY() < height - INVISIBLE;
    }
}
