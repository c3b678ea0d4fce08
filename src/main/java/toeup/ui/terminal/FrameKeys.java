package toeup.ui.terminal;

import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Optional;
import toeup.ui.app.Key;

/** Turns the key events of a window into keys. */
final class FrameKeys {
    private static final Map<Integer, Key.Kind> NAMED = Map.ofEntries(
        Map.entry(KeyEvent.VK_ENTER, Key.Kind.ENTER),
        Map.entry(KeyEvent.VK_ESCAPE, Key.Kind.ESCAPE),
        Map.entry(KeyEvent.VK_BACK_SPACE, Key.Kind.BACKSPACE),
        Map.entry(KeyEvent.VK_TAB, Key.Kind.TAB),
        Map.entry(KeyEvent.VK_UP, Key.Kind.UP), Map.entry(KeyEvent.VK_KP_UP, Key.Kind.UP),
        Map.entry(KeyEvent.VK_DOWN, Key.Kind.DOWN), Map.entry(KeyEvent.VK_KP_DOWN, Key.Kind.DOWN),
        Map.entry(KeyEvent.VK_LEFT, Key.Kind.LEFT), Map.entry(KeyEvent.VK_KP_LEFT, Key.Kind.LEFT),
        Map.entry(KeyEvent.VK_RIGHT, Key.Kind.RIGHT), Map.entry(KeyEvent.VK_KP_RIGHT, Key.Kind.RIGHT),
        Map.entry(KeyEvent.VK_PAGE_UP, Key.Kind.PAGE_UP),
        Map.entry(KeyEvent.VK_PAGE_DOWN, Key.Kind.PAGE_DOWN),
        Map.entry(KeyEvent.VK_HOME, Key.Kind.HOME),
        Map.entry(KeyEvent.VK_END, Key.Kind.END));
    /** Keys that stand for a sign on whatever keyboard, also where Control keeps the sign itself from being typed. */
    private static final Map<Integer, Character> SIGNS = Map.of(
        KeyEvent.VK_PLUS, '+', KeyEvent.VK_ADD, '+', KeyEvent.VK_EQUALS, '=',
        KeyEvent.VK_MINUS, '-', KeyEvent.VK_SUBTRACT, '-', KeyEvent.VK_0, '0', KeyEvent.VK_NUMPAD0, '0');
    private static final String SIGNS_TYPED = "+=-0";
    private static final int LETTERS = 26;
    private static final char DELETE = 0x7f;

    private FrameKeys() {}

    /** The key that an event means, if the program knows it. Letters come when typed, all other keys when pressed. */
    static Optional<Key> of(KeyEvent event) {
        return switch (event.getID()) {
            case KeyEvent.KEY_TYPED -> typed(event);
            case KeyEvent.KEY_PRESSED -> pressed(event);
            default -> Optional.empty();
        };
    }

    /** A character from any source, also one put together from several keys. */
    static Optional<Key> typed(char character) {
        boolean writes = character >= ' ' && character != DELETE && character != KeyEvent.CHAR_UNDEFINED
            && !Character.isSurrogate(character);
        return writes ? Optional.of(Key.of(character)) : Optional.empty();
    }

    private static Optional<Key> typed(KeyEvent event) {
        return isControl(event) ? Optional.empty() : typed(event.getKeyChar());
    }

    private static Optional<Key> pressed(KeyEvent event) {
        Key.Kind named = NAMED.get(event.getKeyCode());
        if (named == Key.Kind.TAB && event.isShiftDown()) return Optional.empty();
        if (named != null) return Optional.of(Key.of(named));
        return isControl(event) ? control(event).map(Key::control) : Optional.empty();
    }

    /** Some keyboards write a third sign on a key by Control and Alt together. */
    private static boolean isControl(KeyEvent event) {
        return event.isControlDown() && !event.isAltDown() && !event.isAltGraphDown();
    }

    private static Optional<Character> control(KeyEvent event) {
        char typed = event.getKeyChar();
        if (typed >= 1 && typed <= LETTERS) return Optional.of((char) ('a' + typed - 1));
        if (SIGNS_TYPED.indexOf(typed) >= 0) return Optional.of(typed);
        int code = event.getKeyCode();
        if (code >= KeyEvent.VK_A && code <= KeyEvent.VK_Z) return Optional.of((char) ('a' + code - KeyEvent.VK_A));
        return Optional.ofNullable(SIGNS.get(code));
    }
}
