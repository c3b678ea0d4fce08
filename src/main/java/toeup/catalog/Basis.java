package toeup.catalog;

/**
 * Where a clinical value comes from.
 *
 * @param status whether a source gives this very value, or it is our choice for a clinician to review
 * @param source the publication, or what our choice rests on; never empty
 */
public record Basis(Status status, String source) {
    /** How a value stands to its source. */
    public enum Status implements Coded {
        /** A source gives this value. */
        SOURCE,
        /** Our reasonable choice inside the sources' range, for a clinician to review. */
        OURS
    }

    public Basis {
        Require.text("source", source);
    }
}
