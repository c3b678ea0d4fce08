package toeup.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/** The names in a data folder, relative to it (product rules, section 7). */
final class DataFolder {
    static final Path FORMAT = Path.of("FORMAT.json");
    static final Path PATIENTS = Path.of("patients");
    static final Path ERASED = Path.of("erased");
    static final String PROFILE = "profile";
    static final String PROGRAMME = "programme";
    static final String RECORDS = "records";
    static final String SESSIONS = "sessions";
    /** No file of ours comes near; a longer one is damaged or hostile. */
    static final int MOST_BYTES = 1 << 20;
    /** The newest format this version knows. */
    static final int SCHEMA = 1;

    private DataFolder() {}

    static Path patient(UUID patient) {
        return PATIENTS.resolve(patient.toString());
    }

    /** The mark of an erased patient. */
    static Path erased(UUID patient) {
        return ERASED.resolve(patient.toString());
    }

    /** The folder of one kind of file of a patient. */
    static Path kind(UUID patient, String kind) {
        return patient(patient).resolve(kind);
    }

    static Path dated(UUID patient, String kind, LocalDate day, UUID id) {
        return kind(patient, kind).resolve(month(YearMonth.from(day))).resolve(file(id));
    }

    static String file(UUID id) {
        return id + Names.JSON;
    }

    /** Never the machine's digits or calendar. */
    static String month(YearMonth month) {
        return String.format(Locale.ROOT, "%04d-%02d", month.getYear(), month.getMonthValue());
    }
}
