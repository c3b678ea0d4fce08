package toeup.catalog;

/** Which side begins. */
public enum FirstSide implements Coded {
    /** The affected (if both are, the weaker) side, while it is fresh. */
    AFFECTED,
    /** The stronger side, to learn the balance on safer ground (clinical facts 2.10). */
    STRONGER
}
