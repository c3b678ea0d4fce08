package toeup.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import toeup.catalog.Coded;
import toeup.plan.Heard;
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
     * How it is to look and sound, whatever the settings say.
     *
     * @param theme name of a theme that ships
     * @param ascii nothing but plain ASCII characters
     * @param still nothing moves
     * @param frame absent: in the terminal
     * @param lines said in lines instead of shown on a screen
     * @param ears  what is heard
     */
    record Look(Optional<String> theme, boolean ascii, boolean still, Optional<Frame> frame, boolean lines,
                Ears ears) {
        static final Look AS_SET = new Look(Optional.empty(), false, false, Optional.empty(), false,
            Ears.AS_SET);
    }

    /**
     * What is to be heard, whatever the settings say.
     *
     * @param sound absent: as set
     * @param voice absent: as set
     */
    record Ears(Optional<Heard.Kind> sound, Optional<Switch> voice) {
        static final Ears AS_SET = new Ears(Optional.empty(), Optional.empty());

        /** What is heard instead; empty if the settings hold. */
        Optional<Heard> over(Heard set) {
            if (sound.isEmpty() && voice.isEmpty()) return Optional.empty();
            Heard sounding = sound.map(set::with).orElse(set);
            return Optional.of(voice.map(it -> sounding.withVoice(it == Switch.ON)).orElse(sounding));
        }
    }

    /** Something that is there or not. */
    enum Switch implements Coded {
        OFF, ON
    }

    /**
     * A window of the program's own.
     *
     * @param fontSize in points; absent: as set
     */
    record Frame(OptionalInt fontSize) {}
}
