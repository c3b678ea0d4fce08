package toeup.ui.app;

/**
 * One key as pressed, free of any terminal library.
 *
 * @param kind      which key
 * @param character the character typed, for {@link Kind#CHARACTER} and {@link Kind#CONTROL} (then the letter in
 *                  lower case, or one of {@code + = - 0}); 0 otherwise
 */
public record Key(Kind kind, char character) {
    /** The keys the program knows; anything else is never reported. */
    public enum Kind {
        CHARACTER, CONTROL, ENTER, ESCAPE, BACKSPACE, TAB, UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, HOME, END
    }

    public static Key of(char character) {
        return new Key(Kind.CHARACTER, character);
    }

    public static Key control(char letter) {
        return new Key(Kind.CONTROL, letter);
    }

    public static Key of(Kind kind) {
        return new Key(kind, (char) 0);
    }
}
