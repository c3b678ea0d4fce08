package toeup.bench;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What came out, or why nothing came out.
 *
 * @param what    in a few words; the same for every JDK and every number of records
 * @param unit    such as ms, or x for a ratio
 * @param jdk     the version of the JDK it ran on
 * @param records how many records were in the folder, where that is what is varied
 * @param measured absent if it could not be measured
 * @param trouble  why not; absent if it was
 * @param budget   the most that the product rules allow, where they do
 */
record Finding(String what, String unit, String jdk, OptionalInt records, Optional<Series> measured,
               Optional<String> trouble, OptionalDouble budget) {
    static Finding of(Jdk jdk, String what, String unit, Series measured) {
        return new Finding(what, unit, jdk.version(), OptionalInt.empty(), Optional.of(measured), Optional.empty(),
            OptionalDouble.empty());
    }

    /** The program did not do what was to be measured. */
    static Finding failed(Jdk jdk, String what, String trouble) {
        return new Finding(what, "", jdk.version(), OptionalInt.empty(), Optional.empty(), Optional.of(trouble),
            OptionalDouble.empty());
    }

    Finding with(int numberOfRecords) {
        return new Finding(what, unit, jdk, OptionalInt.of(numberOfRecords), measured, trouble, budget);
    }

    Finding atMost(double most) {
        return new Finding(what, unit, jdk, records, measured, trouble, OptionalDouble.of(most));
    }

    /** By the median; empty without a budget or a measurement. */
    Optional<Boolean> isMet() {
        if (budget.isEmpty()) {
            return Optional.empty();
        }
        return measured.map(series -> series.median() <= budget.getAsDouble());
    }
}
