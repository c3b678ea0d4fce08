package toeup.store;

import java.util.List;

/** What opening a data folder can give; every caller says what it does with each case. */
public sealed interface Opened {
    /**
     * It can be read.
     *
     * @param troubles to be told the user; empty if all is well
     */
    record Ready(Store store, List<Trouble> troubles) implements Opened {
        public Ready {
            troubles = List.copyOf(troubles);
        }
    }

    /** It was there before on this computer and is missing now: say so, and never begin a new history. */
    record Gone(Trouble trouble) implements Opened {}

    /** It is no folder, or nothing in it can be read. */
    record Refused(Trouble trouble) implements Opened {}
}
