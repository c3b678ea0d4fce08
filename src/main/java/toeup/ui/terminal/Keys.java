package toeup.ui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Map;
import java.util.Optional;
import toeup.ui.app.Key;

/** Turns Lanterna's key strokes into ours. */
final class Keys {
    private static final Map<KeyType, Key.Kind> NAMED = Map.ofEntries(
        Map.entry(KeyType.Enter, Key.Kind.ENTER),
        Map.entry(KeyType.Escape, Key.Kind.ESCAPE),
        Map.entry(KeyType.Backspace, Key.Kind.BACKSPACE),
        Map.entry(KeyType.Tab, Key.Kind.TAB),
        Map.entry(KeyType.ArrowUp, Key.Kind.UP),
        Map.entry(KeyType.ArrowDown, Key.Kind.DOWN),
        Map.entry(KeyType.ArrowLeft, Key.Kind.LEFT),
        Map.entry(KeyType.ArrowRight, Key.Kind.RIGHT),
        Map.entry(KeyType.PageUp, Key.Kind.PAGE_UP),
        Map.entry(KeyType.PageDown, Key.Kind.PAGE_DOWN),
        Map.entry(KeyType.Home, Key.Kind.HOME),
        Map.entry(KeyType.End, Key.Kind.END));

    private Keys() {}

    /**
     * The key that was pressed, if the program knows it. Alt with a letter is the letter: Escape and a letter typed
     * fast look the same. Modifiers of named keys mean nothing: terminals differ in which they report.
     */
    static Optional<Key> of(KeyStroke stroke) {
        if (stroke.getKeyType() != KeyType.Character) {
            return Optional.ofNullable(NAMED.get(stroke.getKeyType())).map(Key::of);
        }
        char character = stroke.getCharacter();
        if (stroke.isCtrlDown()) {
            boolean letter = character >= 'a' && character <= 'z';
            return letter ? Optional.of(Key.control(character)) : Optional.empty();
        }
        // Half of a character outside the basic plane cannot be drawn or stored.
        return Character.isSurrogate(character) ? Optional.empty() : Optional.of(Key.of(character));
    }
}
