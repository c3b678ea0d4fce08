package toeup.session;

/** What the session asks the world outside to do. */
public sealed interface Effect {
    /** Keep this repetition safe now: it counts. */
    record Keep(Counted counted) implements Effect {}

    /** The last repetition kept is no longer counted. */
    record Drop() implements Effect {}

    /** Tell a change by sound, next to the word that tells it on screen. */
    record Signal(Cue cue) implements Effect {}

    /** A change worth a sound (product rules, section 8). */
    enum Cue implements toeup.catalog.Coded {
        GO(1), HOLD_OVER(1), SWITCH(2), REST(2), DONE(3);

        private final int bells;

        Cue(int bells) {
            this.bells = bells;
        }

        /** How many bells, at least 250 ms apart. */
        public int bells() {
            return bells;
        }
    }
}
