package toeup.ui.terminal;

import com.googlecode.lanterna.TextColor;
import toeup.ui.theme.Colour;

/** What the colours of a theme are where it is shown. */
interface Inks {
    /** @param ground whether it is the colour behind letters, else that of letters */
    TextColor of(Colour colour, boolean ground);
}
