package toeup.progress;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Affected;

/** Records for tests: a completed one of ten toe lifts each side, changed step by step. */
final class Some {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final String LIFTS = "ankle-dorsiflexion";
    private static final UUID PATIENT = new UUID(7, 7);

    private UUID id = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L);
    private String exercise = LIFTS;
    private String way = "standard";
    private Recorded recorded = Recorded.GUIDED;
    private boolean confirmed = true;
    private LocalDate day = MONDAY;
    private int seconds = 60;
    private Sides sides = Sides.EACH;
    private List<Done> done = List.of(lifts(Side.RIGHT, 1, 10, 30), lifts(Side.LEFT, 1, 10, 30));
    private StopReason stopped;
    private OptionalInt pain = OptionalInt.empty();
    private int timeScale = 1;
    private UUID corrects;
    private UUID withdraws;

    private Some() {}

    /** @param number orders the ids: a larger one is newer */
    static Some record(int number) {
        Some some = new Some();
        some.id = id(number);
        return some;
    }

    static UUID id(int number) {
        return new UUID(0x0193_0000_0000_7000L + ((long) number << 16), 0x8000_0000_0000_0000L + number);
    }

    static Done lifts(Side side, int set, int repetitions, int holdSeconds) {
        return new Done(Optional.of(side), Optional.empty(), set, OptionalInt.of(repetitions), OptionalInt.empty(),
            OptionalInt.of(holdSeconds), false, false);
    }

    static Done hold(Side side, int set, int repetitions, int holdSeconds, boolean endedByUser) {
        return new Done(Optional.of(side), Optional.empty(), set, OptionalInt.of(repetitions), OptionalInt.empty(),
            OptionalInt.of(holdSeconds), false, endedByUser);
    }

    static Done steps(int length, int steps) {
        return new Done(Optional.empty(), Optional.empty(), length, OptionalInt.empty(), OptionalInt.of(steps),
            OptionalInt.empty(), false, false);
    }

    Some of(String exercise) {
        this.exercise = exercise;
        return this;
    }

    Some way(String way) {
        this.way = way;
        return this;
    }

    Some on(LocalDate day) {
        this.day = day;
        return this;
    }

    Some lasting(int seconds) {
        this.seconds = seconds;
        return this;
    }

    Some sides(Sides sides) {
        this.sides = sides;
        return this;
    }

    Some doing(Done... done) {
        this.done = List.of(done);
        return this;
    }

    Some stopped(StopReason reason) {
        this.stopped = reason;
        return this;
    }

    Some pain(int worst) {
        this.pain = OptionalInt.of(worst);
        return this;
    }

    Some typed() {
        this.recorded = Recorded.TYPED;
        return this;
    }

    Some unconfirmed() {
        this.confirmed = false;
        return this;
    }

    Some hurried(int timeScale) {
        this.timeScale = timeScale;
        return this;
    }

    Some corrects(int number) {
        this.corrects = id(number);
        return this;
    }

    Some withdraws(int number) {
        this.withdraws = id(number);
        return this;
    }

    ExerciseRecord make() {
        return new ExerciseRecord(id, Optional.empty(), PATIENT, exercise, way, recorded, Optional.empty(), confirmed,
            day.atTime(9, 0).toInstant(ZoneOffset.UTC), new Zone("UTC"), day, seconds, Optional.empty(),
            new Prescribed(Dose.of(1, 10, 3, 60), sides), done,
            stopped == null ? Outcome.COMPLETED : Outcome.STOPPED, Optional.ofNullable(stopped), pain,
            Affected.RIGHT, Set.of(), timeScale, Optional.ofNullable(corrects), Optional.ofNullable(withdraws));
    }

    static History history(Some... records) {
        List<ExerciseRecord> made = new ArrayList<>();
        for (Some some : records) made.add(some.make());
        return History.of(made);
    }
}
