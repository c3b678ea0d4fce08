package toeup.figure;

/** How much a part of the picture should stand out, the least first. */
public enum Role {
    /** What stands around: chair, wall, floor, band. */
    PROP,
    /** The body at rest. */
    BODY,
    /** What moves. */
    MOVING;

    /** The one that stands out more; either may be null for nothing. */
    static Role stronger(Role one, Role other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.compareTo(other) >= 0 ? one : other;
    }
}
