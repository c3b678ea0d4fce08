package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import toeup.plan.Profile;

/**
 * The codes of all patients, from the index as long as no profile's folder or file has changed: to read two hundred
 * profiles at every start would be felt.
 */
final class Roster {
    private final Path data;
    private final Disk disk;
    private final Machine machine;
    private final RecordIndex index;

    Roster(Path data, Machine machine, RecordIndex index) {
        this.data = data;
        this.machine = machine;
        this.disk = machine.disk();
        this.index = index;
    }

    /** Reads what the index does not tell. */
    interface Reader {
        /** Empty if there is no such patient. */
        Optional<Patient> read(UUID patient);
    }

    /**
     * What is known of one patient.
     *
     * @param folder of the profile's versions
     * @param files  those versions, by name
     */
    private record Known(String code, Fact folder, Map<String, Fact> files) {}

    List<Listed> list(List<UUID> patients, Reader reader) {
        Map<UUID, Known> known = index.loadRoster().flatMap(Roster::read).orElse(Map.of());
        Map<UUID, Known> now = new LinkedHashMap<>();
        List<Listed> listed = new ArrayList<>();
        for (UUID patient : patients) {
            Optional<Known> same = Optional.ofNullable(known.get(patient)).filter(it -> isUnchanged(patient, it));
            same.ifPresent(it -> now.put(patient, it));
            if (same.isPresent()) listed.add(new Listed(patient, Optional.of(same.get().code())));
            else read(patient, reader, now).ifPresent(listed::add);
        }
        if (!isSame(now, known)) index.saveRoster(write(now));
        return listed;
    }

    /** What did not change was taken over: no two of them need to be compared, which takes a start longer than reading. */
    private static boolean isSame(Map<UUID, Known> now, Map<UUID, Known> known) {
        if (now.size() != known.size()) return false;
        for (Map.Entry<UUID, Known> one : now.entrySet()) {
            if (known.get(one.getKey()) != one.getValue()) return false;
        }
        return true;
    }

    private Optional<Listed> read(UUID patient, Reader reader, Map<UUID, Known> now) {
        // Its facts come first: what changes while it is read has another time from the next start on.
        Optional<Known> facts = facts(patient);
        Optional<Patient> found = reader.read(patient);
        found.filter(Roster::isPlain).flatMap(Patient::code).ifPresent(code -> facts
            .ifPresent(it -> now.put(patient, new Known(code, it.folder(), it.files()))));
        return found.map(it -> new Listed(patient, it.code()));
    }

    /** With two heads, or anything to be told, a profile is read each time. */
    private static boolean isPlain(Patient patient) {
        Heads<Profile> profile = patient.profile();
        return profile.all().size() == 1 && profile.troubles().isEmpty() && !profile.newer();
    }

    private Path folder(UUID patient) {
        return data.resolve(DataFolder.kind(patient, DataFolder.PROFILE));
    }

    private boolean isUnchanged(UUID patient, Known known) {
        Path folder = folder(patient);
        if (!isSame(folder, Disk.Kind.FOLDER, known.folder())) return false;
        for (Map.Entry<String, Fact> file : known.files().entrySet()) {
            if (!isSame(folder.resolve(file.getKey()), Disk.Kind.FILE, file.getValue())) return false;
        }
        return true;
    }

    private boolean isSame(Path path, Disk.Kind kind, Fact fact) {
        try {
            return disk.stat(path).filter(stat -> stat.kind() == kind && fact.fits(stat)).isPresent();
        } catch (IOException failed) {
            return false;
        }
    }

    /** Empty while any of them may still change without showing it. */
    private Optional<Known> facts(UUID patient) {
        try {
            Optional<Fact> folder = fact(folder(patient));
            Map<String, Fact> files = new LinkedHashMap<>();
            if (folder.isEmpty()) return Optional.empty();
            for (Path file : disk.list(folder(patient))) {
                if (!Names.isRead(file)) continue;
                Optional<Fact> fact = fact(file);
                if (fact.isEmpty()) return Optional.empty();
                files.put(file.getFileName().toString(), fact.get());
            }
            return Optional.of(new Known("", folder.get(), files));
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private Optional<Fact> fact(Path path) throws IOException {
        return disk.stat(path).map(stat -> Fact.of(stat, machine.clock())).filter(Fact::isSure);
    }

    private static byte[] write(Map<UUID, Known> all) {
        ByteWriter out = new ByteWriter().number(all.size());
        all.forEach((patient, known) -> {
            out.id(patient).text(known.code());
            known.folder().write(out);
            out.number(known.files().size());
            known.files().forEach((name, fact) -> fact.write(out.text(name)));
        });
        return out.toBytes();
    }

    private static Optional<Map<UUID, Known>> read(ByteReader in) {
        try {
            Map<UUID, Known> all = new LinkedHashMap<>();
            for (int left = in.count(); left > 0; left--) {
                UUID patient = in.id();
                String code = in.text();
                Fact folder = Fact.read(in);
                Map<String, Fact> files = new LinkedHashMap<>();
                for (int more = in.count(); more > 0; more--) files.put(in.text(), Fact.read(in));
                all.put(patient, new Known(code, folder, files));
            }
            return Optional.of(all);
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
