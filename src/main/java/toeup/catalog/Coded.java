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

    /** Whether {@code code} is the word for a name; told without making it, as a start asks a thousand times. */
    private static boolean isWritten(String name, String code) {
        if (code.length() != name.length()) return false;
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (code.charAt(i) != (sign == '_' ? '-' : Character.toLowerCase(sign))) return false;
        }
        return true;
    }

    /** The constant that {@code code} stands for, if any does. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (isWritten(constant.name(), code) && constant.code().equals(code)) return Optional.of(constant);
        }
        // Few have a word that is not their name.
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) return Optional.of(constant);
        }
        return Optional.empty();
    }
}
