package toeup.catalog;

import java.util.Locale;
import java.util.Optional;

/** An enum whose constants are written in files and options as lower-case words with hyphens. */
public interface Coded {
    /** The constant's name, as enums have it. */
    String name();

    /** The word that stands for this constant in files, options and text keys, such as {@code not-yet}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that {@code code} stands for, if any does. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Optional.ofNullable(type.cast(Codes.of(type).get(code)));
    }

    /** What to say is expected where no word stands for a constant. */
    static <E extends Enum<E> & Coded> String oneOf(Class<E> type) {
        return "one of " + String.join(", ", Codes.of(type).keySet());
    }
}
