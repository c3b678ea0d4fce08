package toeup.json;

/**
 * Which characters may stand in a line of text. Control characters can take over a terminal, and characters that
 * turn the direction of writing can make a line read as something else.
 */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Whether {@code text} is one line without control or direction characters or halves of surrogate pairs. */
    public static boolean isPlain(String text) {
        if (isPrintableAscii(text)) return true;
        // A loop, not a stream: every text of a hundred thousand records comes through here.
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHarmful(text.codePointAt(i))) return false;
        }
        return true;
    }

    /** Whether it holds nothing but the characters from space to tilde: almost every text, and soon told. */
    static boolean isPrintableAscii(String text) {
        // Of an array, as asking a text for each character takes five times as long before anything is compiled.
        for (char sign : text.toCharArray()) {
            if (sign < ' ' || sign > '~') return false;
        }
        return true;
    }

    /** The text with each harmful character replaced by U+FFFD. */
    public static String cleaned(String text) {
        if (isPlain(text)) return text;
        return text.codePoints().map(point -> isHarmful(point) ? REPLACEMENT : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Half of a surrogate pair cannot be written back: Java would put a question mark. */
    static boolean hasLoneSurrogate(String text) {
        if (isPrintableAscii(text)) return false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isSurrogate(text.codePointAt(i))) return true;
        }
        return false;
    }

    private static boolean isHarmful(int point) {
        return Character.isISOControl(point) || isSurrogate(point) || turnsDirection(point)
            || point == 0x2028 || point == 0x2029;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean turnsDirection(int point) {
        return point == 0x200E || point == 0x200F || point == 0x061C
            || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
