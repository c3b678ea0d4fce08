package toeup.ui.terminal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import toeup.ui.app.Input;
import toeup.ui.app.Key;

/**
 * Reads standard input until it ends, as lines or key by key. What comes in one piece is handed on in one piece: a
 * script's lines were all there at the same moment.
 */
final class LineReader implements Runnable {
    private static final int PIECE = 8192;
    /** No answer is longer; what follows only must not fill the memory. */
    private static final int LONGEST_LINE = 4096;
    /** No script is longer; a program that never stops writing is read no further until some are answered. */
    private static final int MOST_WAITING = 2000;
    private static final char END_OF_INPUT = 4;

    private final Reader in;
    private final BooleanSupplier singly;
    private final Consumer<Input> sink;
    private final StringBuilder line = new StringBuilder();
    private int waiting;

    LineReader(Reader in, BooleanSupplier singly, Consumer<Input> sink) {
        this.in = in;
        this.singly = singly;
        this.sink = sink;
    }

    @Override
    public void run() {
        try {
            char[] piece = new char[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                take(new String(piece, 0, length));
                waitForAnswers();
            }
            if (line.length() > 0) sink.accept(new Input.Typed(List.of(line.toString())));
            sink.accept(new Input.Ended());
        } catch (IOException | InterruptedException | RuntimeException gone) {
            sink.accept(new Input.Closed());
        }
    }

    synchronized void waiting(int lines) {
        waiting = lines;
        notifyAll();
    }

    private synchronized void waitForAnswers() throws InterruptedException {
        while (waiting > MOST_WAITING) wait();
    }

    private void take(String piece) {
        if (singly.getAsBoolean()) keys(piece);
        else lines(piece);
    }

    private void lines(String piece) {
        List<String> lines = new ArrayList<>();
        for (char character : piece.toCharArray()) {
            if (character == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            } else if (character != '\r' && line.length() < LONGEST_LINE) {
                line.append(character);
            }
        }
        if (!lines.isEmpty()) {
            synchronized (this) {
                waiting += lines.size();
            }
            sink.accept(new Input.Typed(lines));
        }
    }

    /** What begins with Escape and goes on is one key, such as an arrow: none of them has a meaning here. */
    private void keys(String piece) {
        boolean sequence = piece.length() > 1 && piece.charAt(0) == '\u001b';
        if (sequence) {
            press(Key.of(Key.Kind.UP));
            return;
        }
        for (char character : piece.toCharArray()) {
            if (character == END_OF_INPUT) sink.accept(new Input.Ended());
            else press(key(character));
        }
    }

    private void press(Key key) {
        sink.accept(new Input.Pressed(key));
    }

    private static Key key(char character) {
        return switch (character) {
            case '\r', '\n' -> Key.of(Key.Kind.ENTER);
            case '\u001b' -> Key.of(Key.Kind.ESCAPE);
            case '\b', '\u007f' -> Key.of(Key.Kind.BACKSPACE);
            case '\t' -> Key.of(Key.Kind.TAB);
            default -> Key.of(character);
        };
    }
}
