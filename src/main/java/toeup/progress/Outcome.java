package toeup.progress;

import toeup.catalog.Coded;

/** How an exercise ended. */
public enum Outcome implements Coded {
    COMPLETED, STOPPED
}
