package toeup.json;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the usual text: correct, within all limits and with no escapes but those of one letter, as nearly every file is
 * that ships or that the program writes. Anything else it leaves to {@link TreeReader}, which alone decides what is
 * wrong and says so; what both can read they read alike. It is here for the start: before Jackson gives its first value
 * Java computes powers of five up to 5 to the 65,536th for its decimal numbers, which on Java 25 took a fifth of the
 * time to the first menu.
 */
final class QuickReader {
    private static final Unusual UNUSUAL = new Unusual();

    private final String source;
    private final char[] text;
    private final int end;
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;
    private int values;

    private QuickReader(String source, CharBuffer text) {
        this.source = source;
        this.text = text.array();
        this.end = text.length();
    }

    /**
     * What the text holds; empty if it is unusual, be it right or wrong.
     *
     * @param text decoded from UTF-8, so that it holds no half characters; with an array of its own that begins where
     *             it does
     */
    static Optional<JsonObject> read(String source, CharBuffer text) {
        try {
            return Optional.of(new QuickReader(source, text).whole());
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
        char first = next();
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
        return new JsonValue.Number(new String(text, start, at - start));
    }

    private void digits() throws Unusual {
        int start = at;
        while (peek() >= '0' && peek() <= '9') at++;
        if (at == start) throw UNUSUAL;
    }

    private String string(int longest) throws Unusual {
        take('"');
        // Loops here and in next() keep to local variables: at a start they are not compiled yet, and each field costs.
        char[] all = text;
        int start = at;
        int close = start;
        char sign = 0;
        while (close < end && (sign = all[close]) >= ' ' && sign != '"' && sign != '\\') close++;
        at = close + 1;
        if (close < end && sign == '\\') return escaped(start, longest);
        if (close == end || sign != '"' || close - start > longest) throw UNUSUAL;
        return new String(all, start, close - start);
    }

    /** The rest of a string that began at {@code start}, just behind its first backslash. */
    private String escaped(int start, int longest) throws Unusual {
        StringBuilder plain = new StringBuilder().append(text, start, at - 1 - start).append(meant());
        for (char sign = peek(); sign != '"'; sign = peek()) {
            if (sign < ' ') throw UNUSUAL;
            at++;
            plain.append(sign == '\\' ? meant() : sign);
        }
        if (at++ - start > longest) throw UNUSUAL;
        return plain.toString();
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
    private char next() {
        char[] all = text;
        int to = at;
        while (to < end && (all[to] == ' ' || all[to] == '\n')) {
            if (all[to++] == '\n') {
                line++;
                lineStart = to;
            }
        }
        at = to;
        return to < end ? all[to] : 0;
    }

    private char peek() {
        return at < end ? text[at] : 0;
    }

    private Position here() {
        return new Position(line, at - lineStart + 1, at);
    }

    /** Thrown a thousand times where a thousand files are unusual, so that it does not note where. */
    private static final class Unusual extends Exception {
        private static final long serialVersionUID = 1;

        Unusual() {
            super(null, null, false, false);
        }
    }
}
