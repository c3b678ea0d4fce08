package toeup.ui.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Counting;
import toeup.catalog.ExerciseText;
import toeup.catalog.Side;
import toeup.session.Assignment;
import toeup.session.Run;
import toeup.session.Spot;
import toeup.session.Stage;

/** What the stages of an exercise are called, the same for whoever shows or says them. */
public final class RunWords {
    private final App app;
    private final ExerciseText text;
    private final Run run;

    private RunWords(App app, ExerciseText text, Run run) {
        this.app = app;
        this.text = text;
        this.run = run;
    }

    /** The words for an exercise as it is done now. */
    public static RunWords of(App app, Assignment assignment, Run run) {
        return new RunWords(app, app.world().catalog().text(assignment.exercise().id(), assignment.way().id()), run);
    }

    /** The exercise's own texts. */
    public ExerciseText text() {
        return text;
    }

    /** The one word that says what to do. */
    public String phase(Stage stage) {
        boolean own = stage.kind().isWait() || stage.kind() == Stage.Kind.WALK || stage.kind() == Stage.Kind.OWN;
        return own ? say("stage." + stage.word()) : text.phaseWords().getOrDefault(stage.word(), stage.word());
    }

    /** The side in words a body understands, and the direction; empty where there is neither. */
    public String side(Spot spot) {
        List<String> parts = new ArrayList<>();
        spot.side().ifPresent(side -> parts.add(text.sidePrompts().getOrDefault(side, side(side))));
        spot.direction().ifPresent(direction -> parts.add(text.directionWords().get(direction)));
        return String.join(", ", parts);
    }

    /** The side in one word. */
    public String side(Side side) {
        return say("side." + side.code());
    }

    /** Such as "set 1 of 2"; empty for a walk, which has lengths instead. */
    public String set(Spot spot) {
        return isWalk() ? "" : say("running.set", spot.set(), run.script().prescription().dose().sets());
    }

    /** How much there is to do in a set, such as "10 to do". */
    public String toDo() {
        int total = run.script().prescription().dose().repetitions();
        if (isWalk()) return say("running.lengths", run.script().prescription().dose().sets(), total);
        return Pages.text(app).count(isOfHolds() ? "running.holds" : "running.repetitions", total);
    }

    /** Whether steps are counted, and nobody looks at a screen meanwhile. */
    public boolean isWalk() {
        return run.script().way().counting() == Counting.STEPS;
    }

    boolean isOfHolds() {
        return run.script().way().counting() == Counting.HOLDS;
    }

    /** Whole seconds as they are; half ones with a point, whatever the machine's locale. */
    public static String seconds(Duration length) {
        long tenths = (length.toMillis() + 50) / 100;
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private String say(String key, Object... arguments) {
        return Pages.say(app, key, arguments);
    }
}
