package toeup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import toeup.progress.ExerciseRecord;
import toeup.store.SaveResult;
import toeup.store.Trouble;

/**
 * Exercises and sessions that are not in the data folder, kept in memory as long as the program runs: the disk may get
 * room again, and the stick may come back.
 */
final class Unsaved {
    private final List<Waiting> all = new ArrayList<>();

    private static final class Waiting {
        private final UUID patient;
        private final Optional<ExerciseRecord> record;
        private final Supplier<SaveResult> save;
        private final Runnable whenSafe;
        /** What became of it the last time. */
        private SaveResult.NotSaved last;

        Waiting(UUID patient, Optional<ExerciseRecord> record, Supplier<SaveResult> save, Runnable whenSafe,
                SaveResult.NotSaved last) {
            this.patient = patient;
            this.record = record;
            this.save = save;
            this.whenSafe = whenSafe;
            this.last = last;
        }

        boolean isSavedNow(Consumer<ExerciseRecord> safeNow) {
            SaveResult result = save.get();
            if (!last.isSafe() && result.isSafe()) {
                whenSafe.run();
                record.ifPresent(safeNow);
            }
            // What lies safe somewhere stays so, whatever comes of trying again.
            if (result instanceof SaveResult.NotSaved not && (not.isSafe() || !last.isSafe())) last = not;
            return result instanceof SaveResult.Saved;
        }
    }

    /**
     * Tries to save an exercise, and keeps it if it does not reach the data folder.
     *
     * @param whenSafe done once, as soon as it lies somewhere durably
     */
    SaveResult save(ExerciseRecord record, Supplier<SaveResult> save, Runnable whenSafe) {
        return save(record.patient(), Optional.of(record), save, whenSafe);
    }

    /** The same of a session. */
    SaveResult save(UUID patient, Supplier<SaveResult> save, Runnable whenSafe) {
        return save(patient, Optional.empty(), save, whenSafe);
    }

    private SaveResult save(UUID patient, Optional<ExerciseRecord> record, Supplier<SaveResult> save, Runnable whenSafe) {
        SaveResult result = save.get();
        if (result.isSafe()) whenSafe.run();
        if (result instanceof SaveResult.NotSaved not) all.add(new Waiting(patient, record, save, whenSafe, not));
        return result;
    }

    /** Why each of them is not in the data folder, as it was the last time. */
    List<Trouble> troubles() {
        return all.stream().map(it -> it.last.trouble()).toList();
    }

    /**
     * Tries all of them again.
     *
     * @param safeNow is given the exercises that were safe nowhere before and are now
     * @return whether there were any, and all are in the data folder now
     */
    boolean saveAgain(Consumer<ExerciseRecord> safeNow) {
        return !all.isEmpty() && all.removeIf(it -> it.isSavedNow(safeNow)) && all.isEmpty();
    }

    /** A patient was erased: nothing of that patient is to be saved any more. */
    void forget(UUID patient) {
        all.removeIf(it -> it.patient.equals(patient));
    }
}
