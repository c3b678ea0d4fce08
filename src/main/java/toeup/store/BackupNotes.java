package toeup.store;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.json.PlainText;

/**
 * What this computer knows of the backups of one data folder: where it made some, and where it is to make one each
 * day. It lies beside the journals, as another computer that shares the folder has other disks.
 */
public final class BackupNotes {
    private static final int LONGEST_PATH = 4096;
    private static final int MOST_MADE = 200;
    private static final int MARK_LENGTH = 8;
    private static final Notes NONE =
        new Notes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private final OwnFile file;
    private final Machine machine;

    public BackupNotes(Places places, Machine machine) {
        this.file = new OwnFile(places.journal().resolveSibling("backups.json"), machine);
        this.machine = machine;
    }

    /**
     * The notes.
     *
     * @param daily   the folder of the daily backups; empty where none are wanted
     * @param mark    what tells the daily backups of this computer and data folder from others in the same place
     * @param lastDay the last day on which one was written there
     * @param toldDay the last day on which it was told that none could be written
     * @param made    the backups made by command, oldest first
     */
    public record Notes(Optional<Path> daily, Optional<String> mark, Optional<LocalDate> lastDay,
                        Optional<LocalDate> toldDay, List<Path> made) {
        public Notes {
            made = List.copyOf(made);
        }
    }

    /** Notes that are missing or cannot be read are none: they say nothing that the backups do not say themselves. */
    public Notes read() {
        try {
            Optional<JsonObject> in = file.read();
            return in.isPresent() ? notes(in.get()) : NONE;
        } catch (IOException | JsonTrouble unreadable) {
            return NONE;
        }
    }

    /**
     * Sets notes aside that cannot be read. With them the folder of the daily backups is forgotten, which nobody would
     * notice; as they are gone afterwards, it is told once.
     */
    Optional<Trouble> setDamagedAside() {
        List<Trouble> told = new ArrayList<>();
        try {
            if (!file.isNewer()) readOrSetAside(told::add);
        } catch (IOException unreadable) {
            // Nor can it be written: whoever tries tells.
        }
        return told.stream().findFirst();
    }

    /** What stands in the file, once all that is known of it was asked for; a damaged one is set aside. */
    private Optional<JsonObject> readOrSetAside(Consumer<Trouble> damaged) throws IOException {
        try {
            Optional<JsonObject> in = file.read();
            if (in.isPresent()) notes(in.get());
            return in;
        } catch (JsonTrouble wrong) {
            damaged.accept(Trouble.in(Trouble.Kind.DAILY_FORGOTTEN, file.setAside(), wrong));
            return Optional.empty();
        }
    }

    private static Notes notes(JsonObject in) throws JsonTrouble {
        Optional<String> daily = in.optionalText("daily", LONGEST_PATH);
        List<Path> made = new ArrayList<>();
        for (String text : in.texts("made", LONGEST_PATH)) made.add(path(in, "made", text));
        return new Notes(daily.isPresent() ? Optional.of(path(in, "daily", daily.get())) : Optional.empty(),
            in.optionalMapped("mark", "8 digits", text -> Optional.of(text).filter(DailyName::isMark)),
            day(in, "lastDay"), day(in, "toldDay"), made);
    }

    private static Optional<LocalDate> day(JsonObject in, String field) throws JsonTrouble {
        return in.has(field) ? Optional.of(Fields.day(in, field)) : Optional.empty();
    }

    private static Path path(JsonObject in, String field, String text) throws JsonTrouble {
        try {
            return Path.of(text);
        } catch (InvalidPathException notOfThisMachine) {
            throw in.trouble(field, "a path");
        }
    }

    /** Whether a path can be noted: one that a screen could not show cannot. */
    public static boolean canName(Path path) {
        return PlainText.cleaned(path.toString()).equals(path.toString()) && path.toString().length() <= LONGEST_PATH;
    }

    /** Every place where a backup made from this computer may lie: files, and the folder of the daily ones. */
    List<Path> known() {
        Notes notes = read();
        List<Path> known = new ArrayList<>(notes.made());
        notes.daily().ifPresent(known::add);
        return known;
    }

    /** Remembers a backup that was made. */
    public Optional<Trouble> add(Path backup) {
        Optional<Trouble> forgotten = setDamagedAside();
        Notes notes = read();
        List<Path> made = new ArrayList<>(notes.made());
        made.remove(backup);
        if (canName(backup)) made.add(backup);
        return write(new Notes(notes.daily(), notes.mark(), notes.lastDay(), notes.toldDay(), made)).or(() -> forgotten);
    }

    /** Sets the folder of daily backups; the next is due at once. */
    public Optional<Trouble> daily(Optional<Path> folder) {
        Notes notes = read();
        String id = machine.ids().next().toString();
        Optional<String> mark = notes.mark().or(() -> Optional.of(id.substring(id.length() - MARK_LENGTH)));
        return write(new Notes(folder, mark, Optional.empty(), Optional.empty(), notes.made()));
    }

    /** Remembers that the daily backup of a day is written. */
    Optional<Trouble> written(LocalDate day) {
        Notes notes = read();
        return write(new Notes(notes.daily(), notes.mark(), Optional.of(day), Optional.empty(), notes.made()));
    }

    /** Remembers that it was told that none could be written. */
    Optional<Trouble> told(LocalDate day) {
        Notes notes = read();
        return write(new Notes(notes.daily(), notes.mark(), notes.lastDay(), Optional.of(day), notes.made()));
    }

    private Optional<Trouble> write(Notes notes) {
        List<String> made = notes.made().stream().map(Path::toString).toList();
        JsonWriter out = new JsonWriter().text("daily", notes.daily().map(Path::toString)).text("mark", notes.mark())
            .text("lastDay", notes.lastDay().map(LocalDate::toString))
            .text("toldDay", notes.toldDay().map(LocalDate::toString))
            .texts("made", made.subList(Math.max(0, made.size() - MOST_MADE), made.size()));
        try {
            if (file.isNewer()) return Optional.of(Trouble.at(Trouble.Kind.SAVE_NEWER, file.path()));
            file.write(out, readOrSetAside(alreadyTold -> { }));
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Trouble.because(Trouble.Kind.SAVE_FAILED, file.path(), Reasons.of(failed)));
        }
    }
}
