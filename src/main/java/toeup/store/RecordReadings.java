package toeup.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import toeup.progress.ExerciseRecord;

/** Begins to read a patient's records, of the data folder by way of the index and of the spool without it. */
final class RecordReadings {
    /** How far the index is trusted, and what for it is read. */
    enum How {
        /** A month whose folder has not changed is as it was. */
        TRUSTING,
        /** Each file is looked at. */
        CHECKING,
        /** The same, only so that the index is right afterwards. */
        CHECKING_ONLY
    }

    private final DatedFiles.Source data;
    private final DatedFiles.Source spool;
    private final PatientFolders patients;
    private final RecordIndex index;
    private final Machine machine;
    private final DatedFiles<ExerciseRecord> files;

    RecordReadings(DatedFiles.Source data, DatedFiles.Source spool, PatientFolders patients, RecordIndex index,
                   Machine machine) {
        this.data = data;
        this.spool = spool;
        this.patients = patients;
        this.index = index;
        this.machine = machine;
        this.files = new DatedFiles<>(DatedKind.RECORDS, machine.disk());
    }

    RecordReading of(UUID patient, Span span, How how) {
        List<Trouble> troubles = new ArrayList<>();
        List<Supplier<MonthReading>> months = new ArrayList<>();
        Set<String> known = new HashSet<>();
        if (!patients.isErased(patient)) {
            for (Path month : files.months(data, patient, span, troubles::add)) {
                known.add(month.getFileName().toString());
                months.add(() -> month(data, month, patient, Optional.of(index), how));
            }
            for (Path month : files.months(spool, patient, span, troubles::add)) {
                months.add(() -> month(spool, month, patient, Optional.empty(), how));
            }
        }
        boolean all = span.equals(Span.EVER) && troubles.isEmpty();
        return new RecordReading(months, troubles, all ? () -> tidyIndex(patient, known) : () -> { },
            how != How.CHECKING_ONLY);
    }

    private MonthReading month(DatedFiles.Source source, Path month, UUID patient, Optional<RecordIndex> indexed,
                               How how) {
        return new MonthReading(month, source.reader(), patient, machine, indexed, how == How.TRUSTING);
    }

    private void tidyIndex(UUID patient, Set<String> months) {
        index.keepOnly(patient, months);
        List<Trouble> troubles = new ArrayList<>();
        Set<UUID> there = Set.copyOf(patients.ids(troubles::add));
        if (troubles.isEmpty()) index.keepOnly(there);
    }
}
