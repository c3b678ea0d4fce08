package toeup.session;

import toeup.catalog.Coded;
import toeup.plan.PainLimits;

/** What a pain from 0 to 10 means for going on (clinical facts, section 5); always told in words. */
public enum Light implements Coded {
    /** Go on. */
    GREEN,
    /** Fine if settled tomorrow, else less. */
    AMBER,
    /** This exercise is over for today. */
    RED;

    public static Light of(int pain, PainLimits limits) {
        if (pain >= limits.stop()) return RED;
        return pain >= limits.caution() ? AMBER : GREEN;
    }
}
