package toeup.plan;

import toeup.catalog.Coded;

/** Which foot drops. */
public enum Affected implements Coded {
    LEFT, RIGHT, BOTH
}
