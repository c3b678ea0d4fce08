package toeup.ui.screen;

import java.util.Optional;
import toeup.figure.Pen;
import toeup.figure.Picture;

/**
 * What a running exercise shows besides words and numbers. It tells nothing that they do not tell as well.
 *
 * @param band   whether the line of the phase is a band across the screen, as it has just changed
 * @param word   whether the word of the phase is shown in large letters, too, where there is room
 * @param figure the figure at this moment
 * @param pen    what it is drawn with
 */
public record Extra(boolean band, boolean word, Optional<Picture> figure, Pen pen) {
    public static final Extra NONE = new Extra(false, true, Optional.empty(), Pen.ASCII);
}
