package toeup.plan;

import toeup.catalog.Require;

/**
 * Where pain from 0 to 10 turns from "go on" to "less" to "stop for today". The default is the cautious one
 * (traffic-light rule of Provide Community and Allied Health Professionals Suffolk; clinical facts, section 5).
 *
 * @param caution from here on it is fine only if it has settled by tomorrow, 1 to 9
 * @param stop    from here on the exercise is over for today, {@code caution + 1} to 10
 */
public record PainLimits(int caution, int stop) {
    public static final PainLimits CAUTIOUS = new PainLimits(4, 6);

    public PainLimits {
        Require.inRange("pain limit for caution", caution, 1, 9);
        Require.inRange("pain limit to stop", stop, caution + 1, 10);
    }
}
