package toeup.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Require;
import toeup.catalog.Side;
import toeup.plan.Affected;
import toeup.plan.Pace;

/**
 * One exercise done: never changed once written. A correction is a new record that names the old one.
 *
 * @param id              UUIDv7
 * @param session         the sitting it belongs to; absent for a typed record
 * @param patient         whose it is
 * @param exercise        the exercise's id
 * @param way             the way's id
 * @param recorded        in the trainer or typed in
 * @param pace            who led; absent for a typed record
 * @param confirmed       the patient saw the counts and said yes
 * @param startedAt       the moment GET READY began
 * @param zone            where
 * @param day             the local day on which it started
 * @param durationSeconds 0 to 86400, pauses included
 * @param programme       version of the programme in force, if it was prescribed there
 * @param prescribed      the dose aimed at
 * @param done            what was done; empty if stopped before anything counted
 * @param outcome         completed or stopped
 * @param stopReason      present exactly when stopped
 * @param pain            worst during the exercise, 0 to 10; absent when not answered
 * @param affected        the patient's affected side at the time
 * @param numb            the numb feet at the time
 * @param timeScale       how many times faster than real time the clock ran; 1 for real exercise
 * @param corrects        the record this one replaces
 * @param withdraws       the record this one takes out of the figures
 */
public record ExerciseRecord(UUID id, Optional<UUID> session, UUID patient, String exercise, String way,
                             Recorded recorded, Optional<Pace> pace, boolean confirmed, Instant startedAt,
                             Zone zone, LocalDate day, int durationSeconds, Optional<UUID> programme,
                             Prescribed prescribed, List<Done> done, Outcome outcome,
                             Optional<StopReason> stopReason, OptionalInt pain, Affected affected, Set<Side> numb,
                             int timeScale, Optional<UUID> corrects, Optional<UUID> withdraws) {
    public ExerciseRecord {
        Require.text("exercise", exercise);
        Require.inRange("duration seconds", durationSeconds, 0, 86_400);
        done = List.copyOf(done);
        numb = Set.copyOf(numb);
        pain.ifPresent(value -> Require.inRange("pain", value, 0, 10));
        Require.inRange("time scale", timeScale, 1, 100);
        if ((outcome == Outcome.STOPPED) != stopReason.isPresent()) {
            throw new IllegalArgumentException("a stop reason is given exactly when the exercise was stopped");
        }
    }
}
