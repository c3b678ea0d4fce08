package toeup.ui.app;

import java.util.List;
import toeup.figure.Pen;

/**
 * How this window can show things, and how it is to look whatever the settings say; the same for as long as the
 * program runs.
 *
 * @param ascii   nothing but plain ASCII characters
 * @param still   nothing moves
 * @param pen     what figures are drawn with
 * @param figures the figures
 * @param themes  names of the themes there are
 * @param letters whether the program can change the size of the letters
 * @param lines   everything is said in lines: there is no screen to move on, to draw on or to look at
 */
public record Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes,
                   boolean letters, boolean lines) {
    /** As the settings say, without figures. */
    public static final Look AS_SET = new Look(false, false, Pen.ASCII, Figures.NONE, List.of("dark"), false,
        false);

    public Look {
        themes = List.copyOf(themes);
    }

    /** A full screen. */
    public Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes, boolean letters) {
        this(ascii, still, pen, figures, themes, letters, false);
    }

    /** The same terminal, used for lines or for a full screen. */
    Look inLines(boolean newLines) {
        return new Look(ascii, still, pen, figures, themes, letters, newLines);
    }
}
