package toeup.ui.terminal;

import java.util.OptionalInt;
import toeup.ui.app.LetterChange;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.theme.Theme;

/**
 * What the screens are shown in, until closed: a text terminal or a window of the program's own. Keys and whatever
 * else happens go to the sink it was opened with, from threads of its own; everything here is called from one thread
 * only, but {@link #close} from any. A window that goes away is never an exception: it is told as
 * {@link toeup.ui.app.Input.Closed}, and showing is then without effect.
 */
public interface Window extends AutoCloseable {
    /** How large it is now, at least one cell. */
    Size size();

    /** Whether its letters include all these characters. */
    boolean canDraw(String characters);

    /** Shows a picture of the screen; only cells that differ from the last one are sent, and nothing if none do. */
    void show(Canvas canvas);

    /** Makes the next {@link #show} send every cell, in case something else wrote over it. */
    void redraw();

    /** Shows everything from the next {@link #show} on with another theme. */
    void wear(Theme theme);

    /** Rings a bell once; many terminals show a sign instead, or nothing. */
    void bell();

    /**
     * Makes the letters another size, told as {@link toeup.ui.app.Input.Resized}. Does nothing in a terminal, which
     * has a size of its own.
     */
    void changeLetters(LetterChange change);

    /** The size of the letters in points, 8 to 96, if it is another than at the start: the user's choice. */
    OptionalInt chosenPoints();

    /** Ends it and leaves everything as it was. May be called more than once, and while the program shuts down. */
    @Override
    void close();
}
