package toeup.ui.app;

import toeup.figure.Pen;

/**
 * How this terminal can show things, and how it is to look whatever the settings say; the same for as long as the
 * program runs.
 *
 * @param ascii   nothing but plain ASCII characters
 * @param still   nothing moves
 * @param pen     what figures are drawn with
 * @param figures the figures
 */
public record Look(boolean ascii, boolean still, Pen pen, Figures figures) {
    /** As the settings say, without figures. */
    public static final Look AS_SET = new Look(false, false, Pen.ASCII, Figures.NONE);
}
