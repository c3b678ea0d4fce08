package toeup.store;

import java.nio.file.Path;
import java.time.LocalDate;
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
        return kind(patient, kind).resolve(month(day)).resolve(file(id));
    }

    static String file(UUID id) {
        return id + Names.JSON;
    }

    /**
     * The month of a day as folders are named. Never in the machine's digits or calendar, and by hand: what Java has for
     * it takes a start longer to load than everything else here.
     */
    static String month(LocalDate day) {
        return month(day.getYear(), day.getMonthValue());
    }

    /** @param month 1 to 12 */
    static String month(int year, int month) {
        return digits(year, 4) + "-" + digits(month, 2);
    }

    private static String digits(int number, int least) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
