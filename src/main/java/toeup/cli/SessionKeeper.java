package toeup.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import toeup.plan.Profile;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;
import toeup.progress.StopReason;
import toeup.session.Assignment;
import toeup.session.Checks;
import toeup.session.Counted;
import toeup.session.Run;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;
import toeup.store.Ids;
import toeup.store.Journal;
import toeup.store.JournalLine;
import toeup.store.Journals;
import toeup.store.LeftBehind;
import toeup.store.SaveResult;
import toeup.store.Store;
import toeup.store.Trouble;

/**
 * Keeps the session and the exercise in progress on the disk as they go: each repetition before it is told as safe,
 * the record when it is final.
 */
final class SessionKeeper {
    private final Store store;
    private final Journals journals;
    private final Ids ids;
    private final LongSupplier nanos;
    private final Drafts drafts;
    private Optional<SittingRecord> sitting = Optional.empty();
    private Optional<ExerciseRecord> draft = Optional.empty();
    private Optional<Journal> journal = Optional.empty();
    /** That of the last exercise, whose record is safe: until the session is over its answers are nowhere else. */
    private Optional<Journal> between = Optional.empty();
    private final Unsaved unsaved = new Unsaved();
    private boolean assisted;
    private long begunNanos;

    /** @param nanos a clock that never jumps, such as {@code System::nanoTime} */
    SessionKeeper(Store store, Journals journals, Ids ids, LongSupplier nanos, Drafts drafts) {
        this.store = store;
        this.journals = journals;
        this.ids = ids;
        this.nanos = nanos;
        this.drafts = drafts;
    }

    /** A session begins; one taken up again after the program was killed stays the same session. */
    void opened(UUID patient, Checks checks) {
        if (sitting.isEmpty()) sitting = Optional.of(drafts.open(ids.next(), patient, checks));
    }

    /** An exercise begins. */
    Optional<Trouble> began(UUID patient, Profile profile, Optional<UUID> programme, Assignment assignment, Run run) {
        UUID session = sitting.map(SittingRecord::id).orElseGet(ids::next);
        ExerciseRecord begun = drafts.begin(ids.next(), session, patient, profile, programme, assignment, run);
        draft = Optional.of(begun);
        begunNanos = nanos.getAsLong();
        assisted = assignment.way().assisted();
        Journals.Begun opened = journals.begin(begun, profile.speed());
        journal = Optional.of(opened.journal());
        Optional<Trouble> checked = sitting.flatMap(it -> opened.journal().append(new JournalLine.Checked(it)));
        if (opened.journal().isDurable()) dropBetween();
        return opened.trouble().or(() -> checked);
    }

    private void dropBetween() {
        between.ifPresent(Journal::delete);
        between = Optional.empty();
    }

    /** An exercise found unfinished goes on. */
    Optional<Trouble> takeUp(LeftBehind left, Assignment assignment) {
        Journals.Begun resumed = journals.resume(left);
        journal = Optional.of(resumed.journal());
        draft = Optional.of(left.draft());
        begunNanos = nanos.getAsLong() - TimeUnit.SECONDS.toNanos(Drafts.secondsOf(left));
        sitting = left.sitting();
        assisted = assignment.way().assisted();
        return resumed.trouble();
    }

    Optional<Trouble> keep(Counted counted) {
        OptionalInt held = counted.held().isZero() ? OptionalInt.empty()
            : OptionalInt.of((int) counted.held().toMillis());
        return append(new JournalLine.Counted(counted.spot().set(), counted.spot().side(), counted.spot().direction(),
            counted.spot().repetition(), OptionalInt.empty(), held, assisted, counted.endedByUser(), sinceBegun()));
    }

    private int sinceBegun() {
        return (int) TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong() - begunNanos);
    }

    Optional<Trouble> drop() {
        return append(new JournalLine.TakenBack(1));
    }

    /** The exercise is over; should the program be killed before the counts are confirmed, this is what counts. */
    Optional<Trouble> ended(SittingStep.Result result) {
        return draft.flatMap(begun -> append(new JournalLine.Ended(result.outcome(), result.reason(),
            Drafts.seconds(result.run()))).or(() ->
            append(new JournalLine.Answered(Drafts.finish(begun, result)))));
    }

    private Optional<Trouble> append(JournalLine line) {
        return journal.flatMap(it -> it.append(line));
    }

    /** A record as it was saved, or why it was not. */
    record Kept(ExerciseRecord record, SaveResult result) {}

    /** The record is final: it is written, and its journal goes once it is safe and the session is, too. */
    Optional<Kept> finished(SittingStep.Result result) {
        if (draft.isEmpty()) return Optional.empty();
        ExerciseRecord record = Drafts.finish(draft.get(), result);
        if (result.reason().equals(Optional.of(StopReason.FELL))) fell();
        Optional<Journal> written = journal;
        draft = Optional.empty();
        journal = Optional.empty();
        SaveResult saved = unsaved.save(record, () -> store.save(record),
            () -> written.ifPresent(it -> recordIsSafe(record, it)));
        if (!saved.isSafe()) written.ifPresent(it -> it.append(new JournalLine.Answered(record)));
        return Optional.of(new Kept(record, saved));
    }

    private void fell() {
        sitting = sitting.map(Drafts::fallen);
        sitting.ifPresent(it -> append(new JournalLine.Checked(it)));
    }

    private void recordIsSafe(ExerciseRecord record, Journal written) {
        boolean goesOn = sitting.isPresent() && sitting.map(SittingRecord::id).equals(record.session())
            && draft.isEmpty();
        if (goesOn && between.isEmpty()) between = Optional.of(written);
        else written.delete();
    }

    /** The session is over. */
    Optional<SaveResult> closed(SittingEffect.Closed closed) {
        Optional<SaveResult> saved = sitting.map(it -> save(Drafts.close(it, closed)));
        sitting = Optional.empty();
        return saved;
    }

    private SaveResult save(SittingRecord session) {
        Optional<Journal> last = between;
        between = Optional.empty();
        return unsaved.save(session.patient(), () -> store.save(session), () -> last.ifPresent(Journal::delete));
    }

    /**
     * Tries again what could not be saved in the data folder before.
     *
     * @param safeNow is given the exercises that were safe nowhere before and are now
     * @return whether there was something, and all of it is in the data folder now
     */
    boolean saveAgain(Consumer<ExerciseRecord> safeNow) {
        if (!unsaved.saveAgain(safeNow)) return false;
        // What was kept on this computer meanwhile lies there as well, and goes.
        store.deliverSpool();
        return true;
    }

    /** Why exercises and sessions of this run are not in the data folder, if some are not. */
    List<Trouble> troubles() {
        return unsaved.troubles();
    }

    /**
     * The program ends: an exercise that runs stays in its journal, to be taken up again. Where that could not be written
     * it is kept as far as it came, and so is a session that was not closed.
     */
    void leave() {
        if (draft.isPresent() && !journal.map(Journal::isDurable).orElse(false)) keepUnjournaled();
        if (draft.isPresent()) dropBetween();
        else sitting.ifPresent(this::save);
        sitting = Optional.empty();
    }

    private void keepUnjournaled() {
        journal.ifPresent(written -> unfinished(written.content())
            .ifPresent(record -> unsaved.save(record, () -> store.save(record), written::delete)));
        draft = Optional.empty();
    }

    /** What is to be kept of an exercise that is not taken up again; empty where nothing was done. */
    private static Optional<ExerciseRecord> unfinished(LeftBehind left) {
        boolean nothing = left.answered().isEmpty() && left.ended().isEmpty() && left.counted().isEmpty();
        return nothing ? Optional.empty() : Optional.of(left.answered().orElseGet(() -> Drafts.unfinished(left)));
    }

    /** A patient is about to be erased: of a session of that patient no journal is left that says it goes on. */
    void release(UUID patient) {
        if (sitting.filter(it -> it.patient().equals(patient)).isPresent()) dropBetween();
    }

    /** A patient was erased: nothing of that patient is to be saved any more. */
    void forget(UUID patient) {
        sitting = sitting.filter(it -> !it.patient().equals(patient));
        draft = draft.filter(it -> !it.patient().equals(patient));
        unsaved.forget(patient);
    }

    /**
     * What a killed program left behind becomes a record that nobody confirmed, and goes once that and its session are
     * safe: if they are not now, the next start sees whether they have become so. Where nothing was done there is no
     * record to keep.
     */
    Optional<Kept> keepUnfinished(LeftBehind left) {
        Optional<SaveResult> session = left.sitting()
            .map(it -> unsaved.save(it.patient(), () -> store.save(it), () -> { }));
        Optional<Kept> kept = unfinished(left)
            .map(it -> new Kept(it, unsaved.save(it, () -> store.save(it), () -> { })));
        boolean safe = session.map(SaveResult::isSafe).orElse(true) && kept.map(it -> it.result().isSafe()).orElse(true);
        if (safe) journals.close(left);
        return kept;
    }
}
