package toeup.catalog;

/** A side of the patient's own body; both means both feet together. */
public enum Side implements Coded {
    LEFT, RIGHT, BOTH;

    /** The other foot; both feet have no other. */
    public Side other() {
        return this == LEFT ? RIGHT : this == RIGHT ? LEFT : BOTH;
    }
}
