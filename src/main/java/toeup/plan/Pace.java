package toeup.plan;

import toeup.catalog.Coded;

/** Who leads: the clock, or the patient's own counting. */
public enum Pace implements Coded {
    GUIDED, OWN
}
