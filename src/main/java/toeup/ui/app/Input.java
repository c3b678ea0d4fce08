package toeup.ui.app;

import java.util.List;
import toeup.ui.canvas.Size;

/** What reaches the program from outside, in the order it happened. */
public sealed interface Input {
    /** A key was pressed. */
    record Pressed(Key key) implements Input {}

    /** The window has a new size, or must be painted anew at the same one. */
    record Resized(Size size) implements Input {}

    /** The system asks the program to end. */
    record Told(Signal signal) implements Input {}

    /** Whole lines were typed or sent, together; only where everything is said in lines they mean anything. */
    record Typed(List<String> lines) implements Input {
        public Typed {
            lines = List.copyOf(lines);
        }
    }

    /** Nothing more will be typed or sent. */
    record Ended() implements Input {}

    /** The terminal is gone: no key will come any more and nothing shown will be seen. */
    record Closed() implements Input {}
}
