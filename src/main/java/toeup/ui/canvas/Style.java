package toeup.ui.canvas;

import java.util.Locale;

/** What a cell means; a theme decides how it looks. Each meaning also has a word or sign beside it. */
public enum Style {
    /** Running text. */
    BODY,
    /** The title in the first row. */
    TITLE,
    /** A heading within a page. */
    HEADING,
    /** The word that says what to do now. */
    PHASE,
    /** The big digits: spaces of this style are solid blocks. */
    NUMBER,
    /** The part of a bar that is done: spaces of this style are solid blocks. */
    BAR,
    /** The part of a bar that is left, drawn with signs. */
    BAR_REST,
    /** The item that Enter chooses; it also has a mark and the cursor. */
    FOCUS,
    /** What is being typed. */
    ENTRY,
    /** The name of a key. */
    KEY,
    /** Details that may be overlooked. */
    QUIET,
    /** What must not be overlooked. */
    WARNING,
    /** What went well. */
    GOOD,
    /** A notice across the whole width. */
    BAND;

    /** Whether a space of this style is seen as a block, and so is part of a picture. */
    public boolean solid() {
        return this == NUMBER || this == BAR;
    }

    /** The name in theme files, such as {@code bar-rest}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
