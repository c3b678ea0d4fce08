package toeup.content;

import java.nio.file.Path;
import toeup.json.JsonTrouble;

/**
 * A mistake in what ships, or in a user's own addition: which file, where in it, and what should stand there.
 * The message is in English, as the words of the language in use may be the very thing that cannot be read.
 */
public final class ContentTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final int line;
    private final int column;
    private final String field;
    private final String expected;

    ContentTrouble(Path file, JsonTrouble trouble) {
        super(trouble.getMessage(), trouble);
        this.file = file;
        this.line = trouble.line();
        this.column = trouble.column();
        this.field = trouble.field();
        this.expected = trouble.expected();
    }

    /** Trouble with the file as a whole: it is missing or cannot be read. */
    ContentTrouble(Path file, String expected) {
        super(file + ": " + expected + " expected");
        this.file = file;
        this.line = 0;
        this.column = 0;
        this.field = "";
        this.expected = expected;
    }

    public Path file() {
        return file;
    }

    /** Counted from 1; 0 if the file could not be read at all. */
    public int line() {
        return line;
    }

    /** Counted from 1; 0 if the file could not be read at all. */
    public int column() {
        return column;
    }

    /** The field's name; empty where the trouble is not with one field. */
    public String field() {
        return field;
    }

    /** What should stand there, such as {@code a whole number from 1 to 3}. */
    public String expected() {
        return expected;
    }
}
