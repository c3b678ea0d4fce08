package toeup.plan;

import toeup.catalog.Coded;

/** What is safe for a patient, from least to most. */
public enum Ability implements Coded {
    /** Sitting and lying only. */
    SEATED,
    /** Standing with a firm support. */
    STANDING,
    /** Walking a few steps beside a support. */
    WALKING
}
