package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.store.SaveResult.NotSaved;
import toeup.store.SaveResult.Saved;

class StoreTest {
    @TempDir Path home;

    private Store open(Access access) {
        return Samples.open(Samples.places(home), access, Samples.machine());
    }

    @Test void opening_a_folder_that_never_was_makes_nothing() throws IOException {
        Store store = open(Access.WRITE);
        assertEquals(List.of(), store.patients());
        assertEquals(List.of(), store.records(Samples.PATIENT).all());
        try (Stream<Path> entries = Files.list(home)) {
            assertEquals(List.of(), entries.toList());
        }
    }

    @Test void a_new_patient_has_a_profile_and_a_programme() {
        SaveResult added = open(Access.WRITE).addPatient(Samples.PROFILE, Samples.PLAN);
        UUID patient = assertInstanceOf(Saved.class, added).id();
        Store store = open(Access.READ);
        assertEquals(List.of(patient), store.patients().stream().map(Patient::id).toList());
        assertEquals(Optional.of("K7"), store.patients().get(0).code());
        assertEquals(Optional.of(Samples.PROFILE), store.profile(patient).value());
        assertEquals(Optional.of(Samples.PLAN), store.programme(patient).value());
    }

    @Test void the_folder_is_marked_with_exactly_these_bytes() throws IOException {
        Samples.begun(home);
        assertEquals("{\"schema\":1}\n", Files.readString(Samples.places(home).data().resolve("FORMAT.json")));
    }

    @Test void a_record_lies_under_the_month_of_its_day_and_reads_back() {
        Store store = Samples.begun(home);
        assertTrue(Files.exists(Samples.recordFile(home)));
        Found<?> found = store.records(Samples.PATIENT);
        assertEquals(List.of(Samples.record()), found.values());
        assertEquals(List.of(), found.troubles());
        assertFalse(found.all().get(0).byHand());
    }

    @Test void a_session_reads_back() {
        Store store = Samples.begun(home);
        assertInstanceOf(Saved.class, store.save(Samples.sitting()));
        LocalDate day = Samples.sitting().day();
        assertEquals(List.of(Samples.sitting()), store.sessions(Samples.PATIENT, day, day).values());
    }

    @Test void saving_a_record_twice_gives_one_file() throws IOException {
        Store store = Samples.begun(home);
        assertInstanceOf(Saved.class, store.save(Samples.record()));
        try (Stream<Path> files = Files.list(Samples.recordFile(home).getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test void another_record_of_the_same_id_replaces_nothing() throws IOException {
        Store store = Samples.begun(home);
        byte[] before = Files.readAllBytes(Samples.recordFile(home));
        store.save(Samples.record(Samples.RECORD, LocalDate.of(2026, 11, 24)));
        assertArrayEquals(before, Files.readAllBytes(Samples.recordFile(home)));
        Found<?> found = store.records(Samples.PATIENT);
        assertEquals(1, found.all().size());
        assertEquals(1, found.rivals().size());
        assertEquals(List.of(Trouble.Kind.SAME_ID), found.troubles().stream().map(Trouble::kind).toList());
    }

    @Test void only_the_months_asked_for_are_opened() throws IOException {
        Store store = Samples.begun(home);
        UUID other = UUID.fromString("01935711-2233-7455-8677-000000000000");
        store.save(Samples.record(other, LocalDate.of(2026, 12, 1)));
        Files.writeString(Samples.recordFile(home), "damaged");
        LocalDate december = LocalDate.of(2026, 12, 1);
        Found<?> found = store.records(Samples.PATIENT, december, december);
        assertEquals(1, found.all().size());
        assertEquals(List.of(), found.troubles());
    }

    @Test void files_are_owner_only_whatever_the_umask() throws IOException {
        Samples.begun(home);
        try (Stream<Path> all = Files.walk(Samples.places(home).data())) {
            for (Path path : all.toList()) {
                String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
                assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
                    path.toString());
            }
        }
    }

    @Test void an_erased_patient_is_gone_for_every_reader() throws IOException {
        Store store = Samples.begun(home);
        Path mark = Samples.places(home).data().resolve("erased").resolve(Samples.PATIENT.toString());
        Files.createDirectories(mark.getParent());
        Files.createFile(mark);
        assertEquals(List.of(), store.patients());
        assertEquals(List.of(), store.records(Samples.PATIENT).all());
        NotSaved refused = assertInstanceOf(NotSaved.class, store.save(Samples.record()));
        assertEquals(Trouble.Kind.SAVE_ERASED, refused.trouble().kind());
    }

    @Test void a_store_opened_for_reading_never_saves() {
        Samples.begun(home);
        Store store = open(Access.READ);
        assertThrows(IllegalStateException.class, () -> store.save(Samples.record()));
    }

    @Test void a_store_knows_its_folder_and_what_it_may_do() {
        assertEquals(Samples.places(home).data(), open(Access.READ).folder());
        assertTrue(Samples.begun(home).isWritable());
        assertFalse(open(Access.READ).isWritable());
    }

    @Test void a_record_is_saved_once_it_is_in_the_folder_or_waits_on_this_computer() {
        Store store = Samples.begun(home);
        var waiting = Samples.record(new UUID(7 << 12, 1L << 63), Samples.record().day());
        assertTrue(store.isSaved(Samples.record()));
        assertFalse(store.isSaved(waiting));
        new Store(Samples.places(home), Samples.machine(), Access.WRITE, false, null).save(waiting);
        assertTrue(store.isSaved(waiting));
    }

    @Test void a_start_broken_off_before_the_profile_is_no_patient() {
        Store store = open(Access.WRITE);
        assertInstanceOf(Saved.class, store.saveProgramme(Samples.PATIENT, Samples.PLAN, Heads.none()));
        assertEquals(Optional.empty(), store.patient(Samples.PATIENT));
        assertEquals(List.of(), store.patients());
        assertEquals(List.of(), store.list(trouble -> { }));
        store.save(Samples.record());
        assertEquals(Samples.PATIENT, store.patient(Samples.PATIENT).orElseThrow().id());
        assertEquals(1, store.patients().size());
    }

    /** Locks fail on shares, and are lost when any other channel to the file closes: nothing may depend on one. */
    @Test void two_programs_may_save_into_one_folder_and_neither_waits_for_a_lock() {
        Samples.begun(home);
        Store one = open(Access.WRITE);
        Store other = open(Access.WRITE);
        LocalDate day = Samples.record().day();
        assertInstanceOf(Saved.class, one.save(Samples.record(new UUID(7 << 12, 1L << 63), day)));
        assertInstanceOf(Saved.class, other.save(Samples.record(new UUID(7 << 12 | 1, 1L << 63), day)));
        assertEquals(3, one.records(Samples.PATIENT).all().size());
        assertEquals(one.records(Samples.PATIENT), other.records(Samples.PATIENT));
    }

    @Test void past_days_are_judged_by_the_programme_of_their_time() {
        Store store = Samples.begun(home);
        LocalDate savedOn = LocalDate.ofInstant(Samples.LATER.instant(), ZoneOffset.UTC);
        assertTrue(Programmes.plans(store.programme(Samples.PATIENT), () -> ZoneOffset.UTC).hasPlan(savedOn));
        assertFalse(Programmes.plans(store.programme(Samples.PATIENT), () -> ZoneOffset.UTC).hasPlan(savedOn.minusDays(1)));
    }
}
