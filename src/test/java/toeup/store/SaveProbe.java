package toeup.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import toeup.progress.ExerciseRecord;

/** Saves records for the first patient of a home folder on the real disk, and tells what that took. */
public final class SaveProbe {
    private static final double NANOS_PER_MS = 1e6;

    private final CountingDisk disk = new CountingDisk();
    private final Machine machine;
    private final Store store;
    private final UUID patient;

    /** @param home with the data folder at its usual place, of at least one patient */
    public SaveProbe(Path home) {
        Clock clock = Clock.systemUTC();
        machine = new Machine(disk, clock, Samples.ids(clock));
        store = Samples.open(Places.of(Map.of(), home, Optional.empty()), Access.WRITE, machine);
        List<Patient> patients = store.patients();
        patient = patients.get(0).id();
    }

    /**
     * What one save took.
     *
     * @param forced how often something was forced to the disk
     */
    public record Saved(double ms, int forced) {}

    /** Saves one more record of today. */
    public Saved save() {
        ExerciseRecord record = record();
        disk.forced = 0;
        long start = System.nanoTime();
        SaveResult result = store.save(record);
        double took = (System.nanoTime() - start) / NANOS_PER_MS;
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved: " + result);
        }
        return new Saved(took, disk.forced);
    }

    private ExerciseRecord record() {
        ExerciseRecord it = Samples.record(machine.ids().next(), LocalDate.now(machine.clock()));
        return new ExerciseRecord(it.id(), it.session(), patient, it.exercise(), it.way(), it.recorded(), it.pace(),
            it.confirmed(), machine.clock().instant(), it.zone(), it.day(), it.durationSeconds(), it.programme(),
            it.prescribed(), it.done(), it.outcome(), it.stopReason(), it.pain(), it.affected(), it.numb(),
            it.timeScale(), it.corrects(), it.withdraws());
    }

    private static final class CountingDisk extends LocalDisk {
        private int forced;

        @Override void force(FileChannel channel) throws IOException {
            super.force(channel);
            forced++;
        }
    }
}
