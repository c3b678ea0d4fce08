package toeup.ui.app;

import java.time.Duration;
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
import toeup.plan.Pace;
import toeup.plan.Prescription;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.progress.Outcome;
import toeup.progress.Prescribed;
import toeup.progress.Recorded;
import toeup.progress.StopReason;
import toeup.progress.Zone;

/** Records for tests of the screens: ten toe lifts on each side this Monday, changed step by step. */
final class Kept {
    static final String LIFTS = "ankle-dorsiflexion";
    private static final Duration BETWEEN_IDS = Duration.ofMinutes(20);

    private final int number;
    private Prescription prescription = new Prescription(LIFTS, "standard", Dose.of(1, 10, 3, 60), Sides.EACH);
    private Recorded recorded = Recorded.GUIDED;
    private boolean confirmed = true;
    private LocalDate day = Worlds.MONDAY;
    private int seconds = 214;
    private List<Done> done = List.of(lifts(Side.RIGHT, 10), lifts(Side.LEFT, 10));
    private StopReason stopped;
    private OptionalInt pain = OptionalInt.empty();
    private int timeScale = 1;
    private UUID corrects;
    private UUID withdraws;

    private Kept(int number) {
        this.number = number;
    }

    /** @param number orders the ids: a larger one is newer */
    static Kept record(int number) {
        return new Kept(number);
    }

    /** A version 7 id of that Monday from nine o'clock on, every 20 minutes. */
    static UUID id(int number) {
        long first = Worlds.MONDAY.atTime(9, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
        long moment = first + BETWEEN_IDS.multipliedBy(number).toMillis();
        return new UUID((moment << 16) + 0x7000L, 0x8000_0000_0000_0000L + number);
    }

    static Done lifts(Side side, int repetitions) {
        return hold(side, 1, repetitions, 3 * repetitions, false);
    }

    static Done hold(Side side, int set, int repetitions, int holdSeconds, boolean endedByUser) {
        return new Done(Optional.of(side), Optional.empty(), set, OptionalInt.of(repetitions), OptionalInt.empty(),
            OptionalInt.of(holdSeconds), false, endedByUser);
    }

    static Done steps(int length, int steps) {
        return new Done(Optional.empty(), Optional.empty(), length, OptionalInt.empty(), OptionalInt.of(steps),
            OptionalInt.empty(), false, false);
    }

    Kept of(Prescription prescription) {
        this.prescription = prescription;
        return this;
    }

    Kept on(LocalDate day) {
        this.day = day;
        return this;
    }

    Kept lasting(int seconds) {
        this.seconds = seconds;
        return this;
    }

    Kept doing(List<Done> done) {
        this.done = done;
        return this;
    }

    Kept doing(Done... done) {
        return doing(List.of(done));
    }

    Kept stopped(StopReason reason) {
        this.stopped = reason;
        return this;
    }

    Kept pain(int worst) {
        this.pain = OptionalInt.of(worst);
        return this;
    }

    Kept typed() {
        this.recorded = Recorded.TYPED;
        return this;
    }

    Kept unconfirmed() {
        this.confirmed = false;
        return this;
    }

    Kept hurried(int timeScale) {
        this.timeScale = timeScale;
        return this;
    }

    Kept corrects(int number) {
        this.corrects = id(number);
        return this;
    }

    Kept withdraws(int number) {
        this.withdraws = id(number);
        return this;
    }

    ExerciseRecord make() {
        Optional<Pace> pace = recorded == Recorded.GUIDED ? Optional.of(Pace.GUIDED) : Optional.empty();
        return new ExerciseRecord(id(number), Optional.empty(), Worlds.PATIENT, prescription.exercise(),
            prescription.way(), recorded, pace, confirmed, day.atTime(9, 15).toInstant(ZoneOffset.UTC),
            new Zone("UTC"), day, seconds, Optional.empty(),
            new Prescribed(prescription.dose(), prescription.sides()), done,
            stopped == null ? Outcome.COMPLETED : Outcome.STOPPED, Optional.ofNullable(stopped), pain,
            Affected.RIGHT, Set.of(), timeScale, Optional.ofNullable(corrects), Optional.ofNullable(withdraws));
    }

    static History history(List<Kept> records) {
        List<ExerciseRecord> made = new ArrayList<>();
        for (Kept kept : records) made.add(kept.make());
        return History.of(made);
    }

    static History history(Kept... records) {
        return history(List.of(records));
    }
}
