package toeup.ui.app;

import toeup.catalog.Coded;

/** What a key can mean; its word stands under {@code keys.CODE} in the texts. */
public enum Action implements Coded {
    UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST, CHOOSE, NUMBER, BACK, HELP, REDRAW, END,
    LARGER_LETTERS, SMALLER_LETTERS, LETTERS_AS_AT_START,
    ADJUST, WAYS, LINES, MORE, LESS, NO,
    STOP, PAUSE, COUNT, END_WAIT, TAKE_BACK, BACK_SET, NEXT_EXERCISE, LONGER, SHORTER, DISTANCE, MOTION, SOUND
}
