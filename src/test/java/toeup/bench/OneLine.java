package toeup.bench;

/** The least a Java program can do for its user, against which the start of the real one is measured. */
public final class OneLine {
    static final String LINE = "one line";

    private OneLine() {}

    public static void main(String[] arguments) {
        System.out.println(LINE);
    }
}
