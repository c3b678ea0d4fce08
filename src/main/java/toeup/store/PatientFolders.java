package toeup.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import toeup.plan.Profile;

/** Who is in a data folder: a folder each, but for those that were erased and those never begun. */
final class PatientFolders {
    private final Path root;
    private final Folders folders;
    private final Function<UUID, Heads<Profile>> profiles;

    /**
     * @param root     the data folder
     * @param profiles reads a patient's profile
     */
    PatientFolders(Path root, Disk disk, Function<UUID, Heads<Profile>> profiles) {
        this.root = root;
        this.folders = new Folders(disk);
        this.profiles = profiles;
    }

    /** The patients in the order they were added, without erased ones. */
    List<Patient> all(Consumer<Trouble> troubles) {
        List<Patient> patients = new ArrayList<>();
        for (UUID id : ids(troubles)) begun(id).ifPresent(patients::add);
        return patients;
    }

    /** One of {@link #all}. */
    Optional<Patient> one(UUID id) {
        return isErased(id) ? Optional.empty() : begun(id);
    }

    /** The same of one who is known not to be erased. */
    Optional<Patient> begun(UUID id) {
        return Optional.of(new Patient(id, profiles.apply(id))).filter(this::isBegun);
    }

    /** A folder with a programme alone comes from a start that was broken off before the profile was saved. */
    private boolean isBegun(Patient patient) {
        Path records = root.resolve(DataFolder.kind(patient.id(), DataFolder.RECORDS));
        return !patient.profile().all().isEmpty() || !patient.profile().troubles().isEmpty()
            || !folders.in(records, ignored -> { }).isEmpty();
    }

    /** All but erased ones, also those that were not begun. */
    List<UUID> ids(Consumer<Trouble> troubles) {
        Set<String> erased = new HashSet<>();
        for (Path mark : folders.in(root.resolve(DataFolder.ERASED), troubles)) erased.add(mark.getFileName().toString());
        List<UUID> ids = new ArrayList<>();
        for (Path folder : folders.in(root.resolve(DataFolder.PATIENTS), troubles)) {
            String name = folder.getFileName().toString();
            if (!erased.contains(name)) Fields.parseUuid(name).ifPresent(ids::add);
        }
        return ids;
    }

    /** Who was erased here. */
    List<UUID> erased() {
        return folders.in(root.resolve(DataFolder.ERASED), ignored -> { }).stream()
            .map(mark -> Fields.parseUuid(mark.getFileName().toString())).flatMap(Optional::stream).toList();
    }

    boolean isErased(UUID patient) {
        return folders.has(root.resolve(DataFolder.erased(patient)));
    }

    /** Whether there is a folder for this patient, who was not erased. */
    boolean hasFolder(UUID patient) {
        return !isErased(patient) && folders.has(root.resolve(DataFolder.patient(patient)));
    }
}
