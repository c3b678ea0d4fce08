package toeup.ui.app;

/**
 * What can be typed into a place.
 *
 * @param kind what is accepted
 * @param most most characters
 */
public record Field(Kind kind, int most) {
    /** What a field accepts. */
    public enum Kind {
        /** Nothing is typed here. */
        NONE,
        /** Digits; letters keep their meaning as keys. */
        NUMBER,
        /** Any text; letters never act. */
        TEXT
    }

    public static final Field NONE = new Field(Kind.NONE, 0);

    /** Whether a character may be added to what was typed. */
    boolean accepts(String typed, char character) {
        if (typed.length() >= most) return false;
        return switch (kind) {
            case NONE -> false;
            case NUMBER -> character >= '0' && character <= '9';
            case TEXT -> !Character.isISOControl(character);
        };
    }
}
