package toeup.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** A program that writes records as fast as it can, and says how many were safe. */
public final class WritingMain {
    private WritingMain() {}

    /** @param arguments a home folder with the patient of {@link Samples}, and how many records to write */
    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        // Several programs at once, not a power cut: waiting for the disk would only take time.
        Machine machine = new Machine(new QuickDisk(), clock, new Ids(clock, new SecureRandom()));
        Store store = Samples.open(Samples.places(Path.of(arguments[0])), Access.WRITE, machine);
        int safe = 0;
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            UUID id = machine.ids().next();
            if (store.save(Samples.record(id, TrainingMain.DAY.plusMonths(i % 12))) instanceof SaveResult.Saved) safe++;
        }
        System.out.println(safe);
    }
}
