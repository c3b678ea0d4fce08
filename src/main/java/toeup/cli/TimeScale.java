package toeup.cli;

/** How many times faster than real time exercises run, for demonstrations and tests. */
final class TimeScale {
    private static final String VARIABLE = "TOEUP_TIME_SCALE";

    private TimeScale() {}

    /** 1 to 100; 1 where nothing is set. */
    static int of(CliContext context) {
        if (context.variable(VARIABLE).isEmpty()) return 1;
        String value = context.variable(VARIABLE).get();
        if (!value.matches("[1-9][0-9]?|100")) throw CliTrouble.usage("trainer.time-scale", VARIABLE);
        return Integer.parseInt(value);
    }
}
