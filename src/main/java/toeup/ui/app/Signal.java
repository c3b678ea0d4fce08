package toeup.ui.app;

/** The ways in which the system asks a program to end. */
public enum Signal {
    /** Its terminal was closed. */
    HUP(1),
    /** Somebody interrupts it from outside; Ctrl-C arrives as a key instead. */
    INT(2),
    /** It shall end. */
    TERM(15);

    private final int number;

    Signal(int number) {
        this.number = number;
    }

    /** The exit code that says a program ended for this reason: 129, 130 or 143. */
    public int exitCode() {
        return 128 + number;
    }
}
