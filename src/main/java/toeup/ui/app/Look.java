package toeup.ui.app;

/**
 * How things are to look whatever the settings say; the same for as long as the program runs.
 *
 * @param ascii nothing but plain ASCII characters
 * @param still nothing moves
 */
public record Look(boolean ascii, boolean still) {
    public static final Look AS_SET = new Look(false, false);
}
