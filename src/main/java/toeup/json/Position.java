package toeup.json;

/**
 * A place in a file.
 *
 * @param line   from 1
 * @param column from 1, in UTF-16 units, as most editors count
 * @param offset from 0, in UTF-16 units after a byte order mark
 */
record Position(int line, int column, int offset) {
    static final Position START = new Position(1, 1, 0);

    /** The place just after {@code text}. */
    static Position after(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.length() - lineStart + 1, text.length());
    }
}
