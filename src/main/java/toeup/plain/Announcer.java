package toeup.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import toeup.i18n.Messages;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.Stage;
import toeup.ui.app.App;

/**
 * What is told of a running exercise: each change of state in a line of its own, and nothing else. Told from how the
 * exercise stood before and stands after, not from any picture of it, so that nothing in between is left out however
 * much time went by.
 */
final class Announcer {
    private final Messages text;
    private final Run before;
    private final Run after;
    private final StageLines stages;
    private final List<String> lines = new ArrayList<>();

    private Announcer(App app, Current before, Current after) {
        this.text = app.world().text();
        this.before = before.run();
        this.after = after.run();
        this.stages = new StageLines(app, after);
    }

    /** An exercise that has just begun. */
    static List<String> begun(App app, Current now) {
        StageLines stages = new StageLines(app, now);
        List<String> lines = new ArrayList<>(List.of(stages.name()));
        lines.addAll(now(app, now));
        lines.add(stages.cue());
        lines.add(app.world().text().of("plain.keys"));
        return lines;
    }

    /** How an exercise stands at this moment. */
    static List<String> now(App app, Current now) {
        Announcer announcer = new Announcer(app, now, now);
        announcer.stands();
        return announcer.lines;
    }

    /** All about how an exercise stands at this moment, for whoever asks. */
    static List<String> where(App app, Current now) {
        List<String> lines = new ArrayList<>(new StageLines(app, now).where());
        if (!(now.run().mode() instanceof Mode.Going)) lines.addAll(now(app, now));
        return lines;
    }

    /** An exercise that goes on after a page, which may be long after its name was told. */
    static List<String> wentOn(App app, Current before, Current after) {
        List<String> lines = new ArrayList<>(changed(app, before, after));
        if (!lines.isEmpty()) lines.add(0, new StageLines(app, after).name());
        return lines;
    }

    /** What has changed from one moment to the next. */
    static List<String> changed(App app, Current before, Current after) {
        Announcer announcer = new Announcer(app, before, after);
        announcer.tell();
        return announcer.lines;
    }

    private void tell() {
        tellHold();
        boolean back = after.counted().size() < before.counted().size();
        if (back) lines.add(stages.counted());
        boolean same = before.mode().getClass() == after.mode().getClass();
        boolean time = same || before.mode() instanceof Mode.Resuming && !(after.mode() instanceof Mode.Paused);
        if (time && after.at() >= before.at() && !back) passed();
        else stands();
    }

    private void tellHold() {
        Duration hold = after.script().prescription().dose().hold();
        boolean changed = !hold.equals(before.script().prescription().dose().hold());
        if (changed) lines.add(text.of("plain.hold.now", hold.toSeconds()));
    }

    private void stands() {
        if (after.mode() instanceof Mode.Paused paused) pause(paused.why());
        else if (after.mode() instanceof Mode.Resuming resuming) lines.addAll(stages.resumes(before, resuming.length()));
        else if (!after.isOver()) lines.addAll(stages.again(after.at(), after.elapsed()));
    }

    /** Whoever is asked something reads it on a page of its own. */
    private void pause(Mode.Why why) {
        switch (why) {
            case STOPPING, ASK_BACK, ASK_NEXT -> { }
            case SLEPT -> lines.add(text.of("plain.paused.slept"));
            default -> lines.add(text.of("plain.paused"));
        }
    }

    /** Time went by, or a key ended a stage: every stage on the way is told, with its countdown. */
    private void passed() {
        if (after.mode() instanceof Mode.Paused || after.mode() instanceof Mode.Resuming) {
            if (!after.mode().getClass().equals(before.mode().getClass()) || after.at() != before.at()) stands();
            return;
        }
        if (before.mode() instanceof Mode.Resuming) lines.addAll(stages.again(before.at(), before.elapsed()));
        Duration from = before.elapsed();
        for (int at = before.at(); at < after.at(); at++) {
            lines.addAll(stages.countdown(at, from, stage(at).length().orElse(Duration.ZERO)));
            lines.addAll(stages.ended(at));
            if (at + 1 < after.script().stages().size()) lines.addAll(stages.begins(at + 1));
            from = Duration.ZERO;
        }
        if (!after.isOver()) lines.addAll(stages.countdown(after.at(), from, after.elapsed()));
    }

    private Stage stage(int at) {
        return after.script().stages().get(at);
    }
}
