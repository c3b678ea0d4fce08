package toeup.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import toeup.catalog.Require;

/**
 * One session: what was asked at its start and end. Skipped answers are absent, never zero.
 *
 * @param id          UUIDv7, named by the session's exercise records
 * @param patient     whose it is
 * @param startedAt   when its first exercise was chosen
 * @param zone        where
 * @param day         the local day on which it started
 * @param unwell      unwell or dizzy at the start
 * @param change      new swelling, wound or sudden change at the start
 * @param supportReady support, shoes and floor ready at the start
 * @param painBefore  0 to 10
 * @param effort      0 to 10, in our own words
 * @param note        the patient's own words, at most 500 characters
 * @param skin        redness, blister or sore found at the end
 * @param fell        a fall or near-fall during the session
 */
public record SittingRecord(UUID id, UUID patient, Instant startedAt, Zone zone, LocalDate day, boolean unwell,
                            boolean change, boolean supportReady, OptionalInt painBefore, OptionalInt effort,
                            Optional<String> note, Optional<Boolean> skin, boolean fell) {
    public SittingRecord {
        painBefore.ifPresent(value -> Require.inRange("pain", value, 0, 10));
        effort.ifPresent(value -> Require.inRange("effort", value, 0, 10));
        note.ifPresent(text -> Require.inRange("characters of the note", text.length(), 0, 500));
    }
}
