package toeup.catalog;

/** The three groups of exercises, in the order of the menu. */
public enum Category implements Coded {
    STRETCHING, STRENGTHENING, BALANCE
}
