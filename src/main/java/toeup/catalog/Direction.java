package toeup.catalog;

/** The way a foot turns where an exercise has two directions, in the order they are done. */
public enum Direction implements Coded {
    OUT, IN
}
