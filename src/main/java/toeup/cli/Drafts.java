package toeup.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import toeup.plan.Profile;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.Prescribed;
import toeup.progress.Recorded;
import toeup.progress.SittingRecord;
import toeup.progress.StopReason;
import toeup.progress.Zone;
import toeup.session.Assignment;
import toeup.session.Checks;
import toeup.session.RunRules;
import toeup.session.Run;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;
import toeup.session.Spot;
import toeup.store.JournalLine;
import toeup.store.LeftBehind;

/** Makes records of what the session says, with the ids, times and places that the session knows nothing of. */
final class Drafts {
    private static final int LONGEST_SECONDS = 86_400;

    private final Clock clock;
    private final Here here;

    Drafts(Clock clock, Here here) {
        this.clock = clock;
        this.here = here;
    }

    /** A record of an exercise that begins now; its outcome is what it would be if the program were killed. */
    ExerciseRecord begin(UUID id, UUID session, UUID patient, Profile profile, Optional<UUID> programme,
                         Assignment assignment, Run run) {
        Instant now = clock.instant();
        var prescribed = new Prescribed(assignment.prescription().dose(), assignment.prescription().sides());
        return new ExerciseRecord(id, Optional.of(session), patient, assignment.exercise().id(), assignment.way().id(),
            Recorded.GUIDED, Optional.of(RunRules.pace(run)), false, now, Zone.of(here.zone()), day(now), 0, programme, prescribed,
            List.of(), Outcome.STOPPED, Optional.of(StopReason.INTERRUPTED), OptionalInt.empty(), profile.affected(),
            profile.numb(), run.timeScale(), Optional.empty(), Optional.empty());
    }

    /** The same record with how the exercise went. */
    static ExerciseRecord finish(ExerciseRecord draft, SittingStep.Result result) {
        return with(draft, draft.id(), result.confirmed(), seconds(result.run()), result.tally().toDone(),
            result.outcome(), result.reason(), result.pain(), Optional.empty(), Optional.empty());
    }

    /** Whole seconds an exercise took, pauses included. */
    static int seconds(Run run) {
        return (int) Math.min(LONGEST_SECONDS, run.total().toSeconds());
    }

    /** A record of what is known to be counted before the program was killed. */
    static ExerciseRecord unfinished(LeftBehind left) {
        Map<Spot, List<JournalLine.Counted>> bouts = new LinkedHashMap<>();
        for (JournalLine.Counted counted : left.counted()) {
            bouts.computeIfAbsent(new Spot(counted.set(), counted.side(), counted.direction(), 1), spot -> new ArrayList<>())
                .add(counted);
        }
        List<Done> done = new ArrayList<>();
        bouts.forEach((spot, counted) -> done.add(done(spot, counted)));
        ExerciseRecord draft = left.draft();
        return with(draft, draft.id(), false, secondsOf(left), done, draft.outcome(),
            draft.stopReason(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /** Whole seconds from its beginning to what was counted last. */
    static int secondsOf(LeftBehind left) {
        int last = left.counted().stream().mapToInt(JournalLine.Counted::afterSecond).max().orElse(0);
        return Math.min(LONGEST_SECONDS, last);
    }

    private static Done done(Spot spot, List<JournalLine.Counted> counted) {
        long millis = counted.stream().mapToLong(it -> it.heldMillis().orElse(0)).sum();
        boolean holds = counted.stream().anyMatch(it -> it.heldMillis().isPresent());
        return new Done(spot.side(), spot.direction(), spot.set(), OptionalInt.of(counted.size()), OptionalInt.empty(),
            holds ? OptionalInt.of((int) (millis / 1000)) : OptionalInt.empty(), counted.get(0).assisted(),
            counted.stream().anyMatch(JournalLine.Counted::endedByUser));
    }

    /** A new record that stands instead of an old one. */
    static ExerciseRecord correct(UUID id, ExerciseRecord old, List<Done> done, OptionalInt pain) {
        return with(old, id, true, old.durationSeconds(), done, old.outcome(), old.stopReason(), pain,
            Optional.of(old.id()), Optional.empty());
    }

    /** A new record that takes an old one out of the figures. */
    static ExerciseRecord withdraw(UUID id, ExerciseRecord old) {
        return with(old, id, old.confirmed(), old.durationSeconds(), old.done(), old.outcome(), old.stopReason(),
            old.pain(), Optional.empty(), Optional.of(old.id()));
    }

    private static ExerciseRecord with(ExerciseRecord old, UUID id, boolean confirmed, int seconds, List<Done> done,
                                       Outcome outcome, Optional<StopReason> reason, OptionalInt pain,
                                       Optional<UUID> corrects, Optional<UUID> withdraws) {
        return new ExerciseRecord(id, old.session(), old.patient(), old.exercise(), old.way(), old.recorded(),
            old.pace(), confirmed, old.startedAt(), old.zone(), old.day(), seconds, old.programme(), old.prescribed(),
            done, outcome, reason, pain, old.affected(), old.numb(), old.timeScale(), corrects, withdraws);
    }

    /** A session that begins now. */
    SittingRecord open(UUID id, UUID patient, Checks checks) {
        Instant now = clock.instant();
        return new SittingRecord(id, patient, now, Zone.of(here.zone()), day(now), checks.unwell(), checks.change(), checks.support(),
            checks.pain(), OptionalInt.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same session with what was answered at its end. */
    static SittingRecord close(SittingRecord open, SittingEffect.Closed closed) {
        return new SittingRecord(open.id(), open.patient(), open.startedAt(), open.zone(), open.day(), open.unwell(),
            open.change(), open.supportReady(), open.painBefore(), closed.effort(), closed.note(), closed.skin(),
            closed.fell());
    }

    /** The same session, in which somebody fell or nearly did. */
    static SittingRecord fallen(SittingRecord open) {
        return new SittingRecord(open.id(), open.patient(), open.startedAt(), open.zone(), open.day(), open.unwell(),
            open.change(), open.supportReady(), open.painBefore(), open.effort(), open.note(), open.skin(), true);
    }

    private LocalDate day(Instant moment) {
        return here.day(moment);
    }
}
