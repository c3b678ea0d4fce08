package toeup.cli;

/** Shows what a user or a file wrote so that it cannot do anything to the terminal. */
final class Harmless {
    private static final int LONGEST = 40;

    private Harmless() {}

    /** One short line: control and formatting characters become question marks, and a long text is cut. */
    static String text(String wild) {
        String tame = line(wild);
        boolean cut = tame.codePointCount(0, tame.length()) > LONGEST;
        return cut ? tame.substring(0, tame.offsetByCodePoints(0, LONGEST)) + "..." : tame;
    }

    /** The same in full length. */
    static String line(String wild) {
        StringBuilder tame = new StringBuilder();
        wild.codePoints().forEach(point -> tame.appendCodePoint(isPlain(point) ? point : '?'));
        return tame.toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                 Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
