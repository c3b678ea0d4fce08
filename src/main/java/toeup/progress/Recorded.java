package toeup.progress;

import toeup.catalog.Coded;

/** How a record came about. */
public enum Recorded implements Coded {
    /** Done in the trainer. */
    GUIDED,
    /** Typed in afterwards. */
    TYPED
}
