package toeup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.session.Effect;
import toeup.session.SittingEffect;
import toeup.store.EraseResult;
import toeup.store.SaveResult;
import toeup.store.Trouble;
import toeup.ui.app.Event;
import toeup.ui.app.Reading;
import toeup.ui.app.Request;

/**
 * Carries out what the screens ask for, in order and on a thread of its own, so that a slow disk delays neither clock
 * nor keys. What came of it goes back to the screens as events.
 */
final class Clerk {
    /** A system that shuts down gives a program a few seconds; a disk that needs longer is not going to answer. */
    private static final int LONGEST_END_SECONDS = 10;

    private final PatientFiles files;
    private final SessionKeeper keeper;
    private final Consumer<Event> events;
    private final Function<Throwable, String> crash;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "disk"));
    /** What could not be saved and is not tried again, in words: exercises and sessions are. */
    private final List<String> unsaved = new ArrayList<>();
    private boolean reading;
    private volatile boolean leaving;

    /** @param crash writes down a mistake of the program itself, and gives the words to tell */
    Clerk(PatientFiles files, SessionKeeper keeper, Consumer<Event> events, Function<Throwable, String> crash) {
        this.files = files;
        this.keeper = keeper;
        this.events = events;
        this.crash = crash;
    }

    /** Takes a request; returns at once. */
    void take(Request request) {
        // Not before a repetition is in the journal, which would have to wait for a slow disk.
        if (!isCounting(request)) execute(this::saveAgain);
        execute(() -> carryOut(request));
    }

    private static boolean isCounting(Request request) {
        return request instanceof Request.Session session && session.effect() instanceof SittingEffect.Running;
    }

    /** A disk may have got room again, or a stick may be back. */
    private void saveAgain() {
        if (keeper.saveAgain(files::remember)) tellSaved();
    }

    /** The next start has letters of this size; returns at once. */
    void rememberFontSize(int points) {
        execute(() -> told(files.saveFontSize(points)));
    }

    /** Runs something after all that was asked for so far; returns at once. */
    void whenDone(Runnable then) {
        execute(then);
    }

    /** Takes something to be told on the first screen; at the very end it is too late for that. */
    void report(Trouble trouble) {
        try {
            execute(() -> {
                files.report(trouble);
                changed();
            });
        } catch (RejectedExecutionException ended) {
            // What is told is kept in the notes of the backups, and told again some days later.
        }
    }

    /** A mistake of ours in one request must not keep the next from being saved, and must not end an exercise. */
    private void execute(Runnable task) {
        thread.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException | Error bug) {
                tell(crash.apply(bug));
            }
        });
    }

    /** Finishes what was asked for, and gives what could not be saved, in words, to be told after the screen is left. */
    List<String> finish() throws InterruptedException {
        leaving = true;
        execute(this::saveAgain);
        execute(keeper::leave);
        thread.shutdown();
        if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
            return List.of(files.text().of("save.slow", files.folder()));
        }
        return Stream.concat(unsaved.stream(), keeper.troubles().stream().map(this::words)).toList();
    }

    private void carryOut(Request request) {
        if (request instanceof Request.Session session) carryOut(session.effect());
        else if (request instanceof Request.TakeUp) takeUp();
        else if (request instanceof Request.KeepUnfinished) keepUnfinished();
        else if (request instanceof Request.SaveProfile it) saved(files.save(it.profile()));
        else if (request instanceof Request.SaveProgramme it) saved(files.save(it.programme()));
        else if (request instanceof Request.AddPatient it) add(it);
        else if (request instanceof Request.OpenPatient it) open(it);
        else if (request instanceof Request.ErasePatient it) erase(it.id());
        else if (request instanceof Request.DailyBackup it) daily(it.folder());
        else if (request instanceof Request.SaveSettings it) saved(files.save(it.settings()));
        else if (request instanceof Request.Correct it) correct(it);
        else if (request instanceof Request.ReadRecords) read();
        else if (request instanceof Request.Withdraw it) saved(files.save(Drafts.withdraw(files.newId(), it.old())));
        else throw new AssertionError("nobody carries out " + request);
    }

    private void daily(Optional<String> typed) {
        Optional<Trouble> refused = files.backUpDaily(typed);
        changed();
        if (refused.isPresent()) warn(refused.get());
        else events.accept(new Event.Said(files.text().of(typed.isPresent() ? "daily.on" : "daily.off"), true));
    }

    private void erase(UUID patient) {
        keeper.release(patient);
        EraseResult result = files.erase(patient);
        if (result instanceof EraseResult.Erased) keeper.forget(patient);
        changed();
        if (result instanceof EraseResult.NotErased not) warn(not.trouble());
        else erased((EraseResult.Erased) result);
    }

    /** Where backups may still hold the patient, that must not be overlooked. */
    private void erased(EraseResult.Erased erased) {
        if (erased.unfinished().isPresent()) warn(erased.unfinished().get());
        else if (erased.backups().isEmpty()) events.accept(new Event.Said(files.text().of("patients.erased"), true));
        else events.accept(new Event.Said(files.text().of("patients.erased.backups", erased.backups().stream()
            .map(backup -> Harmless.line(backup.toString())).collect(Collectors.joining(", "))), false));
    }

    private void keepUnfinished() {
        files.takeLeftBehind().flatMap(keeper::keepUnfinished).ifPresent(this::kept);
    }

    private void correct(Request.Correct request) {
        saved(files.save(Drafts.correct(files.newId(), request.old(), request.done(), request.pain())));
    }

    private void doctorAllowed() {
        saved(files.save(files.profile().withNew(false).withAssessed(true)));
    }

    private void open(Request.OpenPatient request) {
        files.open(request.id());
        files.everybody().readAgain();
        changed();
        read();
    }

    private void add(Request.AddPatient request) {
        saved(files.add(request.profile(), request.programme()));
        read();
    }

    /** Begins to read what is not known yet, unless that is going on. */
    private void read() {
        if (reading) return;
        reading = true;
        readLater();
    }

    /** A little at a time, so that whatever is to be written meanwhile comes first. */
    private void readOn() {
        Reading before = files.reading();
        reading = files.readOn();
        if (files.takeNews()) changed();
        else if (files.reading().percent() > before.percent()) {
            events.accept(new Event.Read(files.patient(), files.reading()));
        }
        if (reading && !leaving) readLater();
    }

    private void readLater() {
        try {
            execute(this::readOn);
        } catch (RejectedExecutionException ending) {
            // The program was left in this very moment, and nobody looks at what is still to be read.
            reading = false;
        }
    }

    private void takeUp() {
        files.unfinished().flatMap(found -> files.takeLeftBehind()
            .flatMap(left -> keeper.takeUp(left, found.assignment()))).ifPresent(this::warn);
    }

    private void carryOut(SittingEffect effect) {
        if (effect instanceof SittingEffect.Opened it) keeper.opened(files.patient(), it.checks());
        else if (effect instanceof SittingEffect.Began it) began(it);
        else if (effect instanceof SittingEffect.Running it) carryOut(it.effect());
        else if (effect instanceof SittingEffect.Ended it) keeper.ended(it.result()).ifPresent(this::warn);
        else if (effect instanceof SittingEffect.Finished it) keeper.finished(it.result()).ifPresent(this::kept);
        else if (effect instanceof SittingEffect.DoctorAllowed) doctorAllowed();
        else if (effect instanceof SittingEffect.Closed it) keeper.closed(it).ifPresent(this::triedAgain);
        else throw new AssertionError("nobody carries out " + effect);
    }

    private void began(SittingEffect.Began begun) {
        keeper.began(files.patient(), files.profile(), files.programmeOf(begun.assignment()), begun.assignment(),
            begun.run()).ifPresent(this::warn);
    }

    private void carryOut(Effect effect) {
        if (effect instanceof Effect.Keep it) keeper.keep(it.counted()).ifPresent(this::warn);
        else if (effect instanceof Effect.Drop) keeper.drop().ifPresent(this::warn);
    }

    private void kept(SessionKeeper.Kept kept) {
        if (kept.result().isSafe()) files.remember(kept.record());
        triedAgain(kept.result());
        changed();
    }

    /** What came of something that is tried again until it is saved. */
    private void triedAgain(SaveResult result) {
        if (result instanceof SaveResult.NotSaved not) warn(not.trouble());
        else tellSaved();
    }

    private void saved(SaveResult result) {
        told(result);
        changed();
    }

    private void told(SaveResult result) {
        if (result instanceof SaveResult.NotSaved not) tell(words(not.trouble()));
        else tellSaved();
    }

    private void tellSaved() {
        events.accept(new Event.Said(files.text().of("save.done"), true));
    }

    private void tell(String trouble) {
        unsaved.add(trouble);
        events.accept(new Event.Said(trouble, false));
    }

    private void warn(Trouble trouble) {
        events.accept(new Event.Said(words(trouble), false));
    }

    private String words(Trouble trouble) {
        return files.text().of(trouble.key(), trouble.arguments());
    }

    private void changed() {
        events.accept(new Event.Changed(files.world()));
    }
}
