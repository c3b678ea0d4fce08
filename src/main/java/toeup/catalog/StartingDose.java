package toeup.catalog;

/**
 * The dose an exercise starts with until a therapist sets another, and the range its sources give.
 *
 * @param dose        what to start with
 * @param sets        range the sources give
 * @param repetitions range the sources give, per set, side and direction
 * @param holdSeconds range the sources give
 * @param daysPerWeek range the sources give, within 1 to 7
 * @param basis       where dose and ranges come from
 */
public record StartingDose(Dose dose, Range sets, Range repetitions, Range holdSeconds, Range daysPerWeek,
                           Basis basis) {
    /** Whole numbers from {@code least} to {@code most}, both included. */
    public record Range(int least, int most) {
        public Range {
            if (least > most) throw new IllegalArgumentException("range from " + least + " to " + most);
        }

        public boolean contains(long value) {
            return least <= value && value <= most;
        }
    }

    public StartingDose {
        Require.inRange("sets", dose.sets(), sets.least(), sets.most());
        Require.inRange("repetitions", dose.repetitions(), repetitions.least(), repetitions.most());
        Require.inRange("hold seconds", dose.hold().toSeconds(), holdSeconds.least(), holdSeconds.most());
        Require.inRange("days per week", daysPerWeek.least(), 1, 7);
        Require.inRange("days per week", daysPerWeek.most(), 1, 7);
    }
}
