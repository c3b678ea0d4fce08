package toeup.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.catalog.Sides;
import toeup.session.RunRules.Step;

/** The rules of going back in a running exercise: what counted from there is dropped and done again. */
final class GoingBack {
    private GoingBack() {}

    /** The last repetition is uncounted and done again, after a get-ready where the clock leads. */
    static Step takeBack(Run run) {
        Run pressed = run.with(run.presses().withTakeBack());
        if (run.presses().isTakeBackHeldDown() || run.counted().isEmpty()) return Step.to(pressed);
        List<Counted> kept = run.counted().subList(0, run.counted().size() - 1);
        Spot dropped = run.counted().get(kept.size()).spot();
        int start = run.script().startOfRepetition(countOf(run.script(), dropped));
        Run back = pressed.withCounted(kept).at(start, Duration.ZERO);
        return Step.to(run.mode() instanceof Mode.Paused ? back : back.with(modeAt(run.stage(), back)),
            new Effect.Drop());
    }

    /**
     * To the start of this set, or of the one before if nothing counts in it yet; what counted from there is dropped.
     * Never forward: a get-ready is not cut short by going back.
     */
    static Step oneSet(Run run) {
        List<Spot> starts = setStarts(run);
        Spot here = run.stage().spot();
        int index = 0;
        while (!sameSet(run, starts.get(index), here)) index++;
        boolean begun = run.counted().stream().anyMatch(done -> sameSet(run, done.spot(), here));
        Spot target = starts.get(begun || index == 0 ? index : index - 1);
        int stage = Math.min(run.script().startOfBout(target), run.at());
        List<Counted> kept = run.counted().stream()
            .filter(done -> countOf(run.script(), done.spot()) < stage).toList();
        List<Effect> drops = new ArrayList<>();
        for (int dropped = kept.size(); dropped < run.counted().size(); dropped++) drops.add(new Effect.Drop());
        Run back = run.withCounted(kept).at(stage, Duration.ZERO);
        return new Step(back.with(modeAt(run.stage(), back)), drops);
    }

    private static List<Spot> setStarts(Run run) {
        List<Spot> starts = new ArrayList<>();
        for (Spot bout : run.script().bouts()) {
            if (starts.isEmpty() || !sameSet(run, starts.get(starts.size() - 1), bout)) starts.add(bout);
        }
        return starts;
    }

    /** Where sides alternate both belong to one set; else each side and direction has its own. */
    private static boolean sameSet(Run run, Spot one, Spot other) {
        boolean alternating = run.script().prescription().sides() == Sides.ALTERNATING;
        return alternating ? one.set() == other.set() : one.sharesBout(other);
    }

    /** The stage whose end counts the repetition of {@code spot}. */
    private static int countOf(Script script, Spot spot) {
        int index = 0;
        while (!(script.stage(index).counts() && script.stage(index).spot().equals(spot))) index++;
        return index;
    }

    /** Somebody who must change sides or direction to go back has as long for it as on the way there. */
    private static Mode modeAt(Stage from, Run back) {
        if (back.stage().length().isEmpty() || back.stage().kind().isWait()) return new Mode.Going();
        boolean sameBody = back.script().prescription().sides() == Sides.ALTERNATING
            || from.spot().side().equals(back.stage().spot().side());
        boolean sameDirection = from.spot().direction().equals(back.stage().spot().direction());
        if (sameBody && sameDirection) return Mode.Resuming.of(Optional.of(Mode.RESUME));
        Stage.Kind change = sameBody ? Stage.Kind.TURN : Stage.Kind.SWITCH;
        return Mode.Resuming.of(back.script().stages().stream().filter(stage -> stage.kind() == change).findFirst()
            .map(Stage::length).orElse(Optional.of(Mode.RESUME)));
    }
}
