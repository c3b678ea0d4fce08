package toeup.progress;

import toeup.catalog.Coded;

/** Why an exercise was stopped, in the order asked. */
public enum StopReason implements Coded {
    PAIN, DIZZY, CHEST_PAIN, FELL, NEW_WEAKNESS, UNSTEADY, TIRED, INTERRUPTED, OTHER,
    /** Not asked: the next exercise was chosen instead. */
    SKIPPED;

    /** After these the session is over and advice is shown (product rules, section 3.4). */
    public boolean endsSession() {
        return this == DIZZY || this == CHEST_PAIN || this == FELL || this == NEW_WEAKNESS;
    }
}
