package toeup.plain;

import java.util.List;
import toeup.ui.app.Key;

/** What a typed line means at this moment. */
sealed interface Reply {
    /** These keys of the program, one after the other. */
    record Press(List<Key> keys) implements Reply {
        public Press {
            keys = List.copyOf(keys);
        }

        static Press of(Key key) {
            return new Press(List.of(key));
        }
    }

    /** It answers a question that is still to come. */
    record Wait() implements Reply {}

    /** The page shall be said again. */
    record Again() implements Reply {}

    /** Nothing; that is said in these words. */
    record Refuse(String words) implements Reply {}
}
