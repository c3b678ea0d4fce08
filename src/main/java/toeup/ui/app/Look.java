package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import toeup.figure.Pen;
import toeup.plan.Heard;

/**
 * How this terminal can show things, and how it is to look and sound whatever the settings say.
 *
 * @param ascii   nothing but plain ASCII characters
 * @param still   nothing moves
 * @param pen     what figures are drawn with
 * @param figures the figures
 * @param themes  names of the themes there are
 * @param heard   what is heard; absent: as the settings say
 */
public record Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes,
                   Optional<Heard> heard) {
    /** As the settings say, without figures. */
    public static final Look AS_SET = new Look(false, false, Pen.ASCII, Figures.NONE, List.of("dark"));

    public Look {
        themes = List.copyOf(themes);
    }

    /** Heard as the settings say. */
    public Look(boolean ascii, boolean still, Pen pen, Figures figures, List<String> themes) {
        this(ascii, still, pen, figures, themes, Optional.empty());
    }

    /** The same, but with another sound wherever it is not the one of the settings. */
    Look hearing(UnaryOperator<Heard> change) {
        return new Look(ascii, still, pen, figures, themes, heard.map(change));
    }
}
