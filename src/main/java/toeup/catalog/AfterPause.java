package toeup.catalog;

/** What happens to the repetition that a pause broke off. */
public enum AfterPause implements Coded {
    /** It goes on from where it was: a stretch loses nothing by a pause. */
    CONTINUE,
    /** It starts again: after a break nobody knows that the position was held. */
    RESTART
}
