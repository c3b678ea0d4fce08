package toeup.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Direction;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Pace;
import toeup.plan.PainLimits;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Speed;
import toeup.plan.ToesLift;
import toeup.plan.Waits;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.Prescribed;
import toeup.progress.Recorded;
import toeup.progress.SittingRecord;
import toeup.progress.StopReason;
import toeup.progress.Zone;

/** Values and folders that the tests of the store share. */
final class Samples {
    static final Instant START = Instant.parse("2026-11-23T09:15:04Z");
    /** So far from the real time of the files that none of them is young. */
    static final Clock LATER = Clock.fixed(Instant.parse("2126-11-23T10:00:00Z"), ZoneOffset.UTC);
    static final UUID PATIENT = UUID.fromString("01935000-0000-7000-8000-00000000000a");
    static final UUID RECORD = UUID.fromString("01935711-2233-7455-8677-8899aabbccdd");
    static final UUID SITTING = UUID.fromString("01935711-0000-7000-8000-000000000002");
    static final UUID PROGRAMME = UUID.fromString("01935000-0000-7000-8000-000000000003");
    static final Profile PROFILE = new Profile("K7", Affected.RIGHT, Side.RIGHT, Set.of(Side.RIGHT, Side.LEFT),
        Ability.STANDING, false, ToesLift.A_LITTLE, false, true, PainLimits.CAUTIOUS, Pace.GUIDED, Speed.SLOW,
        Waits.USUAL, Optional.of(5));
    static final Programme PLAN = new Programme(List.of(
        new Programme.Scheduled(new Prescription("ankle-dorsiflexion", "standard", Dose.of(1, 10, 3, 60), Sides.EACH),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
        new Programme.Scheduled(new Prescription("calf-stretch", "seated", Dose.of(1, 3, 30, 0), Sides.LEFT),
            Set.of(DayOfWeek.TUESDAY))));

    private Samples() {}

    /** The record of the product rules, section 7. */
    static ExerciseRecord record() {
        return record(RECORD, LocalDate.of(2026, 11, 23));
    }

    static ExerciseRecord record(UUID id, LocalDate day) {
        return new ExerciseRecord(id, Optional.of(SITTING), PATIENT, "ankle-dorsiflexion", "standard",
            Recorded.GUIDED, Optional.of(Pace.GUIDED), true, START, new Zone("Europe/London"), day, 214,
            Optional.of(PROGRAMME), new Prescribed(Dose.of(1, 10, 3, 60), Sides.EACH),
            List.of(done(Side.RIGHT), done(Side.LEFT)), Outcome.COMPLETED, Optional.empty(), OptionalInt.of(3),
            Affected.RIGHT, Set.of(Side.RIGHT), 1, Optional.empty(), Optional.empty());
    }

    private static Done done(Side side) {
        return new Done(Optional.of(side), Optional.empty(), 1, OptionalInt.of(10), OptionalInt.empty(),
            OptionalInt.of(30), false, false);
    }

    /** With every optional field. */
    static ExerciseRecord fullRecord() {
        Done in = new Done(Optional.of(Side.LEFT), Optional.of(Direction.IN), 2, OptionalInt.of(0),
            OptionalInt.empty(), OptionalInt.of(12), true, true);
        Done walked = new Done(Optional.empty(), Optional.empty(), 1, OptionalInt.empty(), OptionalInt.of(10),
            OptionalInt.empty(), false, false);
        return new ExerciseRecord(RECORD, Optional.of(SITTING), PATIENT, "heel-to-toe-walk", "easier",
            Recorded.TYPED, Optional.of(Pace.OWN), false, START, new Zone("+05:30"), LocalDate.of(2026, 11, 24), 0,
            Optional.of(PROGRAMME), new Prescribed(Dose.of(2, 10, 0, 0), Sides.NONE), List.of(in, walked),
            Outcome.STOPPED, Optional.of(StopReason.CHEST_PAIN), OptionalInt.of(0), Affected.BOTH,
            Set.of(Side.LEFT, Side.RIGHT), 50, Optional.of(PROGRAMME), Optional.of(SITTING));
    }

    /** With no optional field. */
    static ExerciseRecord sparseRecord() {
        return new ExerciseRecord(RECORD, Optional.empty(), PATIENT, "ball-lifts", "standard", Recorded.TYPED,
            Optional.empty(), true, START, new Zone("Z"), LocalDate.of(2026, 11, 23), 60, Optional.empty(),
            new Prescribed(Dose.of(1, 8, 2, 0), Sides.TOGETHER), List.of(), Outcome.COMPLETED, Optional.empty(),
            OptionalInt.empty(), Affected.LEFT, Set.of(), 1, Optional.empty(), Optional.empty());
    }

    static SittingRecord sitting() {
        return new SittingRecord(SITTING, PATIENT, START, new Zone("Europe/London"), LocalDate.of(2026, 11, 23),
            false, false, true, OptionalInt.of(0), OptionalInt.of(4), Optional.of("füße warm 🦶"),
            Optional.of(false), false);
    }

    /** A journal's first record: nothing is done yet. */
    static ExerciseRecord draft() {
        return draft(record());
    }

    /** As the journal of a record begins. */
    static ExerciseRecord draft(ExerciseRecord it) {
        return draft(it, it.startedAt());
    }

    static ExerciseRecord draft(ExerciseRecord it, Instant startedAt) {
        return new ExerciseRecord(it.id(), it.session(), it.patient(), it.exercise(), it.way(), it.recorded(),
            it.pace(), false, startedAt, it.zone(), it.day(), 0, it.programme(), it.prescribed(), List.of(),
            Outcome.STOPPED, Optional.of(StopReason.INTERRUPTED), OptionalInt.empty(), it.affected(), it.numb(), 1,
            Optional.empty(), Optional.empty());
    }

    static JournalLine.Counted counted(int repetition) {
        return new JournalLine.Counted(1, Optional.of(Side.RIGHT), Optional.empty(), repetition, OptionalInt.empty(),
            OptionalInt.of(3000), false, false, 10 * repetition);
    }

    static Ids ids(Clock clock) {
        return new Ids(clock, new Random(7));
    }

    static Machine machine(Disk disk, Clock clock) {
        return new Machine(disk, clock, ids(clock));
    }

    static Machine machine() {
        return machine(new QuickDisk(), LATER);
    }

    /** All places under one folder. */
    static Places places(Path home) {
        return Places.of(Map.of(), home, Optional.empty());
    }

    static Store open(Places places, Access access, Machine machine) {
        return ((Opened.Ready) Store.open(places, access, machine)).store();
    }

    /** A folder with the patient of {@link #PATIENT} and one record. */
    static Store begun(Path home) {
        Store store = open(places(home), Access.WRITE, machine());
        store.saveProgramme(PATIENT, PLAN, Heads.none());
        store.saveProfile(PATIENT, PROFILE, Heads.none());
        store.save(record());
        return store;
    }

    static Path recordFile(Path home) {
        return places(home).data().resolve("patients/" + PATIENT + "/records/2026-11/" + RECORD + ".json");
    }
}
