package toeup.ui.canvas;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into rows at words. */
public final class Wrap {
    private static final String CUT = "...";

    private Wrap() {}

    /**
     * The text in rows of at most {@code columns}. Breaks only between words; a word longer than a row is broken,
     * since leaving part of it out would be worse. A number keeps its unit of one letter: "30 s" never breaks.
     * Text without a word gives no row.
     *
     * @param columns 2 or more, so that a wide character has room; less is taken as 2
     */
    public static List<String> lines(String text, int columns) {
        int width = Math.max(2, columns);
        List<String> lines = new ArrayList<>();
        String cleaned = Columns.clean(text);
        if (isRow(cleaned, width)) {
            lines.add(cleaned);
            return lines;
        }
        String line = "";
        for (String word : words(cleaned)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Columns.of(longer) > width) {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                List<String> pieces = pieces(word, width);
                lines.addAll(pieces.subList(0, pieces.size() - 1));
                longer = pieces.get(pieces.size() - 1);
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The text in rows of exactly {@code columns} but the last, broken anywhere; at least one row. */
    public static List<String> pieces(String text, int columns) {
        int width = Math.max(2, columns);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            int wide = Columns.of(text.charAt(i));
            if (used + wide > width) {
                pieces.add(text.substring(start, i));
                start = i;
                used = 0;
            }
            used += wide;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** The text if it fits, else its first words and three dots; a first word that is too long is broken. */
    public static String cut(String text, int columns) {
        String cleaned = Columns.clean(text);
        if (Columns.of(cleaned) <= columns) {
            return cleaned;
        }
        List<String> lines = lines(cleaned, columns - CUT.length());
        return columns <= CUT.length() + 2 || lines.isEmpty() ? "" : lines.get(0) + CUT;
    }

    /** Whether nothing is to be broken, and no space to be left out: so it is with most of a menu. */
    private static boolean isRow(String text, int width) {
        return !text.isEmpty() && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ' && !text.contains("  ")
            && Columns.of(text) <= width;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            int last = words.size() - 1;
            if (last >= 0 && isUnit(word) && endsWithDigit(words.get(last))) {
                words.set(last, words.get(last) + " " + word);
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isUnit(String word) {
        boolean ended = word.length() == 2 && !Character.isLetterOrDigit(word.charAt(1));
        return (word.length() == 1 || ended) && Character.isLetter(word.charAt(0));
    }

    private static boolean endsWithDigit(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }
}
