package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import toeup.catalog.ExerciseText;
import toeup.catalog.Sides;
import toeup.figure.Pen;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.RunRules;
import toeup.session.SittingStep;
import toeup.session.Stage;
import toeup.ui.screen.Extra;
import toeup.ui.screen.Hint;
import toeup.ui.screen.Running;

/** The words and numbers of a running exercise at one moment. */
final class RunningPicture {
    private final App app;
    private final Run run;
    private final Stage stage;
    private final RunWords words;
    private final ExerciseText text;

    private RunningPicture(App app, SittingStep.Exercising now) {
        this.app = app;
        this.run = now.run();
        this.stage = run.stage();
        this.words = RunWords.of(app, now.assignment(), run);
        this.text = words.text();
    }

    static Running of(App app, SittingStep.Exercising now) {
        return new RunningPicture(app, now).draw();
    }

    private Running draw() {
        int total = run.script().prescription().dose().repetitions();
        boolean walk = words.isWalk();
        boolean repeating = !stage.kind().isWait() && !walk;
        int current = repeating ? stage.spot().repetition() : 0;
        String count = repeating ? say(words.isOfHolds() ? "running.hold" : "running.repetition", current, total)
            : words.toDo();
        String shortCount = walk ? ""
            : repeating ? say("running.count", current, total) : say("running.repetitions", total);
        return new Running(text.name(), text.shortName(), words.side(stage.spot()), words.set(stage.spot()), word(stage, run.mode()), seconds(),
            fraction(), run.countedIn(stage.spot()), current, walk ? 0 : total, count, shortCount, cue(), shortCue(), next(),
            notice(), app.view().distance(), hints()).with(new Extra(band(), app.world().settings().word(),
            FigureMoment.of(app, run), pen(app)));
    }

    private boolean band() {
        return app.world().settings().band() && app.view().cue().isPresent() && run.isGoing();
    }

    static Pen pen(App app) {
        return app.isPlain() ? Pen.ASCII : app.view().look().pen();
    }

    private String say(String key, Object... arguments) {
        return Pages.say(app, key, arguments);
    }

    private String word(Stage shown, Mode mode) {
        if (mode instanceof Mode.Resuming) return say("stage.ready");
        // What dominates must be true from two metres: nobody is to hold on while it stands still.
        if (mode instanceof Mode.Paused) return say("stage.paused");
        return words.phase(shown);
    }

    /** Rounded up, so that 0 never shows while the position must still be held. */
    private OptionalLong seconds() {
        return run.left().map(left -> OptionalLong.of((left.toMillis() + 999) / 1000)).orElse(OptionalLong.empty());
    }

    private double fraction() {
        if (run.mode() instanceof Mode.Resuming resuming) {
            return resuming.length().map(length -> part(resuming.elapsed(), length)).orElse(0.0);
        }
        return stage.length().map(length -> part(run.elapsed(), length)).orElse(0.0);
    }

    private static double part(Duration elapsed, Duration length) {
        return length.isZero() ? 0 : (double) elapsed.toMillis() / length.toMillis();
    }

    private String cue() {
        return switch (stage.kind()) {
            case OWN -> say(holdsNext() ? "running.own.hold" : "running.own");
            case WALK -> say("running.walk");
            case REST -> say("running.rest");
            default -> text.cue();
        };
    }

    private String shortCue() {
        return switch (stage.kind()) {
            case OWN -> say(holdsNext() ? "running.own.hold.short" : "running.own.short");
            case WALK -> say("running.walk.short");
            case REST -> say("running.rest.short");
            default -> text.shortCue();
        };
    }

    private boolean holdsNext() {
        return run.next().map(next -> next.kind() == Stage.Kind.HOLD).orElse(false);
    }

    private String next() {
        boolean standsStill = run.mode() instanceof Mode.Resuming || run.mode() instanceof Mode.Paused;
        Stage following = standsStill ? stage : run.next().orElse(null);
        if (following == null) return say("running.next.done");
        String word = word(following, new Mode.Going());
        boolean changesSide = run.script().prescription().sides() == Sides.ALTERNATING
            && !following.spot().side().equals(stage.spot().side());
        String prompt = changesSide ? following.spot().side().map(words::side).orElse("") : "";
        String what = prompt.isEmpty() ? word : prompt + " " + word;
        return following.length().map(length -> say("running.next.seconds", what, RunWords.seconds(length)))
            .orElseGet(() -> say("running.next", what));
    }

    private String notice() {
        if (run.mode() instanceof Mode.Paused paused) return say("paused." + paused.why().code());
        return app.notice().text();
    }

    private List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(hint(Action.STOP));
        boolean paused = run.mode() instanceof Mode.Paused;
        boolean waits = stage.kind().isWait() || stage.kind() == Stage.Kind.WALK || run.mode() instanceof Mode.Resuming;
        if (paused) hints.add(new Hint("p", say("keys.go-on")));
        else if (waits) hints.add(hint(Action.END_WAIT));
        else if (stage.kind() == Stage.Kind.OWN) hints.add(holdsNext() ? space("keys.hold") : hint(Action.COUNT));
        else if (RunRules.endsWithCount(run)) hints.add(space("keys.end-hold"));
        if (!paused) hints.add(hint(Action.PAUSE));
        if (run.script().way().holds()) hints.add(new Hint("+ -", say("keys.hold")));
        hints.add(hint(Action.BACK_SET));
        hints.add(hint(Action.NEXT_EXERCISE));
        hints.add(hint(Action.DISTANCE));
        hints.add(hint(Action.HELP));
        return hints;
    }

    private Hint space(String word) {
        return new Hint(hint(Action.COUNT).key(), say(word));
    }

    private Hint hint(Action action) {
        return Pages.hint(app, KeyTable.Context.RUNNING, action);
    }
}
