package toeup.ui.terminal;

import java.util.Map;
import java.util.Optional;
import toeup.ui.app.Key;

/** The keys behind what terminals send after Escape and {@code [} or {@code O}. */
final class EscapeSequences {
    private static final Map<Character, Key.Kind> BY_END = Map.of(
        'A', Key.Kind.UP, 'B', Key.Kind.DOWN, 'C', Key.Kind.RIGHT, 'D', Key.Kind.LEFT,
        'H', Key.Kind.HOME, 'F', Key.Kind.END, 'M', Key.Kind.ENTER);
    private static final Map<String, Key.Kind> BY_NUMBER = Map.of(
        "1", Key.Kind.HOME, "7", Key.Kind.HOME, "4", Key.Kind.END, "8", Key.Kind.END,
        "5", Key.Kind.PAGE_UP, "6", Key.Kind.PAGE_DOWN);

    private EscapeSequences() {}

    /** @param inside from after the {@code [} or {@code O} to the end, such as {@code A}, {@code 5~}, {@code 1;2B} */
    static Optional<Key> key(String inside) {
        char end = inside.charAt(inside.length() - 1);
        Key.Kind kind = end == '~'
            ? BY_NUMBER.get(inside.substring(0, firstNumber(inside)))
            : plain(inside) ? BY_END.get(end) : null;
        return Optional.ofNullable(kind).map(Key::of);
    }

    private static int firstNumber(String inside) {
        int semicolon = inside.indexOf(';');
        return semicolon < 0 ? inside.length() - 1 : semicolon;
    }

    /** Digits and semicolons only before the end: they are modifiers, which mean nothing to us. */
    private static boolean plain(String inside) {
        return inside.chars().limit(inside.length() - 1L).allMatch(c -> c >= '0' && c <= '9' || c == ';');
    }
}
