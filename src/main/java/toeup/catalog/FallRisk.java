package toeup.catalog;

/** How likely a fall is during an exercise. */
public enum FallRisk implements Coded {
    LOW, MEDIUM, HIGH
}
