package toeup.catalog;

import java.util.Objects;

/** Checks that values are within the range their type promises; each message names the value and the range. */
public final class Require {
    private Require() {}

    /**
     * Gives back {@code value}, if it lies in the range.
     *
     * @throws IllegalArgumentException if it does not; the message names it and the range
     */
    public static int inRange(String name, long value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", not " + value);
        }
        return (int) value;
    }

    /**
     * Gives back {@code value}, if it is neither null nor blank.
     *
     * @throws IllegalArgumentException if it is blank; the message names it
     */
    public static String text(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return value;
    }
}
