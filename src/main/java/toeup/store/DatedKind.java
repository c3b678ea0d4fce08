package toeup.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import toeup.progress.ExerciseRecord;
import toeup.progress.SittingRecord;

/** A kind of file that is written once, under the month of its day. */
record DatedKind<T>(String folder, Codec<T> codec, Function<T, UUID> id, Function<T, UUID> patient,
                    Function<T, LocalDate> day, Function<T, Instant> startedAt) {
    static final DatedKind<ExerciseRecord> RECORDS = new DatedKind<>(DataFolder.RECORDS, new RecordCodec(),
        ExerciseRecord::id, ExerciseRecord::patient, ExerciseRecord::day, ExerciseRecord::startedAt);
    static final DatedKind<SittingRecord> SESSIONS = new DatedKind<>(DataFolder.SESSIONS, new SittingCodec(),
        SittingRecord::id, SittingRecord::patient, SittingRecord::day, SittingRecord::startedAt);
}
