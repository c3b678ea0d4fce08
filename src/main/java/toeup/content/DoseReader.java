package toeup.content;

import toeup.catalog.Dose;
import toeup.catalog.StartingDose;
import toeup.catalog.StartingDose.Range;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reads doses, and the ranges that the sources give for them. */
final class DoseReader {
    private static final int DAYS_IN_A_WEEK = 7;

    private DoseReader() {}

    /** The dose a way starts with: inside its own range, and with its source. */
    static StartingDose starting(JsonObject dose) throws JsonTrouble {
        JsonObject range = dose.object("range");
        Range sets = range(range, "sets", 1, Dose.MOST_SETS);
        Range repetitions = range(range, "repetitions", 1, Dose.MOST_REPETITIONS);
        Range hold = range(range, "holdSeconds", 0, Dose.MOST_HOLD_SECONDS);
        Range days = range(range, "daysPerWeek", 1, DAYS_IN_A_WEEK);
        range.noOthers();
        Dose values = within(dose, sets, repetitions, hold);
        StartingDose starting = new StartingDose(values, sets, repetitions, hold, days, Fields.basis(dose));
        dose.noOthers();
        return starting;
    }

    /** A programme's own dose for a way: inside the range that the way's sources give. */
    static Dose within(JsonObject dose, StartingDose start) throws JsonTrouble {
        Dose values = within(dose, start.sets(), start.repetitions(), start.holdSeconds());
        dose.noOthers();
        return values;
    }

    private static Dose within(JsonObject dose, Range sets, Range repetitions, Range hold) throws JsonTrouble {
        return Dose.of(dose.whole("sets", sets.least(), sets.most()),
            dose.whole("repetitions", repetitions.least(), repetitions.most()),
            dose.whole("holdSeconds", hold.least(), hold.most()),
            dose.whole("restSeconds", 0, Dose.MOST_REST_SECONDS));
    }

    private static Range range(JsonObject ranges, String field, int least, int most) throws JsonTrouble {
        JsonObject range = ranges.object(field);
        int from = range.whole("least", least, most);
        int to = range.whole("most", from, most);
        range.noOthers();
        return new Range(from, to);
    }
}
