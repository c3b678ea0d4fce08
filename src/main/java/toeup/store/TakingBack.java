package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/**
 * Takes files back from quarantine that can be read again: a person mended them there, or another version of the
 * program set them aside. Nothing is overwritten, and what cannot be read stays.
 */
final class TakingBack {
    private final Path root;
    private final Machine machine;
    private final Disk disk;
    private final Store store;

    TakingBack(Path root, Machine machine, Store store) {
        this.root = root;
        this.machine = machine;
        this.disk = machine.disk();
        this.store = store;
    }

    /** Gives where they lie now. */
    List<Path> run(Consumer<Trouble> troubles) {
        List<Path> taken = new ArrayList<>();
        for (Path file : new Folders(disk).in(root.resolve(Quarantine.FOLDER), troubles)) {
            try {
                Optional<Path> place = place(file);
                if (place.isPresent() && moved(file, place.get())) taken.add(root.resolve(place.get()));
            } catch (IOException failed) {
                troubles.accept(Trouble.because(Trouble.Kind.REPAIR_FAILED, file, Reasons.of(failed)));
            }
        }
        return taken;
    }

    /** Where it belongs, relative to the data folder; empty if it cannot be read or nobody knows whose it is. */
    private Optional<Path> place(Path file) throws IOException {
        String name = file.getFileName().toString();
        Optional<UUID> patient = Quarantine.patient(name).filter(id -> !store.erased().contains(id));
        boolean isFile = disk.stat(file).filter(stat -> stat.kind() == Disk.Kind.FILE).isPresent();
        if (patient.isEmpty() || !isFile) return Optional.empty();
        byte[] bytes = disk.read(file, DataFolder.MOST_BYTES);
        if (!Seal.isSound(bytes)) return Optional.empty();
        try {
            return Optional.of(place(patient.get(), name.substring(name.indexOf(patient.get().toString())),
                Json.object(name, bytes, DataFolder.MOST_BYTES)));
        } catch (JsonTrouble stillDamaged) {
            return Optional.empty();
        }
    }

    /** @param rest of the name, from the patient's id on: it tells the kind */
    private static Path place(UUID patient, String rest, JsonObject in) throws JsonTrouble {
        String kind = rest.substring(patient.toString().length());
        if (kind.startsWith("_" + DataFolder.RECORDS + "_")) return dated(DatedKind.RECORDS, patient, in);
        if (kind.startsWith("_" + DataFolder.SESSIONS + "_")) return dated(DatedKind.SESSIONS, patient, in);
        boolean profile = kind.startsWith("_" + DataFolder.PROFILE + "_");
        if (profile) new ProfileCodec().read(in);
        else new ProgrammeCodec().read(in);
        Path folder = DataFolder.kind(patient, profile ? DataFolder.PROFILE : DataFolder.PROGRAMME);
        return folder.resolve(DataFolder.file(Fields.uuid(in, "id")));
    }

    private static <T> Path dated(DatedKind<T> kind, UUID patient, JsonObject in) throws JsonTrouble {
        T value = kind.codec().read(in);
        if (!kind.patient().apply(value).equals(patient)) throw in.trouble("patient", "the patient it was set aside from");
        return DataFolder.dated(patient, kind.folder(), kind.day().apply(value), kind.id().apply(value));
    }

    private boolean moved(Path file, Path place) throws IOException {
        Path target = root.resolve(place);
        if (disk.stat(target).isPresent()) return false;
        new DurableFiles(machine).makeFolders(root, place);
        disk.rename(file, target);
        disk.forceFolder(target.getParent());
        disk.forceFolder(file.getParent());
        return true;
    }
}
