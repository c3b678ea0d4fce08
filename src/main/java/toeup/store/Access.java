package toeup.store;

/** What a program may do with a data folder. */
public enum Access {
    /** Look only: nothing is made, moved or changed, not even a damaged file. */
    READ,
    /** Save, and set damaged files aside. */
    WRITE
}
