package toeup.ui.app;

/** What can be done to the size of the letters, where the window is the program's own. */
public enum LetterChange { LARGER, SMALLER, AS_AT_START }
