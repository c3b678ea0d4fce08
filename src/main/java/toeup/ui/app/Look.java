package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import toeup.figure.Pen;
import toeup.plan.Heard;

/**
 * How this window can show things, and how it is to look and sound whatever the settings
 * say.
 *
 * @param ascii   nothing but plain ASCII characters
 * @param still   nothing moves
 * @param pen     what figures are drawn with
 * @param figures the figures
 * @param themes  names of the themes there are
 * @param letters whether the program can change the size of the letters
 * @param lines   everything is said in lines: there is no screen to move on, to draw on or to look at
 * @param heard   what is heard; absent: as the settings say
 */
public record Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes,
                   boolean letters, boolean lines, Optional<Heard> heard) {
    /** As the settings say, without figures. */
    public static final Look AS_SET = new Look(false, false, Pen.ASCII, Figures.NONE, List.of("dark"), false);

    public Look {
        themes = List.copyOf(themes);
    }

    /** A full screen. */
    public Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes, boolean letters,
                Optional<Heard> heard) {
        this(ascii, still, pen, figures, themes, letters, false, heard);
    }

    /** A full screen, heard as the settings say. */
    public Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes, boolean letters) {
        this(ascii, still, pen, figures, themes, letters, Optional.empty());
    }

    /** The same terminal, used for lines or for a full screen. */
    Look inLines(boolean newLines) {
        return new Look(ascii, still, pen, figures, themes, letters, newLines, heard);
    }

    /** The same, but with another sound wherever it is not the one of the settings. */
    Look hearing(UnaryOperator<Heard> change) {
        return new Look(ascii, still, pen, figures, themes, letters, lines, heard.map(change));
    }
}
