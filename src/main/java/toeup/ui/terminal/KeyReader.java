package toeup.ui.terminal;

import com.googlecode.lanterna.input.InputProvider;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import toeup.ui.app.Input;
import toeup.ui.app.Key;

/**
 * Reads keys until the terminal closes. Waits without any polling, and puts together what a slow line tears apart:
 * an arrow key is Escape, a bracket and a letter; as three keys it would leave the screen and choose something.
 */
final class KeyReader implements Runnable {
    /** How long the rest of a torn sequence may take, in milliseconds; a lone Escape is late by as much. */
    static final int TORN_MILLIS = 50;

    /** Lets some time go by. */
    interface Pause {
        void forMillis(int millis) throws InterruptedException;
    }

    private final InputProvider source;
    private final Pause pause;
    private final Consumer<Input> sink;
    // Made early: should the program's files go away while it runs, its end can still be told.
    private final Input closed = new Input.Closed();

    KeyReader(InputProvider source, Pause pause, Consumer<Input> sink) {
        this.source = source;
        this.pause = pause;
        this.sink = sink;
    }

    @Override
    public void run() {
        try {
            KeyStroke next = source.readInput();
            while (next.getKeyType() != KeyType.EOF) {
                KeyStroke left = accept(next);
                next = left == null ? source.readInput() : left;
            }
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            // Without keys nobody can lead the program any more: whatever the reason, it must save and end.
        }
        sink.accept(closed);
    }

    /** Gives back the key stroke read too much, or null. */
    private KeyStroke accept(KeyStroke stroke) throws IOException, InterruptedException {
        if (stroke.getKeyType() == KeyType.Escape) {
            KeyStroke after = soon();
            if (isPlain(after, '[') || isPlain(after, 'O')) {
                return sequence(after.getCharacter());
            }
            press(Keys.of(stroke));
            return after;
        }
        if (stroke.isAltDown() && stroke.getKeyType() == KeyType.Character
            && (stroke.getCharacter() == '[' || stroke.getCharacter() == 'O')) {
            return sequence(stroke.getCharacter());
        }
        press(Keys.of(stroke));
        return null;
    }

    /**
     * Takes what follows Escape and {@code introducer}: digits and separators, then one character that ends it.
     * A sequence that is no key we know does nothing at all.
     */
    private KeyStroke sequence(char introducer) throws IOException, InterruptedException {
        StringBuilder inside = new StringBuilder();
        KeyStroke next = soon();
        if (next == null && introducer == 'O') {
            press(Optional.of(Key.of('O')));  // Alt-O, or Escape and O: no sequence after all
        }
        while (next != null && isCharacter(next)) {
            inside.append(next.getCharacter());
            if (next.getCharacter() >= '@' && !isLinuxFunctionKey(inside)) {
                press(EscapeSequences.key(inside.toString()));
                return null;
            }
            next = soon();
        }
        return next;
    }

    /** The Linux console's F1 to F5 have a second bracket before the letter. */
    private static boolean isLinuxFunctionKey(CharSequence inside) {
        return inside.length() == 1 && inside.charAt(0) == '[';
    }

    private KeyStroke soon() throws IOException, InterruptedException {
        KeyStroke there = source.pollInput();
        if (there == null) {
            pause.forMillis(TORN_MILLIS);
            there = source.pollInput();
        }
        return there;
    }

    private void press(Optional<Key> key) {
        key.map(Input.Pressed::new).ifPresent(sink);
    }

    private static boolean isPlain(KeyStroke stroke, char character) {
        return stroke != null && isCharacter(stroke) && stroke.getCharacter() == character;
    }

    private static boolean isCharacter(KeyStroke stroke) {
        return stroke.getKeyType() == KeyType.Character && !stroke.isCtrlDown() && !stroke.isAltDown();
    }
}
