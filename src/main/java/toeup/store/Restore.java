package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.json.Json;
import toeup.json.JsonTrouble;
import toeup.zip.Zip;
import toeup.zip.ZipItem;
import toeup.zip.ZipTrouble;

/**
 * Puts the files of a backup back where they are missing, and changes nothing that is there. Every entry is unpacked
 * and judged before the first file is written; once for each object.
 */
public final class Restore {
    private static final int LONGEST_SHOWN = 80;

    private final Places places;
    private final Disk disk;
    private final DataTree tree;
    private final Map<ZipItem, DataName> wanted = new LinkedHashMap<>();
    private final List<String> differing = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private final Set<UUID> marked = new HashSet<>();
    private final Set<UUID> patients = new HashSet<>();
    private final List<UUID> living = new ArrayList<>();
    private int records;
    private int files;
    private int present;
    private int erased;

    public Restore(Places places, Machine machine) {
        this.places = places;
        this.disk = machine.disk();
        this.tree = new DataTree(places, machine, ignored -> { });
    }

    /** Says what {@link #run} would do, and changes nothing. */
    public RestoreResult look(Path backup) {
        return reading(backup, zip -> result(wanted.values().stream().toList(), Optional.empty()));
    }

    /**
     * Restores.
     *
     * @param store opened for writing and writable
     */
    public RestoreResult run(Path backup, Store store) {
        return reading(backup, zip -> {
            List<DataName> added = new ArrayList<>();
            return result(added, added(zip, store, added));
        });
    }

    private interface Work {
        RestoreResult with(Zip zip) throws IOException, ZipTrouble, NotOurs;
    }

    /** An entry is harmless, but not what a backup holds. */
    private static final class NotOurs extends Exception {
        private final String reason;
        private final String entry;

        NotOurs(String reason, String entry) {
            super(reason, null, false, false);
            this.reason = reason;
            this.entry = entry;
        }
    }

    private RestoreResult reading(Path backup, Work work) {
        try (Zip zip = Zip.open(backup, Backup.LIMITS)) {
            judge(zip);
            return work.with(zip);
        } catch (ZipTrouble wrong) {
            return refused(backup, Reasons.of(wrong.kind()), wrong.entry());
        } catch (NotOurs wrong) {
            return refused(backup, wrong.reason, wrong.entry);
        } catch (IOException failed) {
            return new RestoreResult.Refused(
                Trouble.because(Trouble.Kind.RESTORE_UNREADABLE, backup, Reasons.of(failed)));
        }
    }

    private static RestoreResult refused(Path backup, String reason, String entry) {
        String shown = entry.substring(0, Math.min(LONGEST_SHOWN, entry.length()));
        Trouble.Kind kind = entry.isEmpty() ? Trouble.Kind.RESTORE_REFUSED : Trouble.Kind.RESTORE_REFUSED_ENTRY;
        return new RestoreResult.Refused(new Trouble(kind, backup.toString(), 0, 0, reason, shown));
    }

    private void judge(Zip zip) throws IOException, ZipTrouble, NotOurs {
        Map<ZipItem, DataName> names = new LinkedHashMap<>();
        for (ZipItem item : zip.items()) {
            if (item.isFolder()) continue;
            DataName name = DataName.of(item.name()).orElseThrow(() -> new NotOurs(Reasons.ZIP_STRANGE, item.name()));
            names.put(item, name);
            if (name.part() == DataName.Part.ERASED) name.patient().ifPresent(marked::add);
        }
        if (names.isEmpty()) throw new NotOurs(Reasons.ZIP_EMPTY, "");
        for (Map.Entry<ZipItem, DataName> one : names.entrySet()) {
            byte[] content = zip.read(one.getKey());
            count(one.getValue());
            target(one.getValue(), content).ifPresent(target -> wanted.put(one.getKey(), target));
        }
    }

    private void count(DataName name) {
        files++;
        if (name.part() == DataName.Part.RECORDS) records++;
        boolean counts = name.part() != DataName.Part.ERASED && name.part() != DataName.Part.QUARANTINE;
        if (counts) name.patient().ifPresent(patients::add);
    }

    /** Where an entry is to be written; empty if it is not. */
    private Optional<DataName> target(DataName name, byte[] content) throws IOException, NotOurs {
        if (name.part() == DataName.Part.FORMAT) return format(name, content);
        UUID patient = name.patient().orElse(null);
        if (name.part() == DataName.Part.ERASED) return mark(name, patient);
        if (patient != null && (marked.contains(patient) || tree.isErased(patient))) {
            erased++;
            return Optional.empty();
        }
        if (name.isJson() && !Seal.isSound(content)) {
            damaged.add(name.name());
            return Optional.empty();
        }
        return missing(name, content);
    }

    /** It is made by the first file that is written here. */
    private Optional<DataName> format(DataName name, byte[] content) throws NotOurs {
        try {
            int schema = Json.object(name.name(), content).whole("schema", 1, Integer.MAX_VALUE);
            if (schema > DataFolder.SCHEMA) throw new NotOurs(Reasons.NEWER, name.name());
            present++;
            return Optional.empty();
        } catch (JsonTrouble damagedMark) {
            throw new NotOurs(Reasons.ZIP_STRANGE, name.name());
        }
    }

    /** A mark takes all files of its patient from sight: where that patient is, only a person may set it. */
    private Optional<DataName> mark(DataName name, UUID patient) throws IOException {
        if (tree.isErased(patient)) {
            present++;
        } else if (disk.stat(places.data().resolve(DataFolder.patient(patient))).isPresent()) {
            living.add(patient);
        } else {
            return Optional.of(name);
        }
        return Optional.empty();
    }

    /**
     * What is here and can be read stays what counts, also if a person edited it. Where the file here is damaged, the
     * one of the backup goes beside it, and is read by the id inside.
     */
    private Optional<DataName> missing(DataName name, byte[] content) throws IOException {
        Optional<byte[]> here = content(name);
        if (here.isEmpty() && disk.stat(places.data().resolve(name.path())).isEmpty()) return Optional.of(name);
        boolean same = here.isPresent() && Arrays.equals(here.get(), content);
        if (!same && name.isJson() && here.isPresent() && !Seal.isSound(here.get())) {
            DataName beside = name.beside(content);
            if (content(beside).isEmpty()) return Optional.of(beside);
            same = true;
        }
        if (same) present++;
        else differing.add(name.name());
        return Optional.empty();
    }

    private Optional<byte[]> content(DataName name) throws IOException {
        Path file = places.data().resolve(name.path());
        boolean isFile = disk.stat(file).filter(stat -> stat.kind() == Disk.Kind.FILE).isPresent();
        return isFile ? Optional.of(disk.read(file, DataFolder.MOST_BYTES)) : Optional.empty();
    }

    private Optional<Trouble> added(Zip zip, Store store, List<DataName> added) throws ZipTrouble {
        for (Map.Entry<ZipItem, DataName> one : wanted.entrySet()) {
            DataName name = one.getValue();
            try {
                byte[] content = name.part() == DataName.Part.ERASED ? new byte[0] : zip.read(one.getKey());
                store.put(name.path(), content);
                added.add(name);
            } catch (IOException failed) {
                Path file = places.data().resolve(name.path());
                return Optional.of(Trouble.because(Trouble.Kind.RESTORE_BROKEN_OFF, file, Reasons.of(failed)));
            }
        }
        return Optional.empty();
    }

    private RestoreResult result(List<DataName> added, Optional<Trouble> brokenOff) {
        int addedRecords = (int) added.stream().filter(name -> name.part() == DataName.Part.RECORDS).count();
        return new RestoreResult.Read(patients.size(), records, files, added.size(), addedRecords, present, differing,
            damaged, erased, living, brokenOff);
    }
}
