package toeup.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and numbers in letters of five rows, made of solid blocks so that they need no glyph of any font. A letter
 * is three or five bits wide, with one bit between letters; a bit is some columns wide and some rows high.
 */
public final class BigText {
    /** Bits from top to bottom. */
    public static final int HEIGHT = 5;

    private static final Map<Character, String> FONT = Map.ofEntries(
        Map.entry('0', "### #.# #.# #.# ###"), Map.entry('1', ".#. ##. .#. .#. ###"),
        Map.entry('2', "### ..# ### #.. ###"), Map.entry('3', "### ..# ### ..# ###"),
        Map.entry('4', "#.# #.# ### ..# ..#"), Map.entry('5', "### #.. ### ..# ###"),
        Map.entry('6', "### #.. ### #.# ###"), Map.entry('7', "### ..# ..# ..# ..#"),
        Map.entry('8', "### #.# ### #.# ###"), Map.entry('9', "### #.# ### ..# ###"),
        Map.entry('A', "### #.# ### #.# #.#"), Map.entry('B', "##. #.# ##. #.# ##."),
        Map.entry('C', "### #.. #.. #.. ###"), Map.entry('D', "##. #.# #.# #.# ##."),
        Map.entry('E', "### #.. ##. #.. ###"), Map.entry('F', "### #.. ##. #.. #.."),
        Map.entry('G', "#### #... #.## #..# ####"), Map.entry('H', "#.# #.# ### #.# #.#"),
        Map.entry('I', "### .#. .#. .#. ###"), Map.entry('J', "..# ..# ..# #.# ###"),
        Map.entry('K', "#..# #.#. ##.. #.#. #..#"), Map.entry('L', "#.. #.. #.. #.. ###"),
        Map.entry('M', "#...# ##.## #.#.# #...# #...#"), Map.entry('N', "#..# ##.# #.## #..# #..#"),
        Map.entry('O', "### #.# #.# #.# ###"), Map.entry('P', "### #.# ### #.. #.."),
        Map.entry('Q', "#### #..# #..# #.## ####"), Map.entry('R', "### #.# ##. #.# #.#"),
        Map.entry('S', "### #.. ### ..# ###"), Map.entry('T', "### .#. .#. .#. .#."),
        Map.entry('U', "#.# #.# #.# #.# ###"), Map.entry('V', "#.# #.# #.# #.# .#."),
        Map.entry('W', "#...# #...# #.#.# ##.## #...#"), Map.entry('X', "#.# #.# .#. #.# #.#"),
        Map.entry('Y', "#.# #.# .#. .#. .#."), Map.entry('Z', "### ..# .#. #.. ###"),
        Map.entry(' ', ". . . . ."), Map.entry('-', "... ... ### ... ..."),
        Map.entry('!', "# # # . #"));

    private final List<String> rows;

    private BigText(List<String> rows) {
        this.rows = rows;
    }

    /** The text in big letters; without any bit if it is empty or one of its letters is not known. */
    public static BigText of(String text) {
        List<String> rows = new ArrayList<>();
        String capitals = text.toUpperCase(Locale.ROOT);
        boolean known = capitals.chars().allMatch(letter -> FONT.containsKey((char) letter));
        for (int row = 0; known && row < HEIGHT; row++) {
            rows.add(row(capitals, row));
        }
        return new BigText(rows);
    }

    private static String row(String capitals, int row) {
        List<String> letters = new ArrayList<>();
        for (char letter : capitals.toCharArray()) {
            letters.add(FONT.get(letter).split(" ")[row]);
        }
        return String.join(".", letters);
    }

    /** Bits from left to right; 0 if it cannot be drawn. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.get(0).length();
    }

    /** Draws it with its upper left corner at a cell, each bit as a rectangle of so many columns and rows. */
    public void draw(Canvas canvas, int row, int column, int bitColumns, int bitRows) {
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < width(); x++) {
                if (rows.get(y).charAt(x) == '#') {
                    canvas.fill(row + y * bitRows, column + x * bitColumns, bitColumns, bitRows, Style.NUMBER);
                }
            }
        }
    }
}
