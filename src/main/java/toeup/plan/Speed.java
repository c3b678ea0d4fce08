package toeup.plan;

import toeup.catalog.Coded;

/** How fast all moving phases go. */
public enum Speed implements Coded {
    NORMAL(1.0), SLOW(1.5), VERY_SLOW(2.0);

    private final double factor;

    Speed(double factor) {
        this.factor = factor;
    }

    /** What the length of a moving phase is multiplied by. */
    public double factor() {
        return factor;
    }
}
