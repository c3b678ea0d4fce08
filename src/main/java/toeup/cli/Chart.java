package toeup.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import toeup.plan.Plans;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.progress.Week;
import toeup.store.Found;
import toeup.store.Heads;
import toeup.store.Patient;
import toeup.store.Programmes;
import toeup.store.Records;
import toeup.store.Store;
import toeup.store.Trouble;

/** What is kept about one patient; the records are read when first asked for. */
final class Chart {
    private final Store store;
    private final Patient patient;
    private final ZoneId zone;
    private Heads<Programme> programme;
    private Found<ExerciseRecord> found;
    private Records records;

    Chart(Store store, Patient patient, ZoneId zone) {
        this.store = store;
        this.patient = patient;
        this.zone = zone;
    }

    UUID id() {
        return patient.id();
    }

    /** The profile in force; empty if none can be read. */
    Optional<Profile> profile() {
        return patient.profile().value();
    }

    /** Profile or programme were edited on two machines, and nobody has chosen yet. */
    boolean needsChoice() {
        return patient.profile().needsChoice() || programmes().needsChoice();
    }

    /** Why it may be that none is known although there is one. */
    List<Trouble> programmeTroubles() {
        return programmes().troubles();
    }

    private Heads<Programme> programmes() {
        if (programme == null) programme = store.programme(patient.id());
        return programme;
    }

    Optional<Programme> programme() {
        return programmes().value();
    }

    Optional<UUID> programmeId() {
        return programmes().id();
    }

    /** Which programme was in force when. */
    Plans plans() {
        return Programmes.plans(programmes(), () -> zone);
    }

    /** Days of exercise wanted in a week; 0 where none is set. */
    int goal() {
        Programme current = programme().orElse(new Programme(List.of()));
        return profile().map(known -> Week.goal(known, current)).orElse(current.days().size());
    }

    /** Every record, corrections and withdrawals among them. */
    Found<ExerciseRecord> found() {
        if (found == null) found = store.records(patient.id());
        return found;
    }

    /** The same records without what their files hold besides, each from the index if its file has not changed. */
    Records records() {
        if (records == null) records = store.checking(patient.id()).all();
        return records;
    }

    History history() {
        return History.over(records().all());
    }
}
