package toeup.store;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The backup that is made once a day in a folder the user picked: complete and read back like every other, and older
 * ones are thinned out. It only ever deletes files of its own names.
 */
public final class DailyBackup {
    /** A stick that is away is no news every day, and must not be forgotten for good. */
    private static final int DAYS_BETWEEN_REMINDERS = 7;
    /** No backup takes that long, so whatever was writing is gone. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Places places;
    private final Machine machine;
    private final BackupNotes notes;

    public DailyBackup(Places places, Machine machine) {
        this.places = places;
        this.machine = machine;
        this.notes = new BackupNotes(places, machine);
    }

    /**
     * Sets the folder; none ends the daily backups, and leaves those there are.
     *
     * @return why it cannot be that folder; then all stays as it was
     */
    public Optional<Trouble> choose(Optional<Path> folder) {
        if (folder.isEmpty()) return notes.daily(folder);
        Path chosen = folder.get();
        try {
            boolean isFolder = machine.disk().statFollowing(chosen)
                .filter(stat -> stat.kind() == Disk.Kind.FOLDER).isPresent();
            if (!isFolder) return Optional.of(Trouble.at(Trouble.Kind.BACKUP_NO_FOLDER, chosen));
            boolean inside = RealPath.of(chosen).startsWith(RealPath.of(places.data()));
            if (inside) return Optional.of(Trouble.at(Trouble.Kind.BACKUP_INSIDE, chosen));
            if (!BackupNotes.canName(chosen) || !machine.disk().canWrite(chosen)) {
                return Optional.of(Trouble.because(Trouble.Kind.DAILY_FAILED, chosen, Reasons.DENIED));
            }
            return notes.daily(folder);
        } catch (IOException failed) {
            return Optional.of(Trouble.because(Trouble.Kind.DAILY_FAILED, chosen, Reasons.of(failed)));
        }
    }

    /** As {@link #choose(Optional)}, with the folder as it was typed. */
    public Optional<Trouble> chooseTyped(String folder) {
        try {
            return choose(Optional.of(Path.of(folder).toAbsolutePath().normalize()));
        } catch (InvalidPathException notOfThisMachine) {
            return Optional.of(new Trouble(Trouble.Kind.BACKUP_NO_FOLDER, folder, 0, 0, "", ""));
        }
    }

    /** The folder it is made in; empty where none is wanted. */
    public Optional<Path> folder() {
        return notes.read().daily();
    }

    /** Whether one is wanted and that of {@code today} is not written yet. */
    public boolean isDue(LocalDate today) {
        BackupNotes.Notes now = notes.read();
        return now.daily().isPresent() && !now.lastDay().equals(Optional.of(today));
    }

    /**
     * Writes that of {@code today} if it is due.
     *
     * @return what the user should know; empty if all is well, if nothing is due, and if it was told lately
     */
    public Optional<Trouble> run(LocalDate today) {
        Optional<Trouble> forgotten = notes.setDamagedAside();
        if (forgotten.isPresent() || !isDue(today)) return forgotten;
        BackupNotes.Notes now = notes.read();
        Path folder = now.daily().orElseThrow();
        DailyName name = new DailyName(now.mark().orElse("00000000"), today);
        BackupResult result = new Backup(places, machine).write(folder.resolve(name.file()), Optional.empty());
        if (result instanceof BackupResult.NotWritten not) return notWritten(not.trouble(), folder, now, today);
        return written((BackupResult.Written) result, folder, name);
    }

    private Optional<Trouble> notWritten(Trouble trouble, Path folder, BackupNotes.Notes now, LocalDate today) {
        // Written by a start that ended before it could note it down.
        if (trouble.kind() == Trouble.Kind.BACKUP_EXISTS) return notes.written(today);
        if (trouble.kind() == Trouble.Kind.BACKUP_EMPTY) return Optional.empty();
        boolean toldLately = now.toldDay()
            .filter(day -> !day.isAfter(today) && day.plusDays(DAYS_BETWEEN_REMINDERS).isAfter(today)).isPresent();
        if (toldLately) return Optional.empty();
        notes.told(today);
        return Optional.of(Trouble.because(trouble.kind() == Trouble.Kind.BACKUP_NO_FOLDER
            ? Trouble.Kind.DAILY_NO_FOLDER : Trouble.Kind.DAILY_FAILED, folder, trouble.reason()));
    }

    private Optional<Trouble> written(BackupResult.Written written, Path folder, DailyName name) {
        Optional<Trouble> noted = notes.written(name.day());
        // What lacks a file is no reason to let go of older ones that may have it.
        if (!written.isWhole()) return Optional.of(Trouble.at(Trouble.Kind.DAILY_PARTLY, written.file()));
        thin(folder, name);
        return noted;
    }

    private void thin(Path folder, DailyName newest) {
        try {
            List<Path> files = machine.disk().list(folder);
            Set<LocalDate> days = files.stream().map(DailyName::of).flatMap(Optional::stream)
                .filter(name -> name.mark().equals(newest.mark())).map(DailyName::day).collect(Collectors.toSet());
            for (LocalDate old : Thinning.old(days, newest.day())) {
                machine.disk().delete(folder.resolve(new DailyName(newest.mark(), old).file()));
            }
            for (Path file : files) if (isLeftBehind(file, newest.mark())) machine.disk().delete(file);
        } catch (IOException stays) {
            // An old backup too many does no harm; the next day tries again.
        }
    }

    /** A backup of ours that was broken off. */
    private boolean isLeftBehind(Path file, String mark) throws IOException {
        String name = file.getFileName().toString();
        boolean ours = name.startsWith(".toeup-daily-" + mark + "-") && name.endsWith(Names.TEMPORARY);
        return ours && machine.disk().stat(file).filter(stat -> stat.kind() == Disk.Kind.FILE)
            .filter(stat -> Duration.between(stat.changed(), machine.clock().instant()).compareTo(LEFT_BEHIND) > 0)
            .isPresent();
    }
}
