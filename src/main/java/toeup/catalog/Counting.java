package toeup.catalog;

/** What is counted: whole repetitions, timed holds, or steps walked. */
public enum Counting implements Coded {
    REPETITIONS, HOLDS, STEPS
}
