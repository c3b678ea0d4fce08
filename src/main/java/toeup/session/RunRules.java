package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.AfterPause;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.plan.Pace;

/** The rules of a running exercise: what each event makes of it, and what the world is asked to do. */
public final class RunRules {
    /** A longer gap in real time, or clocks this far apart, means the computer slept: nobody knows what was held. */
    static final Duration LONGEST_CREDIBLE_GAP = Duration.ofSeconds(2);
    /** Ends of shorter holds come with no sound of their own (product rules, section 8). */
    static final Duration SHORTEST_SIGNALLED_HOLD = Duration.ofSeconds(5);

    private RunRules() {}

    /** What an event leads to. */
    public record Step(Run run, List<Effect> effects) {
        public Step {
            effects = List.copyOf(effects);
        }

        static Step to(Run run, Effect... effects) {
            return new Step(run, List.of(effects));
        }
    }

    /** Pure: reads no clock and touches no file. Nothing happens to an exercise that is over. */
    public static Step reduce(Run run, RunEvent event) {
        if (run.isOver()) return Step.to(run);
        if (event instanceof RunEvent.Tick tick) return tick(run, tick);
        if (event instanceof RunEvent.Pause) return pause(run, Mode.Why.ASKED);
        if (event instanceof RunEvent.GoOn) return goOn(run);
        if (event instanceof RunEvent.PauseToggled) return toggle(run);
        if (event instanceof RunEvent.EndWait) return endWait(run);
        if (event instanceof RunEvent.Count) return count(run);
        if (event instanceof RunEvent.TakeBack) return GoingBack.takeBack(run);
        if (event instanceof RunEvent.AskBack) return pause(run, Mode.Why.ASK_BACK);
        if (event instanceof RunEvent.AskNext) return pause(run, Mode.Why.ASK_NEXT);
        if (event instanceof RunEvent.Yes) return yes(run);
        if (event instanceof RunEvent.Longer longer) return longer(run, longer.seconds());
        if (event instanceof RunEvent.Stop) return pause(run, Mode.Why.STOPPING);
        throw new AssertionError("no rule for event " + event);
    }

    /** Stands still, for a reason of the program's own. */
    public static Step pause(Run run, Mode.Why why) {
        if (run.mode() instanceof Mode.Paused paused) return Step.to(run.with(new Mode.Paused(why, paused.since())));
        return Step.to(run.with(new Mode.Paused(why, Duration.ZERO)));
    }

    private static Step tick(Run run, RunEvent.Tick tick) {
        Duration longest = tick.real().compareTo(tick.wall()) > 0 ? tick.real() : tick.wall();
        if (run.mode() instanceof Mode.Paused paused) {
            // In suspend only the calendar clock goes on, so the longer of the two is how long the patient was away.
            return Step.to(run.later(tick.real()).with(new Mode.Paused(paused.why(), paused.since().plus(longest))));
        }
        if (slept(run, tick)) {
            Duration away = longest.isNegative() ? Duration.ZERO : longest;
            return Step.to(run.later(tick.real()).with(new Mode.Paused(Mode.Why.SLEPT, away)));
        }
        Step next = advance(run.later(tick.real()), tick.real().multipliedBy(run.timeScale()));
        return isForgotten(next.run()) ? new Step(forgotten(next.run()), next.effects()) : next;
    }

    /** Nobody has pressed the key that is waited for: a pause like any other, however it began. */
    private static boolean isForgotten(Run run) {
        return !run.isOver() && run.left().isEmpty() && waited(run).compareTo(Mode.LONG_PAUSE) >= 0;
    }

    private static Run forgotten(Run run) {
        return run.with(new Mode.Paused(Mode.Why.ASKED, waited(run)));
    }

    private static Duration waited(Run run) {
        Duration elapsed = run.mode() instanceof Mode.Resuming resuming ? resuming.elapsed() : run.elapsed();
        return elapsed.dividedBy(run.timeScale());
    }

    /** While a key is waited for, time is told only when something happens, so that a gap alone says nothing. */
    private static boolean slept(Run run, RunEvent.Tick tick) {
        boolean clocksApart = tick.wall().minus(tick.real()).abs().compareTo(LONGEST_CREDIBLE_GAP) > 0;
        return clocksApart || run.left().isPresent() && tick.real().compareTo(LONGEST_CREDIBLE_GAP) > 0;
    }

    /** Spends measured time on the script; what one stage leaves over belongs to the next, so no time is lost. */
    private static Step advance(Run start, Duration passed) {
        Run run = start;
        Duration toSpend = passed;
        List<Effect> effects = new ArrayList<>();
        if (run.mode() instanceof Mode.Resuming resuming) {
            Optional<Duration> left = run.left();
            if (left.isEmpty() || toSpend.compareTo(left.get()) < 0) {
                return Step.to(run.with(new Mode.Resuming(resuming.elapsed().plus(toSpend), resuming.length())));
            }
            toSpend = toSpend.minus(left.get());
            run = ready(run, effects);
        }
        while (!run.isOver() && run.stage().length().isPresent()) {
            Duration left = run.stage().length().get().minus(run.elapsed());
            if (toSpend.compareTo(left) < 0) {
                return new Step(run.at(run.at(), run.elapsed().plus(toSpend)), effects);
            }
            // A hold made shorter than what is already held is over at once and gives no time back.
            toSpend = left.isNegative() ? toSpend : toSpend.minus(left);
            run = complete(run, run.stage().length().get(), false, effects);
        }
        return new Step(run.isOver() ? run : run.at(run.at(), run.elapsed().plus(toSpend)), effects);
    }

    /** The get-ready after a pause is over. */
    private static Run ready(Run run, List<Effect> effects) {
        if (!run.stage().kind().isWait()) effects.add(new Effect.Signal(Effect.Cue.GO));
        return run.with(new Mode.Going());
    }

    /** Ends the running stage: counts its repetition if this was the end of it, and begins the next stage. */
    private static Run complete(Run run, Duration held, boolean endedByUser, List<Effect> effects) {
        Stage ended = run.stage();
        Run after = ended.kind() == Stage.Kind.HOLD ? run.holding(held) : run;
        if (ended.counts()) {
            Counted counted = new Counted(ended.spot(), after.held(), endedByUser);
            after = after.counting(counted);
            effects.add(new Effect.Keep(counted));
        }
        after = after.at(run.at() + 1, Duration.ZERO);
        if (after.at() == after.script().size()) {
            effects.add(new Effect.Signal(Effect.Cue.DONE));
            return after.with(new Mode.Over(true));
        }
        signal(ended, after.stage(), effects);
        return after;
    }

    private static void signal(Stage ended, Stage begun, List<Effect> effects) {
        switch (begun.kind()) {
            case SWITCH, TURN -> effects.add(new Effect.Signal(Effect.Cue.SWITCH));
            case REST -> effects.add(new Effect.Signal(Effect.Cue.REST));
            default -> {
                boolean longHold = ended.kind() == Stage.Kind.HOLD
                    && ended.length().orElse(Duration.ZERO).compareTo(SHORTEST_SIGNALLED_HOLD) >= 0;
                if (ended.kind().isWait() && !begun.kind().isWait()) {
                    effects.add(new Effect.Signal(Effect.Cue.GO));
                } else if (longHold) {
                    effects.add(new Effect.Signal(Effect.Cue.HOLD_OVER));
                }
            }
        }
    }

    /** Pausing acts at once; but a key held down neither goes on by itself nor takes back that it went on. */
    private static Step toggle(Run run) {
        boolean heldDown = run.presses().isCountHeldDown();
        Run pressed = run.with(run.presses().withCount());
        if (run.mode() instanceof Mode.Paused) return heldDown ? Step.to(pressed) : goOn(pressed);
        boolean wentOnJustNow = heldDown && run.presses().isEnterHeldDown();
        return wentOnJustNow ? Step.to(pressed) : pause(pressed, Mode.Why.ASKED);
    }

    private static Step goOn(Run run) {
        return Step.to(run.mode() instanceof Mode.Paused ? goOn(run, Optional.of(Mode.RESUME)) : run);
    }

    /**
     * A paused exercise goes on.
     *
     * @param getReady how long the patient has at least before anything is asked of the body; absent for as long as
     *                 no key is pressed
     */
    static Run goOn(Run paused, Optional<Duration> getReady) {
        Run placed = afterPause(paused).with(paused.presses().withEnter());
        Mode.Resuming ready = Mode.Resuming.of(getReady);
        return placed.with(leavesTime(placed, ready.length()) ? new Mode.Going() : ready);
    }

    private static boolean leavesTime(Run run, Optional<Duration> getReady) {
        Optional<Duration> length = run.stage().length();
        if (length.isEmpty()) return true;
        return run.stage().kind().isWait() && getReady.isPresent()
            && length.get().minus(run.elapsed()).compareTo(getReady.get()) >= 0;
    }

    /**
     * Where an exercise goes on after a pause: a stretch from where it was, all else with the repetition that was
     * broken off, since a balance or strength position was certainly not kept (product rules, section 4; for
     * strength our choice). A repetition already counted is never done again.
     */
    private static Run afterPause(Run run) {
        Stage stage = run.stage();
        boolean counted = run.counted().stream().anyMatch(done -> done.spot().equals(stage.spot()));
        if (stage.length().isEmpty()) return run.at(run.at(), Duration.ZERO);
        if (run.script().way().afterPause() == AfterPause.CONTINUE || counted || !stage.isPartOfRepetition()) {
            return run;
        }
        return run.at(run.script().startOfRepetition(run.at()), Duration.ZERO);
    }

    /** Whether Enter means something now: a wait to end, or an Enter still held down from ending the last one. */
    public static boolean endsWithEnter(Run run) {
        return run.presses().isEnterHeldDown() || run.mode() instanceof Mode.Resuming || isEndedByEnter(run.stage());
    }

    /** Whether what is going on now lasts until Enter, at the latest: a wait, a walk or the get-ready after a pause. */
    public static boolean isEndedByEnter(Run run) {
        return run.mode() instanceof Mode.Resuming || isEndedByEnter(run.stage());
    }

    /** Whether Enter or Space pressed now would be taken for a key held down since the last one. */
    public static boolean isKeyHeldDown(Run run) {
        return run.presses().isEnterHeldDown() || run.presses().isCountHeldDown();
    }

    private static boolean isEndedByEnter(Stage stage) {
        return stage.kind().isWait() || stage.kind() == Stage.Kind.WALK;
    }

    private static Step endWait(Run run) {
        Run pressed = run.with(run.presses().withEnter());
        if (run.presses().isEnterHeldDown() || !run.isGoing()) return Step.to(pressed);
        List<Effect> effects = new ArrayList<>();
        if (run.mode() instanceof Mode.Resuming) return new Step(ready(pressed, effects), effects);
        if (!isEndedByEnter(run.stage())) return Step.to(pressed);
        return new Step(complete(pressed, Duration.ZERO, false, effects), effects);
    }

    private static Step count(Run run) {
        Run pressed = run.with(run.presses().withCount());
        if (run.presses().isCountHeldDown() || !(run.mode() instanceof Mode.Going)) return Step.to(pressed);
        List<Effect> effects = new ArrayList<>();
        if (run.stage().kind() == Stage.Kind.OWN) {
            return new Step(complete(pressed, Duration.ZERO, false, effects), effects);
        }
        if (endsHoldEarly(run)) return new Step(complete(pressed, run.elapsed(), true, effects), effects);
        return Step.to(pressed);
    }

    /** At own pace the patient ends a timed hold: the foot comes down before a wobble becomes a grab. */
    private static boolean endsHoldEarly(Run run) {
        return run.stage().kind() == Stage.Kind.HOLD && run.stage().counts()
            && run.script().way().counting() == Counting.HOLDS;
    }

    private static Step yes(Run run) {
        if (!(run.mode() instanceof Mode.Paused paused)) return Step.to(run);
        return switch (paused.why()) {
            case ASK_BACK -> GoingBack.oneSet(run);
            case ASK_NEXT -> Step.to(run.with(new Mode.Over(false)));
            default -> Step.to(run);
        };
    }

    private static Step longer(Run run, int seconds) {
        Duration hold = run.script().prescription().dose().hold();
        long wanted = hold.toSeconds() + seconds;
        if (hold.isZero() || wanted < 1 || wanted > Dose.MOST_HOLD_SECONDS) return Step.to(run);
        return Step.to(run.with(run.script().holding(Duration.ofSeconds(wanted))));
    }

    /** Whether Space ends the hold that is going on. */
    public static boolean endsWithCount(Run run) {
        return isOwnPace(run) && endsHoldEarly(run);
    }

    /** Whether Space counts repetitions, rather than pauses. */
    public static boolean isOwnPace(Run run) {
        return run.script().stages().stream().anyMatch(stage -> stage.kind() == Stage.Kind.OWN);
    }

    /** The pace a run has. */
    public static Pace pace(Run run) {
        return isOwnPace(run) ? Pace.OWN : Pace.GUIDED;
    }
}
