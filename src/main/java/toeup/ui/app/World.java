package toeup.ui.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import toeup.catalog.Catalog;
import toeup.i18n.Messages;
import toeup.plan.Settings;
import toeup.plan.StartingProgramme;
import toeup.progress.Due;
import toeup.session.Assignment;
import toeup.session.Run;

/**
 * What the screens show that comes from outside: content, files, date. It is replaced as a whole when something was
 * written or read.
 *
 * @param catalog    exercises and pages
 * @param text       the words
 * @param programmes starting programmes, which are read when they are asked for
 * @param settings   this computer's
 * @param patient    who trains; absent before the first pages are answered, or until one of several is chosen
 * @param patients   everybody in the data folder
 * @param unfinished an exercise that a killed program left behind today
 * @param today      the date
 * @param readOnly   nothing can be written: the data folder is read-only
 * @param troubles   what was found when the files were read, in words
 * @param daily      the folder in which a backup is made each day; absent for none
 */
public record World(Catalog catalog, Messages text, Supplier<List<StartingProgramme>> programmes, Settings settings,
                    Optional<Patient> patient, List<Known> patients, Optional<Unfinished> unfinished,
                    LocalDate today, boolean readOnly, List<String> troubles, Optional<String> daily) {
    /** A patient of this folder. */
    public record Known(UUID id, String code) {}

    /** An exercise found unfinished. */
    public record Unfinished(Assignment assignment, Run run) {}

    /** Without daily backups. */
    public World(Catalog catalog, Messages text, Supplier<List<StartingProgramme>> programmes, Settings settings,
                 Optional<Patient> patient, List<Known> patients, Optional<Unfinished> unfinished, LocalDate today,
                 boolean readOnly, List<String> troubles) {
        this(catalog, text, programmes, settings, patient, patients, unfinished, today, readOnly, troubles,
            Optional.empty());
    }

    public World {
        patients = List.copyOf(patients);
        troubles = List.copyOf(troubles);
    }

    /** What is due for the patient today; nothing without a patient. */
    public Due due() {
        return patient.map(it -> Due.today(it.programme(), it.history(), today, it.profile(), catalog))
            .orElse(new Due(today, List.of()));
    }

    public World on(LocalDate day) {
        return new World(catalog, text, programmes, settings, patient, patients, unfinished, day, readOnly, troubles,
            daily);
    }

    /** The same folder, in which this patient trains. */
    public World with(Patient changed) {
        return new World(catalog, text, programmes, settings, Optional.of(changed), patients, unfinished, today,
            readOnly, troubles, daily);
    }

    public World withSettings(Settings changed) {
        return new World(catalog, text, programmes, changed, patient, patients, unfinished, today, readOnly, troubles,
            daily);
    }

    /** Nothing is left over any more. */
    public World settled() {
        return new World(catalog, text, programmes, settings, patient, patients, Optional.empty(), today, readOnly,
            troubles, daily);
    }
}
