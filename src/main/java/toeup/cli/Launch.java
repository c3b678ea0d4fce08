package toeup.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import toeup.plan.Prescription;

/** What the full-screen trainer is asked to open with. */
public sealed interface Launch {
    /** Where the data is and whose it is, as far as options and environment said. */
    Where where();

    /** The menu. */
    record Home(Where where) implements Launch {}

    /** Today's exercises, one after the other. */
    record Today(Where where) implements Launch {}

    /** One exercise. Way, dose and sides are allowed by the exercise; checks still come first. */
    record Start(Where where, Prescription prescription) implements Launch {}

    /**
     * A data folder and a patient.
     *
     * @param data    absent: the usual folder
     * @param patient the code of one; absent: the only one, or to be chosen
     */
    record Where(Optional<Path> data, Optional<String> patient) {}

    /**
     * How it is to look, whatever the settings say.
     *
     * @param theme name of a theme that ships
     * @param ascii nothing but plain ASCII characters
     * @param still nothing moves
     * @param frame absent: in the terminal
     * @param lines said in lines instead of shown on a screen
     */
    record Look(Optional<String> theme, boolean ascii, boolean still, Optional<Frame> frame, boolean lines) {
        static final Look AS_SET = new Look(Optional.empty(), false, false, Optional.empty(), false);
    }

    /**
     * A window of the program's own.
     *
     * @param fontSize in points; absent: as set
     */
    record Frame(OptionalInt fontSize) {}
}
