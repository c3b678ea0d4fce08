package toeup.ui.canvas;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Set;

/**
 * How many columns text takes, and which characters may be drawn at all. Terminals and their libraries agree on one
 * or two columns for the characters of the basic plane only, so nothing else is let through.
 */
public final class Columns {
    /** Stands in for a character that cannot be drawn harmlessly. */
    public static final char REPLACEMENT = '\uFFFD';

    /** Apart, as Java names hundreds of blocks before the first is used, and most text has no letter that needs one. */
    private static final class Wide {
        static final Set<UnicodeBlock> BLOCKS = Set.of(
            UnicodeBlock.HANGUL_JAMO, UnicodeBlock.HANGUL_COMPATIBILITY_JAMO, UnicodeBlock.HANGUL_SYLLABLES,
            UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA, UnicodeBlock.KATAKANA_PHONETIC_EXTENSIONS,
            UnicodeBlock.CJK_RADICALS_SUPPLEMENT, UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A, UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS, UnicodeBlock.CJK_COMPATIBILITY_FORMS);
    }

    private Columns() {}

    /** Columns the text takes once it is {@linkplain #clean cleaned}. */
    public static int of(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int columns = 0;
        for (char sign : clean(text).toCharArray()) {
            columns += of(sign);
        }
        return columns;
    }

    /** Columns of one character that may be drawn: 1, or 2 for the wide letters of East Asia. */
    public static int of(char character) {
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(char character) {
        if (character < '\u1100') {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(character);
        boolean fullWidth = block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && character < '\uFF61';
        return fullWidth || block != null && Wide.BLOCKS.contains(block);
    }

    /**
     * The text as it may be drawn: composed letters, every white space but the one that never breaks as a plain
     * space, and {@link #REPLACEMENT} for control and format characters and whatever lies beyond the basic plane.
     * Accents that belong to no letter are left out: they would shift the rest of their line.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> append(cleaned, point));
        return cleaned.toString();
    }

    private static boolean isPlain(String text) {
        // A loop over an array, as every word of every picture comes through here: before anything is compiled, asking
        // a text for each character takes five times as long.
        for (char sign : text.toCharArray()) {
            if (sign < ' ' || sign > '~') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder cleaned, int point) {
        int kind = Character.getType(point);
        boolean space = kind == Character.SPACE_SEPARATOR && point != '\u00A0';
        if (space || point == '\t' || point == '\n' || point == '\r') {
            cleaned.append(' ');
        } else if (Character.isSupplementaryCodePoint(point) || isHidden(kind) || isDisputed(point)) {
            cleaned.append(REPLACEMENT);
        } else if (kind != Character.NON_SPACING_MARK && kind != Character.ENCLOSING_MARK) {
            cleaned.append((char) point);
        }
    }

    /** Squared words: wide for terminals, narrow for the library that writes to them. */
    private static boolean isDisputed(int point) {
        return point >= 0x3300 && point <= 0x33FF;
    }

    private static boolean isHidden(int kind) {
        return kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.SURROGATE
            || kind == Character.PRIVATE_USE || kind == Character.UNASSIGNED
            || kind == Character.LINE_SEPARATOR || kind == Character.PARAGRAPH_SEPARATOR;
    }
}
