package toeup.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the usual text: correct, within all limits and with no escapes but those of one letter, as nearly every file is
 * that ships or that the program writes. Anything else it leaves to {@link TreeReader}, which alone decides what is
 * wrong and says so; what both can read they read alike. It is here for the start: before Jackson gives its first value
 * Java computes powers of five up to 5 to the 65,536th for its decimal numbers, which on Java 25 took a fifth of the
 * time to the first menu. For the start it also reads bytes, of which Java makes a text of letters without accents at
 * one stroke, while it turns characters one by one.
 */
final class QuickReader {
    private static final Unusual UNUSUAL = new Unusual();

    private final String source;
    private final byte[] text;
    private final int end;
    private int at;
    private int line = 1;
    private int lineStart;
    /** How many bytes more than UTF-16 units there were so far. */
    private int excess;
    /** Whether what {@link #toStop} passed last holds no other characters. */
    private boolean ascii;
    private int depth;
    private int values;

    private QuickReader(String source, byte[] text, int start) {
        this.source = source;
        this.text = text;
        this.end = text.length;
        this.at = start;
        this.excess = start;
    }

    /**
     * What the text holds; empty if it is unusual, be it right or wrong, or not UTF-8.
     *
     * @param start where it begins, behind a byte order mark
     */
    static Optional<JsonObject> read(String source, byte[] text, int start) {
        try {
            return Optional.of(new QuickReader(source, text, start).whole());
        } catch (Unusual left) {
            return Optional.empty();
        }
    }

    private JsonObject whole() throws Unusual {
        next();
        JsonObject object = object(here());
        next();
        if (at < end) throw UNUSUAL;
        return object;
    }

    private JsonObject object(Position start) throws Unusual {
        open('{');
        Map<String, Located> members = new LinkedHashMap<>();
        if (!takes('}')) {
            do {
                String name = string(TreeReader.LONGEST_NAME);
                take(':');
                if (members.put(name, value()) != null) throw UNUSUAL;
            } while (takes(','));
            take('}');
        }
        depth--;
        return new JsonObject(source, start, members);
    }

    private List<Located> list() throws Unusual {
        open('[');
        List<Located> items = new ArrayList<>();
        if (!takes(']')) {
            do {
                items.add(value());
            } while (takes(','));
            take(']');
        }
        depth--;
        return items;
    }

    private Located value() throws Unusual {
        if (++values > TreeReader.MOST_VALUES) throw UNUSUAL;
        byte first = next();
        Position start = here();
        switch (first) {
            case '{': return Located.object(start, object(start));
            case '[': return Located.list(start, list());
            case '"': return Located.scalar(start, new JsonValue.Text(string(TreeReader.LONGEST_STRING)));
            case 't': return Located.scalar(start, word("true", new JsonValue.Flag(true)));
            case 'f': return Located.scalar(start, word("false", new JsonValue.Flag(false)));
            case 'n': return Located.scalar(start, word("null", new JsonValue.Nothing()));
            default: return Located.scalar(start, number());
        }
    }

    private JsonValue word(String word, JsonValue meaning) throws Unusual {
        for (int i = 0; i < word.length(); i++, at++) {
            if (peek() != word.charAt(i)) throw UNUSUAL;
        }
        return meaning;
    }

    private JsonValue number() throws Unusual {
        int start = at;
        if (peek() == '-') at++;
        if (peek() == '0') at++;
        else digits();
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') at++;
            digits();
        }
        if (at - start > TreeReader.LONGEST_NUMBER) throw UNUSUAL;
        return new JsonValue.Number(new String(text, start, at - start, StandardCharsets.ISO_8859_1));
    }

    private void digits() throws Unusual {
        int start = at;
        while (peek() >= '0' && peek() <= '9') at++;
        if (at == start) throw UNUSUAL;
    }

    private String string(int longest) throws Unusual {
        take('"');
        int start = at;
        byte sign = toStop();
        if (sign == '\\') return escaped(start, longest);
        if (sign != '"') throw UNUSUAL;
        String read = since(start);
        at++;
        if (read.length() > longest) throw UNUSUAL;
        return read;
    }

    /** Goes on to what ends a string or the plain part of it, and gives it; 0 at the end. */
    private byte toStop() {
        // Loops here and in next() keep to local variables: at a start they are not compiled yet, and each field costs.
        byte[] all = text;
        int to = at;
        byte sign = 0;
        int signs = 0;
        while (to < end && (sign = all[to]) != '"' && sign != '\\' && (sign >= ' ' || sign < 0)) {
            signs |= sign;
            to++;
        }
        at = to;
        ascii = signs >= 0;
        return to < end ? sign : 0;
    }

    /** The characters from a place to where {@link #toStop} came. */
    private String since(int from) throws Unusual {
        if (ascii) return new String(text, from, at - from, StandardCharsets.ISO_8859_1);
        String read = new String(text, from, at - from, StandardCharsets.UTF_8);
        byte[] same = read.getBytes(StandardCharsets.UTF_8);
        // Java puts a sign of its own for bytes that are no text.
        if (!Arrays.equals(text, from, at, same, 0, same.length)) throw UNUSUAL;
        excess += at - from - read.length();
        return read;
    }

    /** The rest of a string that began at {@code start}, from its first backslash on. */
    private String escaped(int start, int longest) throws Unusual {
        StringBuilder whole = new StringBuilder(since(start));
        byte sign = '\\';
        while (sign == '\\') {
            at++;
            whole.append(meant());
            int from = at;
            sign = toStop();
            whole.append(since(from));
        }
        if (sign != '"' || at++ - start > longest) throw UNUSUAL;
        return whole.toString();
    }

    /** What the letter behind a backslash stands for. */
    private char meant() throws Unusual {
        int which = "\"\\/bfnrt".indexOf(peek());
        if (which < 0) throw UNUSUAL;
        at++;
        return "\"\\/\b\f\n\r\t".charAt(which);
    }

    private void open(char bracket) throws Unusual {
        take(bracket);
        if (++depth > TreeReader.DEEPEST) throw UNUSUAL;
    }

    private void take(char expected) throws Unusual {
        if (!takes(expected)) throw UNUSUAL;
    }

    /** Takes the next character if it is {@code wanted}. */
    private boolean takes(char wanted) {
        if (next() != wanted) return false;
        at++;
        return true;
    }

    /** Goes on to the next character that is no white space, and gives it; 0, which begins nothing, at the end. */
    private byte next() {
        byte[] all = text;
        int to = at;
        while (to < end && (all[to] == ' ' || all[to] == '\n')) {
            if (all[to++] == '\n') {
                line++;
                lineStart = to - excess;
            }
        }
        at = to;
        return to < end ? all[to] : 0;
    }

    private byte peek() {
        return at < end ? text[at] : 0;
    }

    private Position here() {
        int offset = at - excess;
        return new Position(line, offset - lineStart + 1, offset);
    }

    /** Thrown a thousand times where a thousand files are unusual, so that it does not note where. */
    private static final class Unusual extends Exception {
        private static final long serialVersionUID = 1;

        Unusual() {
            super(null, null, false, false);
        }
    }
}
