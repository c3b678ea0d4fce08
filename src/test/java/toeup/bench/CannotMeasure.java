package toeup.bench;

/** Something that was to be measured did not happen; a number would be made up. */
final class CannotMeasure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotMeasure(String why) {
        super(why);
    }
}
