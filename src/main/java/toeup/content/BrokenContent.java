package toeup.content;

/** A {@link ContentTrouble} met in the middle of the work, where nobody can go on without what is broken. */
public final class BrokenContent extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenContent(ContentTrouble trouble) {
        super(trouble.getMessage(), trouble);
    }
}
