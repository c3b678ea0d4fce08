package toeup.ui.screen;

import java.util.Objects;

/**
 * A field to type into.
 *
 * @param label what is asked
 * @param value what was typed so far; the cursor stands at its end
 */
public record Entry(String label, String value) {
    public Entry {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }
}
