package toeup.ui.app;

import toeup.plan.Prescription;

/** What the program was started for. */
public sealed interface Wish {
    /** The first menu. */
    record Menu() implements Wish {}

    /** Today's exercises, one after the other. */
    record Today() implements Wish {}

    /** One exercise, as prescribed here. */
    record Exercise(Prescription prescription) implements Wish {}
}
