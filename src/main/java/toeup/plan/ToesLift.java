package toeup.plan;

import toeup.catalog.Coded;

/** Whether the affected foot can lift its toes yet. */
public enum ToesLift implements Coded {
    YES, A_LITTLE, NOT_YET
}
