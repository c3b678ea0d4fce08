package toeup.progress;

import toeup.catalog.Dose;
import toeup.catalog.Sides;

/** The dose and sides in force when an exercise was done. */
public record Prescribed(Dose dose, Sides sides) {}
