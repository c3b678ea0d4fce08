package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Settings;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.session.Effect;
import toeup.session.SittingEffect;

/** What the screens ask the world outside to do; answers come back as events. */
public sealed interface Request {
    /** Something the session asks for. */
    record Session(SittingEffect effect) implements Request {}

    /** The exercise left behind is taken up: its journal goes on. */
    record TakeUp() implements Request {}

    /** The exercise left behind is kept as far as it came. */
    record KeepUnfinished() implements Request {}

    /** A new version of the patient's profile. */
    record SaveProfile(Profile profile) implements Request {}

    /** A new version of the patient's programme. */
    record SaveProgramme(Programme programme) implements Request {}

    /** A new patient, who trains from now on. */
    record AddPatient(Profile profile, Programme programme) implements Request {}

    /** Another patient trains from now on. */
    record OpenPatient(UUID id) implements Request {}

    /** A patient is erased for good; the user has confirmed it. */
    record ErasePatient(UUID id) implements Request {}

    /** A backup is made each day in this folder, as it was typed; absent: no more. */
    record DailyBackup(Optional<String> folder) implements Request {}

    /** This computer's settings. */
    record SaveSettings(Settings settings) implements Request {}

    /** A record that replaces another. */
    record Correct(ExerciseRecord old, List<Done> done, OptionalInt pain) implements Request {}

    /** A record is taken out of the figures. */
    record Withdraw(ExerciseRecord old) implements Request {}

    /** The first screen is shown: now there is time to read what it could do without. */
    record ReadRecords() implements Request {}

    /** A change is told by sound as it would be in an exercise, to try it. */
    record Hear(Effect.Cue cue) implements Request {}

    /** The voice says something, to try it. */
    record Say(String words) implements Request {}

    /** The screen is painted anew. */
    record Redraw() implements Request {}

    /** The letters of the window change their size; told as a new size of the window. */
    record ChangeLetters(LetterChange change) implements Request {}

    /** The program ends, when all before it is done. */
    record Quit(int exitCode) implements Request {}
}
