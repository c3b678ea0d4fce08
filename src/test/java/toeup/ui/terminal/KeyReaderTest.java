package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.InputProvider;
import com.googlecode.lanterna.input.KeyStroke;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.ui.app.Input;
import toeup.ui.app.Key;

class KeyReaderTest {
    private static final String ESC = "\u001b";
    private static final Key UP = Key.of(Key.Kind.UP);
    private static final Key ESCAPE = Key.of(Key.Kind.ESCAPE);

    @Test
    void letters_and_digits_are_themselves() {
        assertKeys(List.of(Key.of('j'), Key.of('G'), Key.of('7'), Key.of(' '), Key.of('é')), "jG7 é");
    }

    @Test
    void named_keys_have_their_names() {
        assertKeys(Stream.of(Key.Kind.ENTER, Key.Kind.TAB, Key.Kind.BACKSPACE, Key.Kind.BACKSPACE, Key.Kind.PAGE_UP,
                Key.Kind.PAGE_DOWN, Key.Kind.HOME, Key.Kind.END).map(Key::of).toList(),
            "\n\t\b\u007f" + ESC + "[5~" + ESC + "[6~" + ESC + "[H" + ESC + "OF");
    }

    @Test
    void control_letters_are_controls() {
        assertKeys(List.of(Key.control('c'), Key.control('l'), Key.control('z')), "\u0003\f\u001a");
    }

    @Test
    void keys_the_program_does_not_know_are_dropped() {
        assertKeys(List.of(Key.of('x')), ESC + "[15~" + ESC + "OP" + ESC + "[[A" + ESC + "[2~" + "\u001c\u0000😀x");
    }

    @Test
    void arrows_are_arrows_in_both_modes_and_with_any_modifier() {
        assertKeys(List.of(UP, UP, UP), ESC + "[A" + ESC + "OA" + ESC + "[1;5A");
    }

    @Test
    void an_arrow_torn_after_its_escape_is_an_arrow_alone() {
        assertKeys(List.of(UP), ESC, "[A");
    }

    @Test
    void an_arrow_torn_into_single_bytes_is_an_arrow_alone() {
        assertKeys(List.of(UP, Key.of(Key.Kind.LEFT)), ESC, "[", "A", ESC, "O", "D");
    }

    @Test
    void a_page_key_torn_before_its_number_is_a_page_key_alone() {
        assertKeys(List.of(Key.of(Key.Kind.PAGE_DOWN)), ESC + "[", "6", "~");
    }

    @Test
    void a_torn_arrow_with_a_modifier_is_an_arrow() {
        assertKeys(List.of(UP), ESC + "[", "1;2A");
    }

    @Test
    void an_unknown_sequence_does_nothing() {
        assertKeys(List.of(Key.of('q')), ESC + "[200~" + ESC + "[I" + ESC + "[57414u" + ESC + "[?1;2cq");
    }

    @Test
    void an_unfinished_sequence_does_nothing_and_loses_nothing_after_it() {
        assertKeys(List.of(Key.of(Key.Kind.ENTER), Key.of('1')), ESC + "[", "", "\n1");
    }

    @Test
    void a_lone_escape_is_escape() {
        assertKeys(List.of(ESCAPE, Key.of('j')), ESC, "", "j");
    }

    @Test
    void escape_pressed_twice_counts_twice() {
        assertKeys(List.of(ESCAPE, ESCAPE), ESC, ESC, "");
    }

    @Test
    void a_bracket_typed_long_after_escape_is_a_bracket() {
        assertKeys(List.of(ESCAPE, Key.of('[')), ESC, "", "[");
    }

    @Test
    void alt_with_a_letter_is_the_letter() {
        assertKeys(List.of(Key.of('j'), Key.of('O')), ESC + "j", ESC + "O", "");
    }

    @Test
    void a_failing_terminal_counts_as_closed() {
        List<Input> told = new ArrayList<>();
        InputProvider broken = new InputProvider() {
            @Override
            public KeyStroke pollInput() throws IOException {
                throw new IOException("input/output error");
            }

            @Override
            public KeyStroke readInput() throws IOException {
                throw new IOException("input/output error");
            }
        };
        new KeyReader(broken, millis -> {}, told::add).run();
        assertEquals(List.of(new Input.Closed()), told);
    }

    private static void assertKeys(List<Key> expected, String... pieces) {
        TypedBytes typed = new TypedBytes(pieces);
        List<Input> told = new ArrayList<>();
        new KeyReader(typed, typed, told::add).run();
        List<Input> all = new ArrayList<>(expected.stream().map(Input.Pressed::new).toList());
        all.add(new Input.Closed());
        assertEquals(all, told);
    }
}
