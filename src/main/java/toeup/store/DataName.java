package toeup.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The place of one file in a data folder, as a backup names it. What is not of this form is not of this program.
 *
 * @param name    with slashes, relative to the folder
 * @param part    what kind of file it is
 * @param patient whose; empty where that does not follow from the name
 */
record DataName(String name, Part part, Optional<UUID> patient) {
    /** What the files of a data folder are. */
    enum Part { FORMAT, ERASED, PROFILE, PROGRAMME, RECORDS, SESSIONS, QUARANTINE }

    private static final int LONGEST = 200;
    private static final String MONTH = "[0-9]{4}-[0-9]{2}";
    /** What {@link Quarantine} gives. */
    private static final String SET_ASIDE = "[A-Za-z0-9_(~-][A-Za-z0-9._()~-]{0,250}";
    /** No file system of those that sticks have takes these in a name. */
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    /** Empty if it is no name of the data layout. */
    static Optional<DataName> of(String name) {
        List<String> parts = List.of(name.split("/", -1));
        return switch (parts.get(0)) {
            case "FORMAT.json" -> made(name, Part.FORMAT, Optional.empty(), parts.size() == 1);
            case "erased" -> ofErased(name, parts);
            case "patients" -> ofPatient(name, parts);
            case Quarantine.FOLDER -> made(name, Part.QUARANTINE, Quarantine.patient(parts.get(parts.size() - 1)),
                parts.size() == 2 && parts.get(1).matches(SET_ASIDE));
            default -> Optional.empty();
        };
    }

    private static Optional<DataName> made(String name, Part part, Optional<UUID> patient, boolean fits) {
        return fits ? Optional.of(new DataName(name, part, patient)) : Optional.empty();
    }

    private static Optional<DataName> ofErased(String name, List<String> parts) {
        Optional<UUID> patient = parts.size() == 2 ? Fields.parseUuid(parts.get(1)) : Optional.empty();
        return made(name, Part.ERASED, patient, patient.isPresent());
    }

    private static Optional<DataName> ofPatient(String name, List<String> parts) {
        if (parts.size() < 4) return Optional.empty();
        Optional<UUID> patient = Fields.parseUuid(parts.get(1));
        boolean named = patient.isPresent() && isFile(parts.get(parts.size() - 1));
        boolean dated = parts.size() == 5 && parts.get(3).matches(MONTH);
        return switch (parts.get(2)) {
            case DataFolder.PROFILE -> made(name, Part.PROFILE, patient, named && parts.size() == 4);
            case DataFolder.PROGRAMME -> made(name, Part.PROGRAMME, patient, named && parts.size() == 4);
            case DataFolder.RECORDS -> made(name, Part.RECORDS, patient, named && dated);
            case DataFolder.SESSIONS -> made(name, Part.SESSIONS, patient, named && dated);
            default -> Optional.empty();
        };
    }

    private static boolean isFile(String name) {
        boolean plain = name.length() <= LONGEST && name.codePoints().allMatch(DataName::isPlain);
        return plain && Names.isRead(Path.of(name));
    }

    private static boolean isPlain(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
            && FORBIDDEN.indexOf(point) < 0;
    }

    /** The same place in a folder of this machine. */
    Path path() {
        return Path.of("", name.split("/"));
    }

    /** Beside it, for a file of the same name with other content: the same content always gets the same name. */
    DataName beside(byte[] content) {
        String start = name.substring(0, name.lastIndexOf(Names.JSON));
        String other = start + "." + Seal.sha256(content).substring(0, 16) + Names.JSON;
        return new DataName(other, part, patient);
    }

    /** Whether what it holds is one JSON object. */
    boolean isJson() {
        return part != Part.ERASED && part != Part.QUARANTINE;
    }
}
