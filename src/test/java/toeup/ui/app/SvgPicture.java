package toeup.ui.app;

import java.util.Map;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Columns;
import toeup.ui.theme.Colour;
import toeup.ui.theme.Look;
import toeup.ui.theme.Theme;

/**
 * A screen as an SVG file, as a terminal of a given theme would show it, without the cursor. Blocks and lines are
 * drawn as shapes and every word starts at its own column, so that the letters of the reader's machine move nothing.
 */
final class SvgPicture {
    /** Pixels of a dot; a cell is two dots wide and two high. */
    private static final int DOT_WIDTH = 5;
    private static final int DOT_HEIGHT = 10;
    private static final int WIDTH = 2 * DOT_WIDTH;
    private static final int HEIGHT = 2 * DOT_HEIGHT;
    private static final int BASELINE = 15;
    private static final int MARGIN = 16;
    /** By the dots that are set: 1 top left, 2 top right, 4 bottom left, 8 bottom right. */
    private static final String QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";
    /** Lines through a cell, which letters of most machines would leave gaps between. */
    private static final Map<Character, String> LINES = Map.of('▁', "m0 19h10", '─', "m0 10h10", '▔', "m0 1h10",
        '│', "m5 0v20", '╱', "m0 20l10-20", '╲', "m0 0l10 20");
    private static final String TEXT = "#dddddd";
    private static final String GROUND = "#101010";

    private final Canvas canvas;
    private final Theme theme;
    private final int columns;
    private final int rows;
    private final StringBuilder svg = new StringBuilder();

    private SvgPicture(Canvas canvas, Theme theme) {
        this.canvas = canvas;
        this.theme = theme;
        this.columns = canvas.size().columns();
        this.rows = canvas.size().rows();
    }

    /** The same canvas always gives the same file; {@code title} is for those who hear it. */
    static String of(Canvas canvas, Theme theme, String title) {
        return new SvgPicture(canvas, theme).file(title);
    }

    private String file(String title) {
        int width = columns * WIDTH + 2 * MARGIN;
        int height = rows * HEIGHT + 2 * MARGIN;
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width + "\" height=\"" + height
            + "\" viewBox=\"0 0 " + width + " " + height + "\">");
        line("<title>" + escaped(title) + "</title>");
        line("<rect width=\"" + width + "\" height=\"" + height + "\" rx=\"8\" fill=\"" + GROUND + "\"/>");
        line("<g transform=\"translate(" + MARGIN + " " + MARGIN + ")\">");
        line("<g shape-rendering=\"crispEdges\">");
        for (int row = 0; row < 2 * rows; row++) dots(row);
        line("</g>");
        line("<g fill=\"none\" stroke-width=\"2\">");
        for (int row = 0; row < rows; row++) lines(row);
        line("</g>");
        line("<g font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"16.5\">");
        for (int row = 0; row < rows; row++) words(row);
        line("</g>");
        line("</g>");
        return svg.append("</svg>\n").toString();
    }

    /** Neighbours of one colour are one rectangle. */
    private void dots(int row) {
        for (int from = 0, to; from < 2 * columns; from = to) {
            String colour = dot(row, from);
            for (to = from + 1; to < 2 * columns && dot(row, to).equals(colour);) to++;
            if (!colour.equals(GROUND)) {
                line("<rect x=\"" + from * DOT_WIDTH + "\" y=\"" + row * DOT_HEIGHT + "\" width=\""
                    + (to - from) * DOT_WIDTH + "\" height=\"" + DOT_HEIGHT + "\" fill=\"" + colour + "\"/>");
            }
        }
    }

    private String dot(int row, int column) {
        int quarters = Math.max(0, QUARTERS.indexOf(canvas.characterAt(row / 2, column / 2)));
        boolean set = (quarters >> row % 2 * 2 + column % 2 & 1) == 1;
        return set ? ink(row / 2, column / 2) : ground(row / 2, column / 2);
    }

    private void lines(int row) {
        for (int column = 0; column < columns; column++) {
            String path = LINES.get(canvas.characterAt(row, column));
            if (path != null) {
                line("<path stroke=\"" + ink(row, column) + "\" d=\"M" + column * WIDTH + " " + row * HEIGHT + path
                    + "\"/>");
            }
        }
    }

    private void words(int row) {
        for (int from = 0, to; from < columns; from = to) {
            for (to = from; to < columns && isLetter(row, to) && isSameStyle(row, from, to);) to++;
            if (to > from) word(row, from, to);
            else to++;
        }
    }

    private boolean isLetter(int row, int column) {
        char character = canvas.characterAt(row, column);
        return QUARTERS.indexOf(character) < 0 && !LINES.containsKey(character);
    }

    private boolean isSameStyle(int row, int one, int other) {
        return canvas.styleAt(row, one) == canvas.styleAt(row, other);
    }

    private void word(int row, int from, int to) {
        StringBuilder word = new StringBuilder();
        for (int column = from; column < to; column++) {
            char character = canvas.characterAt(row, column);
            if (character != Canvas.REST_OF_WIDE) word.append(character);
        }
        line("<text x=\"" + from * WIDTH + "\" y=\"" + (row * HEIGHT + BASELINE) + "\" textLength=\""
            + Columns.of(word.toString()) * WIDTH + "\" fill=\"" + ink(row, from) + "\""
            + (look(row, from).bold() ? " font-weight=\"bold\"" : "") + ">" + escaped(word.toString()) + "</text>");
    }

    private Look look(int row, int column) {
        return theme.of(canvas.styleAt(row, column));
    }

    private String ink(int row, int column) {
        Look look = look(row, column);
        return look.reverse() ? colour(look.bg(), GROUND) : colour(look.fg(), TEXT);
    }

    private String ground(int row, int column) {
        Look look = look(row, column);
        return look.reverse() ? colour(look.fg(), TEXT) : colour(look.bg(), GROUND);
    }

    /** Each terminal has its own shades; these are near those of most. */
    private static String colour(Colour colour, String byItself) {
        return switch (colour) {
            case DEFAULT -> byItself;
            case BLACK -> GROUND;
            case RED -> "#cd3131";
            case GREEN -> "#0dbc79";
            case YELLOW -> "#c5a500";
            case BLUE -> "#2472c8";
            case MAGENTA -> "#bc3fbc";
            case CYAN -> "#11a8cd";
            case WHITE -> "#cccccc";
            case BRIGHT_BLACK -> "#767676";
            case BRIGHT_RED -> "#f14c4c";
            case BRIGHT_GREEN -> "#23d18b";
            case BRIGHT_YELLOW -> "#f5f543";
            case BRIGHT_BLUE -> "#3b8eea";
            case BRIGHT_MAGENTA -> "#d670d6";
            case BRIGHT_CYAN -> "#29b8db";
            case BRIGHT_WHITE -> "#ffffff";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String line) {
        svg.append(line).append('\n');
    }
}
