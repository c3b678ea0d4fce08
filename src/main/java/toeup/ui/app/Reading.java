package toeup.ui.app;

/**
 * How far the records of a patient have been read. Until all are, the history shown holds this week.
 *
 * @param done months read
 * @param all  months there are
 */
public record Reading(int done, int all) {
    public static final Reading OVER = new Reading(1, 1);

    public boolean isOver() {
        return done >= all;
    }

    /** In percent, rounded down, so that 100 means all. */
    public int percent() {
        return isOver() ? 100 : (int) (100L * done / all);
    }
}
