package toeup.catalog;

/** Which sides an exercise or a prescription works, and in what order. */
public enum Sides implements Coded {
    /** One side, then the other, in each set. */
    EACH,
    /** The left side only. */
    LEFT,
    /** The right side only. */
    RIGHT,
    /** Both at once. */
    TOGETHER,
    /** Left and right in turn, repetition by repetition. */
    ALTERNATING,
    /** The exercise has no sides. */
    NONE
}
