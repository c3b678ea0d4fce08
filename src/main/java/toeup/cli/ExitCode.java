package toeup.cli;

/** What the program tells the shell at its end (product rules, section 6). */
public enum ExitCode {
    FINE(0), FAILED(1), USAGE(2), FOLDER(3),
    /** Of {@code status}: something is due today. */
    DUE(10);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
