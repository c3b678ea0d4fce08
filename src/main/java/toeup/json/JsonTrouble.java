package toeup.json;

/**
 * What is wrong in a JSON file, and where. The message names the file, line, column, field and what was expected.
 * It never quotes the file beyond the field's name, as that could show health data in a log.
 */
public final class JsonTrouble extends Exception {
    private static final long serialVersionUID = 1;
    private static final int MOST_OF_A_NAME = 64;

    private final String source;
    private final int line;
    private final int column;
    private final String field;
    private final String expected;
    private final String found;

    /** @param found the kind of thing found, or empty where there is nothing to add */
    JsonTrouble(String source, Position at, String field, String expected, String found) {
        super(message(source, at, field, expected, found));
        this.source = source;
        this.line = at.line();
        this.column = at.column();
        this.field = field;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Something that is wrong with a line as a whole.
     *
     * @param line from 1
     */
    public static JsonTrouble of(String source, int line, String expected) {
        return new JsonTrouble(source, new Position(line, 1, 0), "", expected, "");
    }

    /** The same trouble, where what was read as a whole is one line of the file; counted from 1. */
    public JsonTrouble inLine(int number) {
        return new JsonTrouble(source, new Position(number, column, 0), field, expected, found);
    }

    private static String message(String source, Position at, String field, String expected, String found) {
        return PlainText.cleaned(source) + ", line " + at.line() + ", column " + at.column() + ": "
            + (field.isEmpty() ? "" : "field \"" + shortened(PlainText.cleaned(field)) + "\": ")
            + expected + " expected" + (found.isEmpty() ? "" : ", found " + found);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MOST_OF_A_NAME) return name;
        return name.substring(0, name.offsetByCodePoints(0, MOST_OF_A_NAME)) + "...";
    }

    /** The file, as the reader was told to call it. */
    public String source() {
        return source;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Counted from 1. */
    public int column() {
        return column;
    }

    /** The field's name; empty where the trouble is not with one field. */
    public String field() {
        return field;
    }

    /** What should stand there, such as {@code a whole number from 1 to 10}. */
    public String expected() {
        return expected;
    }
}
