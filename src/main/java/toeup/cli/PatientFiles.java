package toeup.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import toeup.catalog.Catalog;
import toeup.catalog.Counting;
import toeup.catalog.Lists;
import toeup.i18n.Messages;
import toeup.plan.Days;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Settings;
import toeup.plan.StartingProgramme;
import toeup.progress.ExerciseRecord;
import toeup.session.Assignment;
import toeup.store.Access;
import toeup.store.DailyBackup;
import toeup.store.EraseResult;
import toeup.store.Heads;
import toeup.store.Ids;
import toeup.store.Journals;
import toeup.store.LeftBehind;
import toeup.store.Programmes;
import toeup.store.SaveResult;
import toeup.store.SettingsFile;
import toeup.store.Store;
import toeup.store.Trouble;
import toeup.ui.app.Patient;
import toeup.ui.app.Reading;
import toeup.ui.app.World;

/** The files of the patient who trains now, and what the screens know of them. Used from one thread at a time. */
final class PatientFiles {
    /**
     * What never changes while the program runs.
     *
     * @param text   what gives the messages; not asked before which exercises are wanted is known
     * @param wanted is told which exercises the patient is to do today, as soon as that is known
     */
    record Shipped(Catalog catalog, Supplier<Messages> text, Supplier<List<StartingProgramme>> programmes,
                   Consumer<Set<String>> wanted) {}

    private final Shipped shipped;
    private final Store store;
    private final SettingsFile settingsFile;
    private final Journals journals;
    private final Ids ids;
    private final Here here;
    private final Clock clock;
    private final List<Trouble> troubles = new ArrayList<>();
    private final List<Trouble> patientTroubles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Settings settings;
    private Optional<toeup.store.Patient> patient = Optional.empty();
    private final PatientList everybody;
    private Heads<Programme> programme = Heads.none();
    private final RecordsKnown records;
    /** Read when it is first shown. */
    private Optional<Optional<String>> daily = Optional.empty();
    private final Map<UUID, LeftBehind> leftBehind = new HashMap<>();

    PatientFiles(Shipped shipped, Store store, SettingsFile settingsFile, Journals journals, Ids ids,
                 Here here, Clock clock) {
        this.shipped = shipped;
        this.store = store;
        this.settingsFile = settingsFile;
        this.journals = journals;
        this.ids = ids;
        this.here = here;
        this.clock = clock;
        this.records = new RecordsKnown(store);
        this.everybody = new PatientList(store);
        SettingsFile.Loaded loaded = settingsFile.load(store.isWritable() ? Access.WRITE : Access.READ);
        this.settings = loaded.settings();
        loaded.trouble().ifPresent(troubles::add);
    }

    Messages text() {
        return shipped.text().get();
    }

    Path folder() {
        return store.folder();
    }

    UUID newId() {
        return ids.next();
    }

    /** Something to be told on the first screen. */
    void report(Trouble trouble) {
        troubles.add(trouble);
    }

    /** Tells that an exercise broken off was kept. */
    void reportKept(SessionKeeper.Kept kept) {
        String name = shipped.catalog().exercise(kept.record().exercise())
            .map(exercise -> shipped.catalog().text(exercise).name()).orElse(kept.record().exercise());
        UUID whose = kept.record().patient();
        notes.add(isTraining(whose) ? text().of("resume.kept", name)
            : text().of("resume.kept.other", name, everybody.codeOf(whose).orElse(whose.toString())));
        if (kept.result() instanceof SaveResult.NotSaved not) troubles.add(not.trouble());
    }

    PatientList everybody() {
        return everybody;
    }

    /** Another patient trains from now on. */
    void open(UUID id) {
        patient = store.patient(id);
        // What is wrong with one patient's files is no business of the next.
        patientTroubles.clear();
        patient.ifPresent(it -> patientTroubles.addAll(it.profile().troubles()));
        programme = patient.map(it -> store.programme(it.id())).orElse(Heads.none());
        patientTroubles.addAll(programme.troubles());
        LocalDate today = today();
        shipped.wanted().accept(prescribed(today));
        records.open(patient.map(toeup.store.Patient::id), today);
    }

    /** Reads more of the records, for a short time; false once there are no more to read. */
    boolean readOn() {
        return records.readOn();
    }

    /** Whether reading on came to anything to be shown since this was asked last. */
    boolean takeNews() {
        return records.takeNews();
    }

    /** How far the records have been read. */
    Reading reading() {
        return records.reading();
    }

    /** @throws java.util.NoSuchElementException without a patient */
    UUID patient() {
        return patient.orElseThrow().id();
    }

    /** @throws java.util.NoSuchElementException without a patient */
    Profile profile() {
        return patient.orElseThrow().profile().value().orElseThrow();
    }

    /** The exercises that the programme has for a day, each once. */
    private Set<String> prescribed(LocalDate day) {
        Set<String> exercises = new LinkedHashSet<>();
        programme.value().ifPresent(it -> it.on(Days.weekday(day)).forEach(item -> exercises.add(item.exercise())));
        return exercises;
    }

    /** The version of the programme that prescribes an exercise; empty if it is done of the patient's own accord. */
    Optional<UUID> programmeOf(Assignment assignment) {
        boolean prescribed = programme.value().map(it -> it.items().stream()
            .anyMatch(item -> item.prescription().exercise().equals(assignment.exercise().id()))).orElse(false);
        return prescribed ? programme.id() : Optional.empty();
    }

    SaveResult save(Profile profile) {
        SaveResult saved = store.saveProfile(patient(), profile, patient.orElseThrow().profile());
        everybody.readAgain();
        // Where nothing could be saved the folder may be gone, but not what is known of it.
        if (saved instanceof SaveResult.Saved) patient = store.patient(patient());
        return saved;
    }

    SaveResult save(Programme changed) {
        SaveResult saved = store.saveProgramme(patient(), changed, programme);
        if (saved instanceof SaveResult.Saved) programme = store.programme(patient());
        return saved;
    }

    /** Remembers how large the letters are to be the next time; the other settings stay. */
    SaveResult saveFontSize(int points) {
        return save(settings.withFontSize(points));
    }

    SaveResult save(Settings changed) {
        settings = changed;
        return settingsFile.save(changed);
    }

    /** Saves a record that is a correction or withdrawal. */
    SaveResult save(ExerciseRecord record) {
        SaveResult saved = store.save(record);
        if (saved.isSafe()) remember(record);
        return saved;
    }

    /** A record was saved: it belongs to the history from now on. */
    void remember(ExerciseRecord record) {
        if (patient.isPresent() && record.patient().equals(patient())) records.add(record);
    }

    /** A new patient, who trains from now on. */
    SaveResult add(Profile profile, Programme begun) {
        SaveResult saved = store.addPatient(profile, begun);
        everybody.readAgain();
        if (saved instanceof SaveResult.Saved it) open(it.id());
        return saved;
    }

    /**
     * Sets in which folder a backup is made each day.
     *
     * @return why it cannot be that folder
     */
    Optional<Trouble> backUpDaily(Optional<String> typed) {
        DailyBackup backup = store.dailyBackup();
        daily = Optional.empty();
        return typed.isPresent() ? backup.chooseTyped(typed.get()) : backup.choose(Optional.empty());
    }

    private Optional<String> daily() {
        if (daily.isEmpty()) daily = Optional.of(store.dailyBackup().folder().map(Path::toString).map(Harmless::line));
        return daily.get();
    }

    /** Erases a patient; who trained until now and is erased trains no more. */
    EraseResult erase(UUID id) {
        EraseResult result = store.erasure().erase(id);
        if (result instanceof EraseResult.NotErased) return result;
        everybody.readAgain();
        leftBehind.remove(id);
        if (patient.map(it -> it.id().equals(id)).orElse(false)) open(id);
        return result;
    }

    /** The exercise left behind, to be dealt with now: it is not offered again. */
    Optional<LeftBehind> takeLeftBehind() {
        return patient.flatMap(it -> Optional.ofNullable(leftBehind.remove(it.id())));
    }

    /**
     * Sets aside an exercise that a killed program left behind, to be offered to its patient.
     *
     * @return the one set aside before for the same patient
     */
    Optional<LeftBehind> offer(LeftBehind left) {
        return Optional.ofNullable(leftBehind.put(left.draft().patient(), left));
    }

    /** The exercise left behind, if it can go on: of this patient, and still known. */
    Optional<World.Unfinished> unfinished() {
        return patient.flatMap(it -> Optional.ofNullable(leftBehind.get(it.id()))).flatMap(this::unfinished);
    }

    private Optional<World.Unfinished> unfinished(LeftBehind left) {
        return patient.filter(it -> it.id().equals(left.draft().patient())).flatMap(it -> it.profile().value())
            .flatMap(profile -> TakingUp.find(left, shipped.catalog(), profile));
    }

    private boolean isTraining(UUID id) {
        return patient.filter(it -> it.id().equals(id)).isPresent();
    }

    /**
     * Whether it can go on: begun today, not ended, and with something done or to walk. As long as the patient is not
     * chosen, that there is something done is all that is known; it is offered to whom it belongs.
     */
    boolean canGoOn(LeftBehind left) {
        boolean fresh = left.draft().day().equals(today()) && left.ended().isEmpty();
        if (!isTraining(left.draft().patient())) return fresh && !left.counted().isEmpty();
        return fresh && unfinished(left).map(found -> !found.run().counted().isEmpty()
            || found.assignment().way().counting() == Counting.STEPS).orElse(false);
    }

    private boolean profileKnown() {
        return patient.flatMap(it -> it.profile().value()).isPresent();
    }

    private LocalDate today() {
        return here.day(clock.instant());
    }

    /** What the screens are to know. */
    World world() {
        List<World.Known> known = Lists.map(everybody.all(),
            it -> new World.Known(it.id(), it.code().orElse(it.id().toString())));
        Set<String> met = new LinkedHashSet<>();
        for (List<Trouble> some : List.of(troubles, patientTroubles, records.troubles())) {
            for (Trouble it : some) met.add(text().of(it.key(), it.arguments()));
        }
        List<String> told = new ArrayList<>(notes);
        told.addAll(met);
        return new World(shipped.catalog(), text(), shipped.programmes(), settings, trained(), known,
            unfinished(), today(), !store.isWritable(), told, daily());
    }

    private Optional<Patient> trained() {
        return patient.filter(it -> profileKnown()).map(it -> new Patient(it.id(), profile(),
            programme.value().orElse(new Programme(List.of())), Programmes.plans(programme, here::zone),
            records.history(), records.byHand(), RivalVersions.of(it.profile(), programme, here), records.reading()));
    }
}
