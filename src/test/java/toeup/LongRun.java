package toeup;

/** Tests that try one thing very often do it less often in an ordinary run: {@code -Dtoeup.long=true} is for the rest. */
public final class LongRun {
    private static final boolean ASKED_FOR = Boolean.getBoolean("toeup.long");

    private LongRun() {}

    /** How many times to try it in this run. */
    public static int times(int ordinarily, int atLength) {
        return ASKED_FOR ? atLength : ordinarily;
    }
}
