package toeup.ui.terminal;

import static java.awt.event.InputEvent.ALT_DOWN_MASK;
import static java.awt.event.InputEvent.ALT_GRAPH_DOWN_MASK;
import static java.awt.event.InputEvent.CTRL_DOWN_MASK;
import static java.awt.event.InputEvent.SHIFT_DOWN_MASK;
import static java.awt.event.KeyEvent.CHAR_UNDEFINED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Container;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.ui.app.Key;

class FrameKeysTest {
    @Test void what_is_typed_is_that_character() {
        for (char character : "a7 ?+-=0\u00e9\u0416".toCharArray()) {
            assertEquals(Optional.of(Key.of(character)), typed(0, character));
        }
    }

    @Test void a_sign_written_with_alt_gr_is_that_sign() {
        assertEquals(Optional.of(Key.of('@')), typed(ALT_GRAPH_DOWN_MASK, '@'));
        assertEquals(Optional.of(Key.of('@')), typed(CTRL_DOWN_MASK | ALT_DOWN_MASK, '@'));
    }

    @Test void named_keys_come_when_pressed_and_only_then() {
        assertEquals(Optional.of(Key.of(Key.Kind.ENTER)), pressed(KeyEvent.VK_ENTER, 0, '\n'));
        assertEquals(Optional.empty(), typed(0, '\n'));
        assertEquals(Optional.of(Key.of(Key.Kind.ESCAPE)), pressed(KeyEvent.VK_ESCAPE, 0, (char) 27));
        assertEquals(Optional.empty(), typed(0, (char) 27));
        assertEquals(Optional.of(Key.of(Key.Kind.PAGE_DOWN)), pressed(KeyEvent.VK_PAGE_DOWN, 0, CHAR_UNDEFINED));
    }

    @Test void arrows_of_the_keypad_are_arrows() {
        assertEquals(Optional.of(Key.of(Key.Kind.UP)), pressed(KeyEvent.VK_KP_UP, 0, CHAR_UNDEFINED));
    }

    @Test void control_with_a_letter_comes_once() {
        assertEquals(Optional.of(Key.control('c')), pressed(KeyEvent.VK_C, CTRL_DOWN_MASK, (char) 3));
        assertEquals(Optional.of(Key.control('c')), pressed(KeyEvent.VK_C, CTRL_DOWN_MASK, CHAR_UNDEFINED));
        assertEquals(Optional.empty(), typed(CTRL_DOWN_MASK, (char) 3));
    }

    @Test void control_with_plus_comes_from_every_kind_of_keyboard() {
        Optional<Key> plus = Optional.of(Key.control('+'));
        assertEquals(plus, pressed(KeyEvent.VK_PLUS, CTRL_DOWN_MASK, '+'));
        assertEquals(plus, pressed(KeyEvent.VK_ADD, CTRL_DOWN_MASK, CHAR_UNDEFINED));
        assertEquals(plus, pressed(KeyEvent.VK_EQUALS, CTRL_DOWN_MASK | SHIFT_DOWN_MASK, '+'));
        assertEquals(plus, pressed(KeyEvent.VK_1, CTRL_DOWN_MASK | SHIFT_DOWN_MASK, '+'));
        assertEquals(Optional.of(Key.control('=')), pressed(KeyEvent.VK_EQUALS, CTRL_DOWN_MASK, '='));
    }

    @Test void control_with_minus_and_zero_too() {
        assertEquals(Optional.of(Key.control('-')), pressed(KeyEvent.VK_MINUS, CTRL_DOWN_MASK, '-'));
        assertEquals(Optional.of(Key.control('-')), pressed(KeyEvent.VK_SUBTRACT, CTRL_DOWN_MASK, CHAR_UNDEFINED));
        assertEquals(Optional.of(Key.control('0')), pressed(KeyEvent.VK_0, CTRL_DOWN_MASK, '0'));
        assertEquals(Optional.of(Key.control('0')), pressed(KeyEvent.VK_NUMPAD0, CTRL_DOWN_MASK, CHAR_UNDEFINED));
    }

    @Test void what_the_program_does_not_know_is_nothing() {
        assertEquals(List.of(), List.of(pressed(KeyEvent.VK_F5, 0, CHAR_UNDEFINED),
            pressed(KeyEvent.VK_CONTROL, CTRL_DOWN_MASK, CHAR_UNDEFINED), pressed(KeyEvent.VK_TAB, SHIFT_DOWN_MASK, '\t'),
            pressed(KeyEvent.VK_A, 0, 'a'), typed(0, (char) 127), typed(0, '\ud83d'),
            FrameKeys.of(event(KeyEvent.KEY_RELEASED, KeyEvent.VK_ENTER, 0, '\n')))
            .stream().flatMap(Optional::stream).toList());
    }

    private static Optional<Key> typed(int modifiers, char character) {
        return FrameKeys.of(event(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, modifiers, character));
    }

    private static Optional<Key> pressed(int code, int modifiers, char character) {
        return FrameKeys.of(event(KeyEvent.KEY_PRESSED, code, modifiers, character));
    }

    private static KeyEvent event(int kind, int code, int modifiers, char character) {
        return new KeyEvent(new Container(), kind, 0, modifiers, code, character);
    }
}
