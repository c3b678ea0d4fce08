package toeup.i18n;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The words of one language, by key. Numbers are always written with the digits 0 to 9, whatever the machine's
 * locale, so that screens and pictures of them are the same everywhere.
 */
public final class Messages {
    /** Name of the plural form for exactly one; every other number takes {@value #OTHER}. */
    public static final String ONE = "one";
    public static final String OTHER = "other";

    private final Map<String, Map<String, String>> forms;
    private final Supplier<Messages> others;

    /** @param forms by key, the plural forms; a text that does not count has only {@value #OTHER} */
    public Messages(Map<String, Map<String, String>> forms) {
        this(Map.copyOf(forms), null);
    }

    private Messages(Map<String, Map<String, String>> forms, Supplier<Messages> others) {
        this.forms = forms;
        this.others = others;
    }

    /** These, and for every other key those that {@code others} then gives: reading them all takes a while. */
    public Messages orElse(Supplier<Messages> others) {
        return new Messages(forms, others);
    }

    /**
     * The text of {@code key}, with {@code {0}}, {@code {1}} and so on replaced by the arguments.
     * An argument that is itself a key stands for its text, such as a reason in a sentence. A key without text
     * gives the key itself: an odd word is better than a session that breaks off.
     */
    public String of(String key, Object... arguments) {
        return fill(forms(key).getOrDefault(OTHER, key), arguments);
    }

    /** As {@link #of}, in the plural form for {@code number}, which is argument {@code {0}}; others follow it. */
    public String count(String key, long number, Object... others) {
        Map<String, String> choices = forms(key);
        String pattern = choices.getOrDefault(number == 1 ? ONE : OTHER, choices.getOrDefault(OTHER, key));
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = number;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return fill(pattern, arguments);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return !forms(key).isEmpty();
    }

    /** All keys, so that a test can name what is missing. */
    public Set<String> keys() {
        return others == null ? forms.keySet() : others.get().keys();
    }

    private Map<String, String> forms(String key) {
        Map<String, String> found = forms.get(key);
        if (found != null) return found;
        return others == null ? Map.of() : others.get().forms(key);
    }

    /** Replaces in one pass, so that a brace inside an argument is never taken for a place to fill. */
    private String fill(String pattern, Object... arguments) {
        StringBuilder filled = new StringBuilder(pattern.length() + 16);
        for (int i = 0; i < pattern.length(); i++) {
            boolean place = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}'
                && Character.isDigit(pattern.charAt(i + 1));
            int index = place ? pattern.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < arguments.length) {
                filled.append(worded(arguments[index]));
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }

    private String worded(Object argument) {
        return argument instanceof String key ? forms(key).getOrDefault(OTHER, key) : Objects.toString(argument);
    }
}
