package toeup.catalog;

/** How the body is placed; standing needs a support within reach. */
public enum Position implements Coded {
    SITTING, STANDING, LYING, FLOOR;

    /** Whether a fall is possible, so that the support check comes first. */
    public boolean isStanding() {
        return this == STANDING;
    }
}
