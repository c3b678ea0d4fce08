package toeup.ui.screen;

import java.util.Objects;

/**
 * Something to choose.
 *
 * @param label  what it is
 * @param detail what to know before choosing it, drawn to its right or below; may be empty
 */
public record Item(String label, String detail) {
    public Item {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(detail, "detail");
    }

    public static Item of(String label) {
        return new Item(label, "");
    }
}
