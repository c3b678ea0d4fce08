package toeup.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of each enum; made once, as a start asks for a thousand constants. */
final class Codes {
    private static final Map<Class<?>, Map<String, Coded>> ALL = new ConcurrentHashMap<>();

    private Codes() {}

    /** Each constant by its word, in the enum's order. */
    static <E extends Enum<E> & Coded> Map<String, Coded> of(Class<E> type) {
        Map<String, Coded> known = ALL.get(type);
        if (known != null) return known;
        Map<String, Coded> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) words.put(constant.code(), constant);
        ALL.put(type, words);
        return words;
    }
}
