package toeup.ui.screen;

import java.util.List;
import java.util.OptionalLong;

/** Puts together a moment of a running exercise; what is not said is not shown. */
final class Moment {
    private final String exercise;
    private final String shortName;
    private final String phase;
    private String side = "";
    private String set = "";
    private OptionalLong seconds = OptionalLong.empty();
    private double fraction;
    private int counted;
    private int current;
    private int total;
    private String countLabel = "";
    private String shortCount = "";
    private String cue = "";
    private String shortCue = "";
    private String next = "";
    private String notice = "";
    private boolean distance;
    private List<Hint> hints = List.of();

    private Moment(String exercise, String shortName, String phase) {
        this.exercise = exercise;
        this.shortName = shortName;
        this.phase = phase;
    }

    static Moment of(String exercise, String shortName, String phase) {
        return new Moment(exercise, shortName, phase);
    }

    Moment side(String side, String set) {
        this.side = side;
        this.set = set;
        return this;
    }

    Moment time(long seconds, double fraction) {
        this.seconds = OptionalLong.of(seconds);
        this.fraction = fraction;
        return this;
    }

    Moment count(int counted, int current, int total, String countLabel, String shortCount) {
        this.counted = counted;
        this.current = current;
        this.total = total;
        this.countLabel = countLabel;
        this.shortCount = shortCount;
        return this;
    }

    Moment cue(String cue, String shortCue) {
        this.cue = cue;
        this.shortCue = shortCue;
        return this;
    }

    Moment next(String next) {
        this.next = next;
        return this;
    }

    Moment notice(String notice) {
        this.notice = notice;
        return this;
    }

    Moment fromADistance() {
        this.distance = true;
        return this;
    }

    Moment hints(Hint... hints) {
        this.hints = List.of(hints);
        return this;
    }

    Running running() {
        return new Running(exercise, shortName, side, set, phase, seconds, fraction, counted, current, total,
            countLabel, shortCount, cue, shortCue, next, notice, distance, hints);
    }
}
