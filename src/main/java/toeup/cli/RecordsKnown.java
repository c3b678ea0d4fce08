package toeup.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import toeup.plan.Days;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.store.RecordReading;
import toeup.store.Records;
import toeup.store.Store;
import toeup.store.Trouble;
import toeup.ui.app.Reading;

/**
 * The records of the patient who trains now, as far as they have been read. Home needs this week's: they are read at
 * once, the others a little at a time between other work. What the index told is then checked file by file, as an edited
 * file does not show in the time of its folder.
 */
final class RecordsKnown {
    /** So long may a save have to wait. */
    private static final Duration LONGEST_TURN = Duration.ofMillis(40);

    private enum Stage {
        /** Nobody has looked yet how many months there are: that takes a while, which the first menu is spared. */
        UNREAD,
        /** All that the index does not have, or whose folder has changed. */
        READ,
        /** Each file on its own: nothing is kept of that, as a rule there is nothing new. */
        CHECK,
        /** What the check corrected. */
        READ_AGAIN
    }

    private final Store store;
    private Optional<UUID> patient = Optional.empty();
    private Records read = Records.NONE;
    private List<ExerciseRecord> saved = new ArrayList<>();
    private Optional<History> history = Optional.empty();
    private Optional<RecordReading> reader = Optional.empty();
    private Stage stage = Stage.UNREAD;
    private Reading reading = Reading.OVER;
    private boolean news;
    private Optional<Trouble> gone = Optional.empty();

    RecordsKnown(Store store) {
        this.store = store;
    }

    /** Another patient, or nobody, trains now. */
    void open(Optional<UUID> id, LocalDate today) {
        LocalDate monday = Days.monday(today);
        patient = id;
        saved = new ArrayList<>();
        gone = Optional.empty();
        reader = Optional.empty();
        stage = Stage.UNREAD;
        reading = id.isPresent() ? new Reading(0, 1) : Reading.OVER;
        take(id.map(it -> store.reading(it, monday, today).within(monday, today)).orElse(Records.NONE));
    }

    private void take(Records records) {
        read = records;
        history = Optional.empty();
    }

    /**
     * Reads on for a moment.
     *
     * @return false once all is read and checked
     */
    boolean readOn() {
        if (stage == Stage.UNREAD) begin(Stage.READ, store::reading);
        if (reader.isEmpty()) return false;
        long end = System.nanoTime() + LONGEST_TURN.toNanos();
        while (reader.get().step()) {
            if (System.nanoTime() > end) {
                if (!reading.isOver()) reading = progress(reader.get());
                return true;
            }
        }
        RecordReading done = reader.get();
        reader = Optional.empty();
        return finish(done);
    }

    /** There is one step more than months: the one after which the pages can be shown. */
    private static Reading progress(RecordReading reader) {
        return new Reading(reader.monthsRead(), reader.months() + 1);
    }

    private boolean finish(RecordReading done) {
        // What was read before stays: records are not gone because their folder is.
        gone = store.missing();
        if (gone.isPresent()) {
            reading = Reading.OVER;
            news = true;
            return false;
        }
        if (stage == Stage.CHECK) return done.changed() && begin(Stage.READ_AGAIN, store::reading);
        take(done.all());
        reading = Reading.OVER;
        news = true;
        return stage == Stage.READ && done.trusted() && begin(Stage.CHECK, store::checkingOnly);
    }

    private boolean begin(Stage next, Function<UUID, RecordReading> how) {
        stage = next;
        reader = patient.map(how);
        return reader.isPresent();
    }

    /** Whether there is anything to show since this was asked last. */
    boolean takeNews() {
        boolean taken = news;
        news = false;
        return taken;
    }

    Reading reading() {
        return reading;
    }

    /** A record was saved. */
    void add(ExerciseRecord record) {
        saved.add(record);
        history = Optional.empty();
    }

    /** An object of its own each time, so that the screens can tell one answer from the next. */
    History history() {
        if (history.isEmpty()) history = Optional.of(History.over(read.with(saved).all()));
        return history.get().again();
    }

    Set<UUID> byHand() {
        return read.byHand();
    }

    List<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>(read.troubles());
        gone.ifPresent(it -> all.add(0, it));
        return all;
    }
}
