package toeup.session;

import java.util.OptionalInt;

/**
 * The answers to what is asked before the first exercise of a session.
 *
 * @param unwell  unwell or dizzy today
 * @param change  new swelling, wound or sudden change
 * @param support support, shoes and floor are ready
 * @param pain    pain now, 0 to 10; absent when not answered
 */
public record Checks(boolean unwell, boolean change, boolean support, OptionalInt pain) {
    public static final Checks ALL_WELL = new Checks(false, false, true, OptionalInt.empty());

    /** Whether no exercise may start today. */
    public boolean forbid() {
        return unwell || change;
    }
}
