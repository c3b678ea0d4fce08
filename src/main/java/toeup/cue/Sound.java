package toeup.cue;

import toeup.session.Effect;

/** Tells a change by sound, next to the word that tells it on screen. */
public interface Sound {
    /** Nothing is heard. */
    Sound SILENT = cue -> {};

    /** Tells a change, and returns at once. */
    void tell(Effect.Cue cue);
}
