package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import toeup.catalog.Way;
import toeup.plan.Profile;
import toeup.plan.Suitable;
import toeup.progress.StopReason;

/**
 * One session of one patient: the checks before, the exercises, the questions after. Pure: every method gives the
 * next state and what the world is asked to do, and nothing else changes. A method that does not fit the step waited
 * for changes nothing.
 *
 * @param profile   the patient
 * @param timeScale how many times faster than real time exercises run, 1 to 100
 * @param step      what is waited for
 * @param checks    what was answered first; absent until then
 * @param barred    what bars exercises for the rest of the session
 * @param done      how many exercises were done
 */
public record Sitting(Profile profile, int timeScale, SittingStep step, Optional<Checks> checks, Barred barred,
                      int done) {
    /** The next state, and what the world is asked to do. */
    public record Turn(Sitting sitting, List<SittingEffect> effects) {
        public Turn {
            effects = List.copyOf(effects);
        }

        /** The same, but with these effects first. */
        Turn after(SittingEffect... first) {
            return after(List.of(first));
        }

        Turn after(List<SittingEffect> first) {
            List<SittingEffect> all = new ArrayList<>(first);
            all.addAll(effects);
            return new Turn(sitting, all);
        }
    }

    /**
     * A session in which nothing was done yet. What was told for today holds in every session of the day.
     *
     * @param painStopped exercises whose pain was too high earlier today
     * @param stopped     why others were stopped earlier today
     */
    public static Sitting begin(Profile profile, int timeScale, Set<String> painStopped, Set<StopReason> stopped) {
        return new Sitting(profile, timeScale, new SittingStep.Idle(), Optional.empty(),
            Barred.today(painStopped, stopped), 0);
    }

    /**
     * An exercise found unfinished goes on, after the checks: it is a new sitting, perhaps hours later. If it may not
     * be done any more it is kept as far as it came, and what bars it is shown.
     */
    public Turn resume(Assignment assignment, Run run) {
        if (!(step instanceof SittingStep.Idle)) return stay();
        if (mayGoOn(assignment)) return to(new SittingStep.Rechecking(assignment, run));
        Turn kept = keep(assignment, run);
        return kept.sitting().choose(assignment).after(kept.effects());
    }

    private boolean mayGoOn(Assignment assignment) {
        boolean stands = assignment.way().position().isStanding();
        boolean mayStand = Suitable.allows(profile.ability(), assignment.way()) && !barred.unsteady();
        boolean hurt = barred.painStopped().contains(assignment.exercise().id());
        return !barred.warned() && !profile.needsDoctorFirst() && !hurt && (mayStand || !stands);
    }

    /** Keeps an exercise as far as it came, without asking anything. */
    private Turn keep(Assignment assignment, Run run) {
        SittingStep.Result result = keepUnfinished(assignment, run);
        return finish(result).after(new SittingEffect.Ended(result));
    }

    /** An exercise found unfinished is kept as far as it came, as stopped and not confirmed. */
    public static SittingStep.Result keepUnfinished(Assignment assignment, Run run) {
        return SittingStep.Result.of(assignment, run, StopReason.INTERRUPTED);
    }

    /** The patient chose an exercise: it starts, or what must be settled first is asked. */
    public Turn choose(Assignment next) {
        return step instanceof SittingStep.Idle ? settle(next) : stay();
    }

    private Turn settle(Assignment next) {
        if (barred.warned()) return to(new SittingStep.Refused(next, SittingStep.Refusal.SESSION_OVER));
        if (barred.painStopped().contains(next.exercise().id())) {
            return to(new SittingStep.Refused(next, SittingStep.Refusal.PAIN_TODAY));
        }
        if (profile.needsDoctorFirst()) return to(new SittingStep.DoctorFirst(next));
        if (checks.isEmpty()) return to(new SittingStep.Checking(next));
        return place(next);
    }

    /** The patient says that a doctor or therapist has allowed exercise. */
    public Turn doctorAllowed() {
        if (!(step instanceof SittingStep.DoctorFirst asked)) return stay();
        Sitting allowed = with(profile.withNew(false).withAssessed(true));
        return allowed.settle(asked.next()).after(new SittingEffect.DoctorAllowed());
    }

    /** The answers to the checks. */
    public Turn checked(Checks answers) {
        if (step instanceof SittingStep.Rechecking again) return rechecked(again, answers);
        if (!(step instanceof SittingStep.Checking asked)) return stay();
        // Not remembered: the checks are asked again next time, as a rest may have helped.
        if (answers.forbid()) return to(new SittingStep.Unfit(answers));
        return withChecks(answers).place(asked.next()).after(new SittingEffect.Opened(answers));
    }

    private Turn rechecked(SittingStep.Rechecking again, Checks answers) {
        Sitting now = checks.isEmpty() ? withChecks(answers) : this;
        List<SittingEffect> opened = checks.isEmpty() ? List.of(new SittingEffect.Opened(answers)) : List.of();
        if (answers.forbid()) return now.unfit(again, answers).after(opened);
        boolean standsUnsupported = again.assignment().way().position().isStanding() && !answers.support();
        if (standsUnsupported) {
            return now.stopped(again.assignment(), again.run(), StopReason.INTERRUPTED).after(opened);
        }
        Run run = again.run().isOver() ? again.run() : RunRules.goOn(again.run(), getReady(again.assignment().way()));
        return now.running(again.assignment(), RunRules.Step.to(run)).after(opened);
    }

    /** Unwell in the middle of a session is a warning sign: what is known is written, and no exercise follows. */
    private Turn unfit(SittingStep.Rechecking again, Checks answers) {
        Turn kept = keep(again.assignment(), again.run());
        Sitting over = kept.sitting().with(barred.warning()).at(new SittingStep.Unfit(answers));
        return new Turn(over, kept.effects());
    }

    /** After so long a break somebody may have to get into position from anywhere. */
    private Optional<Duration> getReady(Way way) {
        return profile.waits().forEnter() ? Optional.empty() : Optional.of(profile.waits().before(way.position()));
    }

    /** The checks are left for later: the exercise stays paused. */
    public Turn backToPause(SittingStep.Rechecking again) {
        if (!step.equals(again)) return stay();
        return to(new SittingStep.Exercising(again.assignment(), again.run()));
    }

    /** Standing needs a support and a patient who may stand; else a chair is offered. */
    private Turn place(Assignment next) {
        if (!next.way().position().isStanding()) return start(next);
        if (!Suitable.allows(profile.ability(), next.way())) return chair(next, SittingStep.Refusal.NOT_ABLE);
        if (barred.unsteady()) return chair(next, SittingStep.Refusal.UNSTEADY);
        if (!checks.map(Checks::support).orElse(false)) return chair(next, SittingStep.Refusal.NO_SUPPORT);
        return to(new SittingStep.SupportCheck(next));
    }

    private Turn chair(Assignment next, SittingStep.Refusal why) {
        return next.seated().map(seated -> to(new SittingStep.SeatedOffer(next, seated, why)))
            .orElseGet(() -> to(new SittingStep.Refused(next, why)));
    }

    /** Is something solid within reach? */
    public Turn supported(boolean yes) {
        if (!(step instanceof SittingStep.SupportCheck asked)) return stay();
        return yes ? start(asked.next()) : chair(asked.next(), SittingStep.Refusal.NO_SUPPORT);
    }

    /** Whether the seated way that was offered is wanted. */
    public Turn seated(boolean yes) {
        if (!(step instanceof SittingStep.SeatedOffer offer)) return stay();
        return yes ? start(offer.seated()) : to(new SittingStep.Idle());
    }

    private Turn start(Assignment next) {
        Run run = Run.begin(ScriptWriter.write(next.prescription(), next.way(), profile), timeScale);
        return to(new SittingStep.Exercising(next, run), new SittingEffect.Began(next, run));
    }

    /** Something happened to the running exercise. */
    public Turn run(RunEvent event) {
        if (!(step instanceof SittingStep.Exercising now)) return stay();
        RunRules.Step next = RunRules.reduce(now.run(), event);
        boolean goesOn = now.run().mode() instanceof Mode.Paused && next.run().isGoing();
        return goesOn && needsChecks(now.run()) ? recheck(now, next) : running(now.assignment(), next);
    }

    /** After a long pause, and in a session in which they were never answered. */
    private boolean needsChecks(Run paused) {
        return checks.isEmpty() || paused.mode() instanceof Mode.Paused pause && pause.isLong();
    }

    /** Whatever key lets it go on, the exercise stands still until the checks are answered. */
    private Turn recheck(SittingStep.Exercising paused, RunRules.Step next) {
        Run still = RunRules.pause(next.run().with(paused.run().mode()), Mode.Why.ASKED).run();
        return new Turn(at(new SittingStep.Rechecking(paused.assignment(), still)), told(next));
    }

    private static List<SittingEffect> told(RunRules.Step step) {
        return step.effects().stream().<SittingEffect>map(SittingEffect.Running::new).toList();
    }

    /** The exercise stands still for a reason of the program's own. */
    public Turn pause(Mode.Why why) {
        if (!(step instanceof SittingStep.Exercising now) || now.run().mode() instanceof Mode.Paused) return stay();
        return running(now.assignment(), RunRules.pause(now.run(), why));
    }

    private Turn running(Assignment assignment, RunRules.Step next) {
        if (!next.run().isOver()) {
            return new Turn(at(new SittingStep.Exercising(assignment, next.run())), told(next));
        }
        var result = SittingStep.Result.of(assignment, next.run(), StopReason.SKIPPED);
        return to(new SittingStep.Tallying(result), new SittingEffect.Ended(result)).after(told(next));
    }

    /** The reason for which the patient stops. */
    public Turn stopped(StopReason reason) {
        if (!(step instanceof SittingStep.Exercising now)) return stay();
        return stopped(now.assignment(), now.run(), reason);
    }

    private Turn stopped(Assignment assignment, Run run, StopReason reason) {
        var result = SittingStep.Result.of(assignment, run, reason);
        Sitting after = with(barred.after(reason));
        Turn ended = after.to(new SittingStep.Tallying(result), new SittingEffect.Ended(result));
        // A warning sign is no moment for questions: what is known is written, and help comes first.
        return reason.endsSession()
            ? after.advise(result, SittingStep.Advice.valueOf(reason.name())).after(ended.effects()) : ended;
    }

    /** The patient corrects one line of the counts. */
    public Turn corrected(int line, int count) {
        if (!(step instanceof SittingStep.Tallying asked)) return stay();
        return to(new SittingStep.Tallying(asked.result().with(asked.result().tally().corrected(line, count))));
    }

    /** The patient says that the counts are right as they are shown. */
    public Turn tallied() {
        if (!(step instanceof SittingStep.Tallying asked)) return stay();
        return to(new SittingStep.AskingPain(asked.result().confirm()));
    }

    /** The questions are left unanswered: the record says that its counts were never confirmed. */
    public Turn skipQuestions() {
        if (!(step instanceof SittingStep.Tallying asked)) return stay();
        return finish(asked.result());
    }

    /** The worst pain during the exercise; absent when the question was skipped. */
    public Turn pain(OptionalInt worst) {
        if (!(step instanceof SittingStep.AskingPain asked)) return stay();
        SittingStep.Result result = asked.result().with(worst);
        boolean becameUnsteady = result.reason().equals(Optional.of(StopReason.UNSTEADY));
        if (worst.isEmpty()) {
            return becameUnsteady ? advise(result, SittingStep.Advice.UNSTEADY) : finish(result);
        }
        Light light = Light.of(worst.getAsInt(), profile.painLimits());
        if (light == Light.GREEN && becameUnsteady) return advise(result, SittingStep.Advice.UNSTEADY);
        return advise(result, SittingStep.Advice.valueOf(light.name()));
    }

    /** The record is written before the advice is read: reading takes long, and the computer may be switched off. */
    private Turn advise(SittingStep.Result result, SittingStep.Advice advice) {
        Turn finished = finish(result);
        return new Turn(finished.sitting().at(new SittingStep.Advising(result, advice)), finished.effects());
    }

    private Turn finish(SittingStep.Result result) {
        boolean red = result.pain().isPresent()
            && Light.of(result.pain().getAsInt(), profile.painLimits()) == Light.RED;
        Barred now = red ? barred.hurtBy(result.assignment().exercise().id()) : barred;
        Sitting after = new Sitting(profile, timeScale, new SittingStep.Idle(), checks, now, done + 1);
        return new Turn(after, List.of(new SittingEffect.Finished(result)));
    }

    /** A page that only tells something was read. */
    public Turn read() {
        boolean tells = step instanceof SittingStep.Advising || step instanceof SittingStep.Unfit
            || step instanceof SittingStep.Refused;
        return tells ? to(new SittingStep.Idle()) : stay();
    }

    /** Back to choosing, from a question asked before an exercise begins. */
    public Turn withdraw() {
        boolean before = step instanceof SittingStep.Checking || step instanceof SittingStep.DoctorFirst
            || step instanceof SittingStep.SupportCheck || step instanceof SittingStep.SeatedOffer;
        return before ? to(new SittingStep.Idle()) : read();
    }

    /** The session ends: with questions if anything was done. */
    public Turn close() {
        if (!(step instanceof SittingStep.Idle)) return stay();
        return done == 0 ? end(OptionalInt.empty(), Optional.empty(), Optional.empty())
            : to(new SittingStep.Closing());
    }

    /** The answers at the end; what was skipped is absent. A session that nobody goes on with ends without them. */
    public Turn closed(OptionalInt effort, Optional<String> note, Optional<Boolean> skin) {
        boolean ends = step instanceof SittingStep.Closing || step instanceof SittingStep.Idle;
        return ends ? end(effort, note, skin) : stay();
    }

    private Turn end(OptionalInt effort, Optional<String> note, Optional<Boolean> skin) {
        Turn closed = to(new SittingStep.Closed());
        return checks.map(it -> new SittingEffect.Closed(it, effort, note, skin, barred.fell())).map(closed::after)
            .orElse(closed);
    }

    /**
     * The program must end now. What runs is kept: an exercise broken off stays in its journal, so that it can be
     * resumed; one whose questions are open is written with what is unanswered absent.
     */
    public Turn leaveNow() {
        if (step instanceof SittingStep.Closed) return stay();
        if (step instanceof SittingStep.Exercising || step instanceof SittingStep.Rechecking) {
            return to(new SittingStep.Closed());
        }
        Turn closed = end(OptionalInt.empty(), Optional.empty(), Optional.empty());
        return unwritten(step).map(it -> closed.after(new SittingEffect.Finished(it))).orElse(closed);
    }

    /** An exercise that is done but not yet written, because questions about it are open. */
    private static Optional<SittingStep.Result> unwritten(SittingStep step) {
        if (step instanceof SittingStep.Tallying asked) return Optional.of(asked.result());
        if (step instanceof SittingStep.AskingPain asked) return Optional.of(asked.result());
        return Optional.empty();
    }

    /** Whether the skin question is asked at the end: numb feet do not warn (product rules, section 3.6). */
    public boolean asksSkin() {
        return !profile.numb().isEmpty();
    }

    /** The same session of a patient whose profile was changed. */
    public Sitting with(Profile newProfile) {
        return new Sitting(newProfile, timeScale, step, checks, barred, done);
    }

    private Sitting with(Barred now) {
        return new Sitting(profile, timeScale, step, checks, now, done);
    }

    private Sitting withChecks(Checks answers) {
        return new Sitting(profile, timeScale, step, Optional.of(answers), barred, done);
    }

    private Sitting at(SittingStep newStep) {
        return new Sitting(profile, timeScale, newStep, checks, barred, done);
    }

    private Turn stay() {
        return new Turn(this, List.of());
    }

    private Turn to(SittingStep newStep, SittingEffect... effects) {
        return new Turn(at(newStep), List.of(effects));
    }
}
