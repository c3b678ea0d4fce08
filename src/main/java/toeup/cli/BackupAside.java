package toeup.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import toeup.store.DailyBackup;
import toeup.store.Trouble;

/**
 * Makes the daily backup beside everything else, so that neither the first screen nor a key waits for a slow stick. What
 * is not done when the program ends is begun anew at the next start.
 */
final class BackupAside {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Thread thread;

    /** @param told is given, on this thread, what the user should know */
    BackupAside(DailyBackup backup, LocalDate today, Consumer<Trouble> told, Consumer<Throwable> crashed) {
        thread = new Thread(() -> {
            try {
                Optional<Trouble> trouble = backup.run(today);
                trouble.ifPresent(told);
            } catch (RuntimeException | Error bug) {
                crashed.accept(bug);
            }
        }, "backup");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    void begin() {
        thread.start();
    }

    /** Gives a backup that is nearly done the chance to be done. */
    void end() throws InterruptedException {
        thread.join(A_MOMENT.toMillis());
    }
}
