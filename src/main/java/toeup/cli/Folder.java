package toeup.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Exercise;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.progress.ExerciseRecord;
import toeup.store.Access;
import toeup.store.Listed;
import toeup.store.Opened;
import toeup.store.Patient;
import toeup.store.Places;
import toeup.store.SaveResult;
import toeup.store.Store;
import toeup.store.Trouble;

/** The data folder as commands use it: every trouble becomes words on standard error or the command's end. */
final class Folder {
    /** What only matters to who wants to save something. */
    private static final Set<Trouble.Kind> OF_WRITING = EnumSet.of(Trouble.Kind.FOLDER_READ_ONLY,
        Trouble.Kind.ALL_READ_ONLY, Trouble.Kind.FOLDER_UNMAKEABLE);

    private final Desk desk;
    private final Store store;

    private Folder(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * Opens the data folder.
     *
     * @throws CliTrouble if it is missing or cannot be read
     */
    static Folder open(Desk desk, Access access) {
        Opened opened = Store.open(places(desk), access, desk.context().machine());
        if (opened instanceof Opened.Gone gone) throw CliTrouble.folder(gone.trouble());
        if (opened instanceof Opened.Refused refused) throw CliTrouble.folder(refused.trouble());
        Opened.Ready ready = (Opened.Ready) opened;
        ready.troubles().stream().filter(trouble -> matters(trouble, access)).forEach(desk::warn);
        // What an earlier command could not save comes first, as it was promised for when the folder can be written.
        if (access == Access.WRITE && ready.store().isWritable()) {
            ready.store().erasure().finish().forEach(desk::warn);
            ready.store().deliverSpool().forEach(desk::warn);
        }
        return new Folder(desk, ready.store());
    }

    static Places places(Desk desk) {
        return Places.of(desk.context().environment(), desk.context().userHome(), desk.where().data());
    }

    /** Who only looks may well look at a folder that cannot be written. */
    private static boolean matters(Trouble trouble, Access access) {
        return access == Access.WRITE || !OF_WRITING.contains(trouble.kind());
    }

    /**
     * Everybody here; a profile that cannot be read is said, also when its patient is not the one asked for.
     *
     * @throws CliTrouble if they cannot be listed: that must not pass for a folder with nobody in it
     */
    List<Patient> patients() {
        List<Trouble> unlisted = new ArrayList<>();
        List<Patient> patients = store.patients(unlisted::add);
        if (patients.isEmpty() && !unlisted.isEmpty()) throw CliTrouble.folder(unlisted.get(0));
        unlisted.forEach(desk::warn);
        patients.forEach(patient -> patient.profile().troubles().forEach(desk::warn));
        return patients;
    }

    /**
     * The chart of the patient named, or of the only one; empty if there is none at all.
     *
     * @throws CliTrouble if the one named is not known, or one of several must be named
     */
    Optional<Chart> chart() {
        List<Patient> patients = patients();
        Optional<Patient> patient = desk.where().patient().isPresent()
            ? Optional.of(named(desk.where().patient().get(), patients)) : only(patients);
        Optional<Chart> chart = patient.map(one -> new Chart(store, one, desk.context().zone()));
        chart.map(Chart::programmeTroubles).ifPresent(troubles -> troubles.forEach(desk::warn));
        chart.filter(Chart::needsChoice).ifPresent(one -> desk.note("cli.note.two-heads"));
        return chart;
    }

    /** The same, where there must be one. */
    Chart someChart() {
        return chart().orElseThrow(() -> CliTrouble.usage("cli.trouble.patient.nobody"));
    }

    /** Its profile, where there must be one. */
    static Profile profile(Chart chart) {
        return chart.profile().orElseThrow(() -> CliTrouble.folder("cli.trouble.profile"));
    }

    private static Optional<Patient> only(List<Patient> patients) {
        if (patients.size() > 1) throw CliTrouble.usage("cli.trouble.patient.which", patients.size());
        return patients.stream().findFirst();
    }

    static Patient named(String name, List<Patient> patients) {
        Listed found = oneNamed(name, patients.stream().map(it -> new Listed(it.id(), it.code())).toList());
        return patients.stream().filter(patient -> patient.id().equals(found.id())).findFirst().orElseThrow();
    }

    /**
     * By code in either case; by id where two patients came to the same code.
     *
     * @throws CliTrouble if there is none or more than one
     */
    static Listed oneNamed(String name, List<Listed> patients) {
        List<Listed> found = patients.stream().filter(patient -> isNamed(patient, name)).toList();
        if (found.size() > 1) throw CliTrouble.usage("cli.trouble.patient.twice", Harmless.text(name), found.size());
        return found.stream().findFirst()
            .orElseThrow(() -> CliTrouble.usage("cli.trouble.patient", Harmless.text(name), patients.size()));
    }

    private static boolean isNamed(Listed patient, String name) {
        return patient.id().toString().equals(name)
            || patient.code().filter(code -> code.equals(name.toUpperCase(Locale.ROOT))).isPresent();
    }

    /**
     * What the programme of the patient, if there is just one, says of an exercise.
     *
     * @throws CliTrouble if it cannot be read just now: the usual dose may be wrong for this patient
     */
    static Optional<Prescription> planned(Optional<Chart> chart, Exercise exercise) {
        boolean unreadable = chart.stream().flatMap(it -> it.programmeTroubles().stream())
            .anyMatch(trouble -> trouble.kind() == Trouble.Kind.UNREADABLE);
        if (unreadable) throw CliTrouble.folder("cli.trouble.programme");
        return chart.flatMap(Chart::programme).stream().flatMap(programme -> programme.items().stream())
            .map(Programme.Scheduled::prescription)
            .filter(prescription -> prescription.exercise().equals(exercise.id())).findFirst();
    }

    /** Who was erased here and is named by id, so that what may be left can be erased again. */
    Optional<UUID> erased(String name) {
        return store.erased().stream().filter(id -> id.toString().equals(name)).findFirst();
    }

    /**
     * The store, to be written to.
     *
     * @throws CliTrouble if it was opened for reading only
     */
    Store writable() {
        if (!store.isWritable()) {
            throw CliTrouble.folder("cli.trouble.folder.read-only", Harmless.line(store.folder().toString()));
        }
        return store;
    }

    UUID newId() {
        return desk.context().machine().ids().next();
    }

    /**
     * Saves a record.
     *
     * @throws CliTrouble if it is not in the data folder; the message says if it is safe on this computer
     */
    void save(ExerciseRecord record) {
        if (store.save(record) instanceof SaveResult.NotSaved not) throw CliTrouble.folder(not.trouble());
    }

    /** Adds a patient. */
    void add(Profile profile, Programme programme) {
        if (store.addPatient(profile, programme) instanceof SaveResult.NotSaved not) throw CliTrouble.folder(not.trouble());
    }
}
