package toeup.ui.screen;

import java.util.Objects;

/**
 * A key and what it does, for the last row.
 *
 * @param key  name of the key, such as {@code Esc}
 * @param word what it does; may be empty where the key is a sign that speaks for itself
 */
public record Hint(String key, String word) {
    public Hint {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(word, "word");
    }
}
