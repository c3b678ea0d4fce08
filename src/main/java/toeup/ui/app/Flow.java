package toeup.ui.app;

import java.util.List;
import java.util.OptionalInt;
import java.util.Optional;
import java.util.Set;
import toeup.plan.Profile;
import toeup.progress.Due;
import toeup.progress.ExerciseRecord;
import toeup.session.Assignment;
import toeup.session.Effect;
import toeup.session.Mode;
import toeup.session.RunEvent;
import toeup.session.Sitting;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;
import toeup.progress.StopReason;

/** How the session and the open places follow each other. */
final class Flow {
    private Flow() {}

    /** Takes over what the session came to, and opens or closes places to fit. */
    static Turn apply(App app, Sitting.Turn turn) {
        SittingStep before = app.sitting().map(Sitting::step).orElse(new SittingStep.Idle());
        List<Request> requests = turn.effects().stream().<Request>map(Request.Session::new).toList();
        boolean begins = turn.effects().stream().anyMatch(SittingEffect.Began.class::isInstance);
        App dated = begins ? app.beginning() : app;
        App cued = cue(turn).map(it -> dated.with(dated.view().cued(it))).orElse(dated);
        App next = places(cued.with(turn.sitting()), before, turn.sitting().step());
        Turn taken = Turn.to(next).after(requests);
        return isWrittenOvernight(next, before) ? taken.then(over -> Farewell.before(over, after -> Turn.to(after))) : taken;
    }

    /** Whether an exercise begun on another day is settled now: with it ends its session, and its checks. */
    private static boolean isWrittenOvernight(App app, SittingStep before) {
        Sitting sitting = app.sitting().orElseThrow();
        boolean settled = asksAfter(before) && sitting.step() instanceof SittingStep.Idle;
        return settled && !sitting.barred().warned() && !app.begun().equals(app.world().today());
    }

    private static boolean asksAfter(SittingStep step) {
        return step instanceof SittingStep.Tallying || step instanceof SittingStep.AskingPain
            || step instanceof SittingStep.Advising;
    }

    /** The last change there is to tell. */
    private static Optional<Effect.Cue> cue(Sitting.Turn turn) {
        return turn.effects().stream().filter(SittingEffect.Running.class::isInstance)
            .map(effect -> ((SittingEffect.Running) effect).effect()).filter(Effect.Signal.class::isInstance)
            .map(signal -> ((Effect.Signal) signal).cue()).reduce((earlier, later) -> later);
    }

    private static App places(App app, SittingStep before, SittingStep now) {
        // Time alone changes no place: a page just opened must not be opened anew by the next tick.
        if (before == now) return app;
        boolean training = app.top().place() instanceof Training;
        if (now instanceof SittingStep.Idle) return training ? afterStep(app, before) : app;
        if (now instanceof SittingStep.Closing) return training ? app.instead(Farewell.FIRST) : app.open(Farewell.FIRST);
        if (now instanceof SittingStep.Closed) return app;
        // Nobody may come past the doctor by an Enter for the page before.
        if (now instanceof SittingStep.DoctorFirst) return AppRules.focused(training(app), TrainingPages.NOT_ALLOWED);
        // What had the focus in one question must not be the answer to the next.
        if (training && Training.asks(now) && !Training.asks(before)) return app.instead(Training.FRESH);
        // The same question or exercise stays where it is, also under a page such as help.
        return before.getClass() == now.getClass() ? app : training(app);
    }

    /** What the session waits for now, instead of the page it had before and all that was opened over that. */
    private static App training(App app) {
        List<Open> opens = app.opens();
        for (int at = opens.size() - 1; at > 0; at--) {
            if (opens.get(at).place() instanceof Training) {
                return app.withOpens(opens.subList(0, at + 1)).instead(Training.FRESH);
            }
        }
        return app.open(Training.FRESH);
    }

    /** The exercise is over, or was not begun: on to the next of today, or back to where it was chosen. */
    private static App afterStep(App app, SittingStep before) {
        boolean was = asksAfter(before);
        if (app.sitting().orElseThrow().barred().warned() || before instanceof SittingStep.Unfit) {
            return app.home().withQueue(List.of());
        }
        App closed = app.closed();
        if (!was) return closed;
        App without = closed.top().place() instanceof ExercisePlace ? closed.closed() : closed;
        if (app.queue().isEmpty()) return without;
        App next = without.withQueue(app.queue().subList(1, app.queue().size()));
        return next.open(ExercisePlace.of(next, app.queue().get(0)));
    }

    /** Time goes by for a running exercise; what was left for another day ends. */
    static Turn time(App app, RunEvent.Tick tick, boolean otherDay) {
        if (app.sitting().isEmpty()) return Turn.to(app);
        Turn later = apply(app, app.sitting().get().run(tick)).then(Flow::stoppedOvernight);
        return otherDay ? later.then(Flow::leftOvernight) : later;
    }

    /** An exercise that stands still until another day is kept as stopped (product rules, section 4). */
    private static Turn stoppedOvernight(App app) {
        Sitting sitting = app.sitting().orElseThrow();
        Sitting still = sitting.step() instanceof SittingStep.Rechecking again ? sitting.backToPause(again).sitting()
            : sitting;
        boolean paused = still.step() instanceof SittingStep.Exercising now && now.run().mode() instanceof Mode.Paused;
        boolean otherDay = !app.begun().equals(app.world().today());
        return paused && otherDay ? apply(app, still.stopped(StopReason.INTERRUPTED)) : Turn.to(app);
    }

    /**
     * A session nobody went on with overnight is over wherever it was left: yesterday's checks say nothing about
     * today. Only what is asked about an exercise done still waits for its answers, and the last advice for its reader.
     */
    private static Turn leftOvernight(App app) {
        Sitting sitting = app.sitting().orElseThrow();
        boolean busy = sitting.step() instanceof SittingStep.Exercising || asksAfter(sitting.step())
            || sitting.step() instanceof SittingStep.Closing || sitting.step() instanceof SittingStep.Closed;
        if (busy || app.idle().compareTo(AppRules.SESSION_IDLE) < 0) return Turn.to(app);
        App left = sitting.step() instanceof SittingStep.Idle ? app : app.home().withQueue(List.of());
        List<Request> ended = sitting.leaveNow().effects().stream().<Request>map(Request.Session::new).toList();
        return Turn.to(freshSitting(left)).after(ended);
    }

    /** Something happened to the running exercise. */
    static Turn run(App app, RunEvent event) {
        return app.sitting().map(sitting -> apply(app, sitting.run(event))).orElse(Turn.to(app));
    }

    /** Opens the help page; a running exercise waits. */
    static Turn help(App app) {
        if (app.top().place() instanceof Help) return Turn.to(app);
        Turn paused = app.sitting().map(it -> apply(app, it.pause(Mode.Why.ASKED))).orElse(Turn.to(app));
        return Turn.to(paused.app().open(new Help(AppRules.contexts(app)))).after(paused.requests());
    }

    /** A session nobody has touched for long is over; on the next key a new one begins. */
    static App wake(App app) {
        boolean over = app.opens().size() == 1 && app.idle().compareTo(AppRules.SESSION_IDLE) >= 0
            && app.sitting().map(it -> it.checks().isPresent()).orElse(false);
        return over ? freshSitting(app) : app;
    }

    static List<Request> endOfIdle(App app) {
        Sitting.Turn closed = app.sitting().orElseThrow().closed(OptionalInt.empty(), Optional.empty(), Optional.empty());
        return closed.effects().stream().<Request>map(Request.Session::new).toList();
    }

    /** A new session of the patient of the world, if there is one. */
    static App freshSitting(App app) {
        if (app.world().patient().isEmpty()) return app.withoutSitting();
        Patient patient = app.world().patient().get();
        List<ExerciseRecord> today = patient.history().on(app.world().today());
        Set<String> over = Due.over(today, patient.profile().painLimits());
        return app.with(Sitting.begin(patient.profile(), app.timeScale(), over, Due.stopped(today)));
    }

    /** Files have changed: the same session goes on, unless it is another patient's. */
    static Turn worldChanged(App app, World world) {
        boolean samePatient = world.patient().map(Patient::id).equals(app.world().patient().map(Patient::id));
        App changed = informed(app, app.with(world));
        boolean failed = world.patient().isEmpty() && app.top().place() instanceof Waiting;
        if (!samePatient || failed) return AppStart.arrived(changed);
        if (app.sitting().isEmpty() || world.patient().isEmpty()) return Turn.to(freshSitting(changed));
        return Turn.to(changed.with(app.sitting().get().with(profileNow(app, world.patient().get().profile()))));
    }

    /** More of the records have been read. */
    static App read(App app, Event.Read read) {
        return app.world().patient().filter(patient -> patient.id().equals(read.patient()))
            .map(patient -> app.with(app.world().with(patient.with(read.reading())))).orElse(app);
    }

    /** Once all records are known, an exercise chosen before that may be one that hurt the last time. */
    private static App informed(App before, App after) {
        return before.isAllRead() || !after.isAllRead() ? after : after.withOpens(after.opens().stream()
            .map(open -> open.place() instanceof ExercisePlace it ? open.with(it.informed(after)) : open).toList());
    }

    /** A speed chosen for this session alone outlasts a save; one changed in the profile does not. */
    private static Profile profileNow(App before, Profile read) {
        boolean sameSpeed = before.world().patient().map(it -> it.profile().speed() == read.speed()).orElse(false);
        return sameSpeed ? read.with(before.sitting().orElseThrow().profile().speed()) : read;
    }

    /** Chooses an exercise, by whatever route. */
    static Turn choose(App app, Assignment assignment) {
        return app.sitting().map(sitting -> apply(app, sitting.choose(assignment))).orElse(Turn.to(app));
    }
}
