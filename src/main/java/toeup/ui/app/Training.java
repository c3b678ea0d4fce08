package toeup.ui.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import toeup.progress.StopReason;
import toeup.session.Checks;
import toeup.session.Mode;
import toeup.session.RunEvent;
import toeup.session.RunRules;
import toeup.session.Sitting;
import toeup.session.SittingStep;
import toeup.ui.screen.Page;
import toeup.ui.screen.Running;

/**
 * Everything between choosing an exercise and having its record: the session says what is waited for, and this place
 * shows it and hands the answers back.
 *
 * @param painNow the number typed for pain before the session, until the checks are answered
 */
record Training(OptionalInt painNow) implements Place {
    static final Training FRESH = new Training(OptionalInt.empty());
    /** Longer than a key that was pressed for the screen before can linger. */
    private static final Duration DEAF = Duration.ofSeconds(1);
    private static final int CHECK_ALL_WELL = 0;
    private static final int CHECK_UNWELL = 1;
    private static final int CHECK_CHANGE = 2;
    private static final int CHECK_SUPPORT = 3;

    @Override
    public Page page(App app, Open open) {
        return TrainingPages.page(app, open, this);
    }

    @Override
    public Optional<Running> running(App app) {
        return exercising(app).filter(now -> !asks(now.run().mode())).map(now -> RunningPicture.of(app, now));
    }

    private static boolean asks(Mode mode) {
        return mode instanceof Mode.Paused paused && switch (paused.why()) {
            case STOPPING, ASK_BACK, ASK_NEXT -> true;
            default -> false;
        };
    }

    /** Whether an exercise stands still until something is answered. */
    static boolean asks(SittingStep step) {
        return step instanceof SittingStep.Exercising now && asks(now.run().mode());
    }

    static Optional<SittingStep.Exercising> exercising(App app) {
        return app.sitting().map(Sitting::step).filter(SittingStep.Exercising.class::isInstance)
            .map(SittingStep.Exercising.class::cast);
    }

    @Override
    public KeyTable.Context context(App app) {
        if (running(app).isPresent()) return KeyTable.Context.RUNNING;
        boolean support = app.sitting().orElseThrow().step() instanceof SittingStep.SupportCheck;
        return support ? KeyTable.Context.SUPPORT : KeyTable.Context.EVERYWHERE;
    }

    @Override
    public Field field(App app) {
        boolean pain = app.sitting().orElseThrow().step() instanceof SittingStep.AskingPain;
        return pain ? NumberRange.SCALE.field() : Field.NONE;
    }

    @Override
    public boolean isDeaf(App app, Open open) {
        return app.sitting().orElseThrow().step() instanceof SittingStep.Tallying
            && open.age().compareTo(DEAF) < 0;
    }

    @Override
    public Turn choose(App app, int item) {
        Sitting sitting = app.sitting().orElseThrow();
        SittingStep step = sitting.step();
        if (step instanceof SittingStep.Checking || step instanceof SittingStep.Rechecking) {
            return check(app, sitting, item);
        }
        if (step instanceof SittingStep.DoctorFirst) {
            return Flow.apply(app, item == 0 ? sitting.doctorAllowed() : sitting.withdraw());
        }
        if (step instanceof SittingStep.SupportCheck) return Flow.apply(app, sitting.supported(item == 0));
        if (step instanceof SittingStep.SeatedOffer) return Flow.apply(app, sitting.seated(item == 0));
        if (step instanceof SittingStep.Tallying) {
            return item <= 0 ? Flow.apply(app, sitting.tallied()) : Turn.to(app.open(new CountPlace(item - 1)));
        }
        if (step instanceof SittingStep.Exercising now) return question(app, sitting, now, item);
        return Flow.apply(app, sitting.read());
    }

    private Turn check(App app, Sitting sitting, int item) {
        return switch (item) {
            case CHECK_ALL_WELL -> Flow.apply(app, sitting.checked(new Checks(false, false, true, painNow)));
            case CHECK_UNWELL -> Flow.apply(app, sitting.checked(new Checks(true, false, true, painNow)));
            case CHECK_CHANGE -> Flow.apply(app, sitting.checked(new Checks(false, true, true, painNow)));
            case CHECK_SUPPORT -> Flow.apply(app, sitting.checked(new Checks(false, false, false, painNow)));
            default -> Turn.to(app.open(new PainNowPlace()));
        };
    }

    private static Turn question(App app, Sitting sitting, SittingStep.Exercising now, int item) {
        boolean stopping = now.run().mode() instanceof Mode.Paused paused && paused.why() == Mode.Why.STOPPING;
        if (stopping && item >= 0) return Flow.apply(app, sitting.stopped(StopReason.values()[item]));
        return Flow.apply(app, sitting.run(item == 0 ? new RunEvent.Yes() : new RunEvent.GoOn()));
    }

    @Override
    public Turn enter(App app, String typed) {
        if (typed.isEmpty()) return Flow.apply(app, app.sitting().orElseThrow().pain(OptionalInt.empty()));
        int pain = Integer.parseInt(typed);
        if (!NumberRange.SCALE.has(pain)) return NumberRange.SCALE.again(app);
        return Flow.apply(app, app.sitting().orElseThrow().pain(OptionalInt.of(pain)));
    }

    @Override
    public Turn act(App app, Action action) {
        if (action == Action.NO) return Flow.apply(app, app.sitting().orElseThrow().supported(false));
        Optional<SittingStep.Exercising> now = exercising(app);
        if (now.isEmpty()) return Turn.to(app);
        boolean ownPace = RunRules.isOwnPace(now.get().run());
        boolean counts = ownPace && !(now.get().run().mode() instanceof Mode.Paused);
        return switch (action) {
            case STOP -> Flow.run(app, new RunEvent.Stop());
            case PAUSE -> Flow.run(app, new RunEvent.PauseToggled());
            case COUNT -> Flow.run(app, counts ? new RunEvent.Count() : new RunEvent.PauseToggled());
            case END_WAIT -> endWait(app, now.get());
            case TAKE_BACK -> Flow.run(app, new RunEvent.TakeBack());
            case BACK_SET -> Flow.run(app, new RunEvent.AskBack());
            case NEXT_EXERCISE -> Flow.run(app, new RunEvent.AskNext());
            case LONGER -> Flow.run(app, new RunEvent.Longer(1));
            case SHORTER -> Flow.run(app, new RunEvent.Longer(-1));
            case DISTANCE -> Turn.to(app.with(app.view().atDistance(!app.view().distance())));
            case SOUND -> sound(app);
            case MOTION -> motion(app);
            default -> Turn.to(app);
        };
    }

    /** Where Enter has nothing to end, it goes on after a pause, or pauses a guided exercise like any other key. */
    private Turn endWait(App app, SittingStep.Exercising now) {
        if (now.run().mode() instanceof Mode.Paused) return Flow.run(app, new RunEvent.PauseToggled());
        return RunRules.endsWithEnter(now.run()) ? Flow.run(app, new RunEvent.EndWait()) : other(app);
    }

    /** A hand or a cat on the keyboard: standing still is always safe. */
    @Override
    public Turn other(App app) {
        boolean guided = exercising(app).map(now -> now.run().isGoing() && !RunRules.isOwnPace(now.run())).orElse(false);
        return guided ? Flow.run(app, new RunEvent.Pause()) : Turn.to(app);
    }

    private static Turn sound(App app) {
        boolean on = !app.heard().on();
        return told(ScreenPlace.heard(app, heard -> heard.withOn(on)), "sound", on);
    }

    private static Turn motion(App app) {
        boolean on = !app.world().settings().motion();
        return told(ScreenPlace.changed(app, settings -> settings.withMotion(on)), "motion", on);
    }

    private static Turn told(Turn changed, String what, boolean on) {
        return changed.then(it -> Turn.to(it.telling(Notice.good(Pages.say(it, what + (on ? ".on" : ".off"))))));
    }

    @Override
    public Turn back(App app) {
        Sitting sitting = app.sitting().orElseThrow();
        SittingStep step = sitting.step();
        if (step instanceof SittingStep.Exercising) return Flow.apply(app, sitting.run(new RunEvent.GoOn()));
        if (step instanceof SittingStep.Tallying) return Flow.apply(app, sitting.skipQuestions());
        if (step instanceof SittingStep.AskingPain) return Flow.apply(app, sitting.pain(OptionalInt.empty()));
        if (step instanceof SittingStep.Rechecking again) {
            return Flow.apply(app, sitting.backToPause(again));
        }
        return Flow.apply(app, sitting.withdraw());
    }

    static List<StopReason> reasons() {
        return List.of(StopReason.values()).subList(0, StopReason.SKIPPED.ordinal());
    }
}
