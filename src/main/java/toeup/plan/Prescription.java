package toeup.plan;

import toeup.catalog.Dose;
import toeup.catalog.Require;
import toeup.catalog.Sides;

/**
 * One exercise as prescribed.
 *
 * @param exercise the exercise's id
 * @param way      the way's id
 * @param dose     how much
 * @param sides    which sides
 */
public record Prescription(String exercise, String way, Dose dose, Sides sides) {
    public Prescription {
        Require.text("exercise", exercise);
        Require.text("way", way);
    }
}
