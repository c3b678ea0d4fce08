package toeup.ui.app;

import java.util.List;
import toeup.figure.Pen;

/**
 * How this terminal can show things, and how it is to look whatever the settings say; the same for as long as the
 * program runs.
 *
 * @param ascii   nothing but plain ASCII characters
 * @param still   nothing moves
 * @param pen     what figures are drawn with
 * @param figures the figures
 * @param themes  names of the themes there are
 */
public record Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes) {
    /** As the settings say, without figures. */
    public static final Look AS_SET = new Look(false, false, Pen.ASCII, Figures.NONE, List.of("dark"));

    public Look {
        themes = List.copyOf(themes);
    }
}
