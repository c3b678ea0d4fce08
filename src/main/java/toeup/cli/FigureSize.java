package toeup.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many cells a figure is drawn in. */
record FigureSize(int columns, int rows) {
    /** Where every figure can be recognised. */
    static final FigureSize USUAL = new FigureSize(24, 10);
    static final int MOST_COLUMNS = 300;
    static final int MOST_ROWS = 100;

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})x([0-9]{1,3})");

    /** Reads one written as {@code 24x10}; nothing if it is not written so or not 1x1 to 300x100. */
    static Optional<FigureSize> read(String text) {
        Matcher match = WRITTEN.matcher(text);
        if (!match.matches()) return Optional.empty();
        int columns = Integer.parseInt(match.group(1));
        int rows = Integer.parseInt(match.group(2));
        boolean within = columns >= 1 && columns <= MOST_COLUMNS && rows >= 1 && rows <= MOST_ROWS;
        return within ? Optional.of(new FigureSize(columns, rows)) : Optional.empty();
    }
}
