package toeup.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import toeup.catalog.Basis;
import toeup.catalog.Coded;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reading what many files have in common. */
final class Fields {
    /** Longest source of a value: a few publications with what each gives. */
    static final int SOURCE = 500;

    private static final int SCHEMA = 1;
    private static final int LONGEST_WORD = 60;
    private static final String A_WORD = "lower-case letters and digits, joined by hyphens";

    private Fields() {}

    /** Reads the schema and the id, which must be the file's own name. */
    static String id(JsonObject file, String fileName) throws JsonTrouble {
        schema(file);
        if (word(fileName).isEmpty()) throw file.trouble("id", "a file name of " + A_WORD);
        return file.mapped("id", "\"" + fileName + "\", as the file is named",
            id -> id.equals(fileName) ? Optional.of(id) : Optional.empty());
    }

    static void schema(JsonObject file) throws JsonTrouble {
        file.whole("schema", SCHEMA, SCHEMA);
    }

    /** A key that other files use, such as {@code chair}. */
    static String word(JsonObject object, String field) throws JsonTrouble {
        return object.mapped(field, A_WORD, Fields::word);
    }

    static List<String> words(JsonObject object, String field) throws JsonTrouble {
        return object.mappedAll(field, A_WORD, Fields::word);
    }

    private static Optional<String> word(String text) {
        return isKey(text, "-") ? Optional.of(text) : Optional.empty();
    }

    /** Whether the text is made of lower-case letters and digits, with single {@code joints} between them. */
    static boolean isKey(String text, String joints) {
        boolean joinable = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean letter = isLetterOrDigit(sign);
            if (!letter && !(joinable && joints.indexOf(sign) >= 0)) return false;
            joinable = letter;
        }
        return joinable && text.length() <= LONGEST_WORD;
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
    }

    static <E extends Enum<E> & Coded> E code(JsonObject object, String field, Class<E> type) throws JsonTrouble {
        return object.mapped(field, () -> Coded.oneOf(type), code -> Coded.find(type, code));
    }

    static <E extends Enum<E> & Coded> List<E> codes(JsonObject object, String field, Class<E> type)
            throws JsonTrouble {
        return object.mappedAll(field, () -> Coded.oneOf(type), code -> Coded.find(type, code));
    }

    static Basis basis(JsonObject object) throws JsonTrouble {
        Basis.Status status = code(object, "status", Basis.Status.class);
        return new Basis(status, object.text("source", SOURCE));
    }

    /** A list of {@code least} to {@code most} texts. */
    static List<String> texts(JsonObject object, String field, int characters, int least, int most)
            throws JsonTrouble {
        List<String> texts = object.texts(field, characters);
        if (texts.size() >= least && texts.size() <= most) return texts;
        throw object.trouble(field, least == most ? least + " texts" : least + " to " + most + " texts");
    }

    /** A value whose own rules are the last word; what breaks them is reported at {@code field}. */
    static <T> T checked(JsonObject object, String field, Supplier<T> value) throws JsonTrouble {
        try {
            return value.get();
        } catch (IllegalArgumentException rule) {
            throw object.trouble(field, "values that fit together (" + rule.getMessage() + ")");
        }
    }
}
