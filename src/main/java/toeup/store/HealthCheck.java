package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Walks a whole data folder: every file is read as the program reads it, and everything else is named. */
final class HealthCheck {
    private final Store store;
    private final Path root;
    private final Disk disk;
    private final Folders folders;
    private final boolean keepsPermissions;
    private final List<Trouble> findings = new ArrayList<>();
    private int files;
    private int byHand;

    HealthCheck(Store store, Places places, Machine machine) {
        this.store = store;
        this.root = places.data();
        this.disk = machine.disk();
        this.folders = new Folders(disk);
        this.keepsPermissions = KnownFolders.keepsPermissions(places, machine);
    }

    Health run(Spool spool) {
        List<Patient> patients = store.patients(findings::add);
        patients.forEach(this::look);
        folders.in(root.resolve(Quarantine.FOLDER), findings::add)
            .forEach(file -> findings.add(Trouble.at(Trouble.Kind.IN_QUARANTINE, file)));
        spool.waiting(findings::add)
            .forEach(file -> findings.add(Trouble.at(Trouble.Kind.SPOOL_WAITING, file)));
        walk(root);
        lookAtMarks();
        return new Health(patients.size(), files, byHand, findings);
    }

    private void lookAtMarks() {
        Path format = root.resolve(DataFolder.FORMAT);
        boolean hasPatients = stat(root.resolve(DataFolder.PATIENTS)).isPresent();
        if (hasPatients && stat(format).isEmpty()) findings.add(Trouble.at(Trouble.Kind.FORMAT_MISSING, format));
        store.erased().stream().map(id -> root.resolve(DataFolder.patient(id)))
            .filter(folder -> stat(folder).isPresent())
            .forEach(folder -> findings.add(Trouble.at(Trouble.Kind.ERASE_LEFT, folder)));
    }

    private void look(Patient patient) {
        UUID id = patient.id();
        look(patient.profile());
        look(store.programme(id));
        look(store.records(id));
        look(store.sessions(id, Span.EVER.from(), Span.EVER.to()));
    }

    private void look(Heads<?> heads) {
        findings.addAll(heads.troubles());
        files += heads.history().size();
        byHand += (int) heads.history().stream().filter(Version::byHand).count();
    }

    private void look(Found<?> found) {
        findings.addAll(found.troubles());
        files += found.all().size();
        byHand += (int) found.all().stream().filter(Stored::byHand).count();
    }

    /** What no reader looks at: loose modes, and files that do not belong here or were left by a broken off save. */
    private void walk(Path folder) {
        for (Path path : listed(folder)) {
            Optional<Disk.Stat> stat = stat(path);
            if (stat.isEmpty()) continue;
            boolean ours = !Names.isOfAnother(root, path);
            if (keepsPermissions && ours && !stat.get().ownerOnly() && stat.get().kind() != Disk.Kind.LINK) {
                findings.add(Trouble.at(Trouble.Kind.LOOSE_MODE, path));
            }
            if (stat.get().kind() == Disk.Kind.FOLDER) walk(path);
            else if (Names.isTemporary(path)) findings.add(Trouble.at(Trouble.Kind.LEFT_OVER, path));
            else if (isStrange(path)) findings.add(Trouble.at(Trouble.Kind.STRANGE_FILE, path));
        }
    }

    private List<Path> listed(Path folder) {
        try {
            boolean isThere = disk.stat(folder).filter(stat -> stat.kind() == Disk.Kind.FOLDER).isPresent();
            return isThere ? disk.list(folder) : List.of();
        } catch (IOException alreadySaid) {
            return List.of();
        }
    }

    private Optional<Disk.Stat> stat(Path path) {
        try {
            return disk.stat(path);
        } catch (IOException failed) {
            findings.add(Trouble.because(Trouble.Kind.UNREADABLE, path, Reasons.of(failed)));
            return Optional.empty();
        }
    }

    private boolean isStrange(Path path) {
        Path within = root.relativize(path);
        boolean ours = within.startsWith(DataFolder.ERASED) || within.startsWith(Quarantine.FOLDER);
        return !ours && !Names.isHidden(path) && !Names.isRead(path);
    }
}
