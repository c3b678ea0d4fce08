package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.store.EraseResult.Erased;
import toeup.store.EraseResult.NotErased;

class ErasureTest {
    private static final Owner GONE = new Owner(1, "gone");
    private static final UUID WAITING = UUID.fromString("01935711-2233-7455-8677-000000000002");

    @TempDir Path home;
    private UUID other;
    private Map<String, String> ofOther;

    /** A patient with something of theirs in every place where something can be, and another one. */
    @BeforeEach void fill() throws IOException {
        Store store = Samples.begun(home);
        other = ((SaveResult.Saved) store.addPatient(Samples.PROFILE, Samples.PLAN)).id();
        ofOther = BackupTest.tree(folder(other));
        fillAgain();
    }

    private void fillAgain() throws IOException {
        Store store = Samples.begun(home);
        store.save(Samples.sitting());
        NewFile waiting = NewFile.of(DatedKind.RECORDS, Samples.record(WAITING, LocalDate.of(2026, 11, 1)));
        new Spool(places().spool(), Samples.machine()).keep(waiting);
        journal(GONE);
        Path damaged = folder(Samples.PATIENT).resolve("records/2026-11/damaged.json");
        Files.writeString(damaged, "{");
        store.records(Samples.PATIENT);
        write(places().journal().resolveSibling("quarantine/journal_a.ndjson.0123"), "\"" + Samples.PATIENT + "\"");
        write(places().index().resolve(Samples.PATIENT + "/2026-11"), "packed");
        write(places().index().resolve("patients"), "K7 " + Samples.PATIENT);
        write(folder(Samples.PATIENT).resolve("records/2026-11/.left.tmp"), "half");
        assertTrue(traces().size() >= 10, traces().toString());
    }

    private void journal(Owner owner) {
        new Journals(places(), Samples.machine(), () -> owner, it -> false).begin(Samples.draft(),
            Samples.PROFILE.speed());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Places places() {
        return Samples.places(home);
    }

    private Path folder(UUID patient) {
        return places().data().resolve("patients/" + patient);
    }

    private Erasure erasure() {
        return new Erasure(places(), Samples.machine(), owner -> false);
    }

    private Erased erased() {
        return assertInstanceOf(Erased.class, erasure().erase(Samples.PATIENT));
    }

    /** Everything under the home folder that names the patient, in its path or in what it says. */
    private List<String> traces() throws IOException {
        List<String> traces = new ArrayList<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.toList()) {
                boolean names = path.toString().contains(Samples.PATIENT.toString());
                boolean says = Files.isRegularFile(path) && new String(Files.readAllBytes(path),
                    StandardCharsets.ISO_8859_1).contains(Samples.PATIENT.toString());
                if (names || says) traces.add(home.relativize(path).toString());
            }
        }
        return traces;
    }

    private List<String> onlyTheMark() {
        return List.of(home.relativize(places().data()) + "/erased/" + Samples.PATIENT);
    }

    @Test void nothing_is_left_of_an_erased_patient_but_an_empty_mark() throws IOException {
        Erased erased = erased();
        assertEquals(onlyTheMark(), traces());
        assertEquals(0, Files.size(home.resolve(traces().get(0))));
        assertTrue(erased.files() >= 9, erased.toString());
        assertEquals(Optional.empty(), erased.unfinished());
    }

    @Test void nothing_of_another_patient_is_touched() throws IOException {
        erased();
        assertEquals(ofOther, BackupTest.tree(folder(other)));
        Store store = Samples.open(places(), Access.READ, Samples.machine());
        assertEquals(List.of(other), store.patients().stream().map(Patient::id).toList());
    }

    @Test void erasing_twice_is_as_erasing_once() throws IOException {
        erased();
        assertEquals(0, erased().files());
        assertEquals(onlyTheMark(), traces());
    }

    @Test void an_old_copy_that_comes_back_is_not_shown_and_goes_at_the_next_start() throws IOException {
        erased();
        Path back = folder(Samples.PATIENT).resolve("records/2026-11/" + Samples.RECORD + ".json");
        write(back, "{}");
        Store store = Samples.open(places(), Access.WRITE, Samples.machine());
        assertEquals(1, store.patients().size());
        assertEquals(List.of(), store.records(Samples.PATIENT).all());
        assertEquals(List.of(), store.erasure().finish());
        assertEquals(onlyTheMark(), traces());
    }

    @Test void that_a_folder_is_gone_survives_a_power_cut() {
        FaultyDisk disk = new FaultyDisk();
        new Erasure(places(), Samples.machine(disk, Samples.LATER), owner -> false).erase(Samples.PATIENT);
        List<String> calls = disk.calls();
        int gone = calls.lastIndexOf("delete " + Samples.PATIENT);
        assertEquals("forceFolder patients",
            calls.subList(gone, calls.size()).stream().filter(it -> it.startsWith("force")).findFirst().orElse("none"));
    }

    @Test void what_cannot_be_deleted_is_told_each_time_until_it_can() {
        FaultyDisk disk = new FaultyDisk();
        Erasure failing = new Erasure(places(), Samples.machine(disk, Samples.LATER), owner -> false);
        disk.failAlways("delete");
        Erased erased = assertInstanceOf(Erased.class, failing.erase(Samples.PATIENT));
        assertEquals(Trouble.Kind.ERASE_UNFINISHED, erased.unfinished().orElseThrow().kind());
        assertEquals(Trouble.Kind.ERASE_UNFINISHED, failing.finish().get(0).kind());
        assertEquals(Trouble.Kind.ERASE_UNFINISHED, failing.finishThoroughly().get(0).kind());
        disk.heal();
        assertEquals(List.of(), failing.finish());
    }

    @Tag("sweep")
    @Test void an_erasure_broken_off_at_any_call_is_finished_by_the_next_start() throws IOException {
        int brokenOff = 0;
        for (String call : List.of("writeNew", "rename", "forceFolder", "makeFolder", "list", "read", "stat", "delete")) {
            boolean failed = true;
            for (int nth = 1; failed; nth++) {
                FaultyDisk disk = new FaultyDisk();
                disk.failAt(call, nth, FaultyDisk.Way.BEFORE);
                Machine machine = Samples.machine(disk, Samples.LATER);
                EraseResult result = new Erasure(places(), machine, owner -> false).erase(Samples.PATIENT);
                failed = disk.hasFailed();
                if (result instanceof NotErased) {
                    assertTrue(Files.exists(Samples.recordFile(home)), "nothing may go before the mark is there");
                    continue;
                }
                if (failed) brokenOff++;
                assertEquals(List.of(), erasure().finish());
                assertEquals(onlyTheMark(), traces(), call + " " + nth);
                Files.delete(home.resolve(traces().get(0)));
                fillAgain();
            }
        }
        assertTrue(brokenOff > 20, "broken off: " + brokenOff);
        assertEquals(ofOther, BackupTest.tree(folder(other)));
    }

    @Test void while_an_exercise_of_the_patient_is_under_way_nothing_is_erased() throws IOException {
        List<String> before = traces();
        EraseResult result = new Erasure(places(), Samples.machine(), GONE::equals).erase(Samples.PATIENT);
        assertEquals(Trouble.Kind.ERASE_BUSY, assertInstanceOf(NotErased.class, result).trouble().kind());
        assertEquals(before, traces());
    }

    @Test void links_are_not_followed() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside"));
        Path file = Files.writeString(outside.resolve("a.json"), "mine");
        Files.createSymbolicLink(folder(Samples.PATIENT).resolve("link"), outside);
        Files.createSymbolicLink(folder(Samples.PATIENT).resolve("profile/link.json"), file);
        erased();
        assertEquals("mine", Files.readString(file));
        assertEquals(onlyTheMark(), traces());
    }

    @Test void what_is_no_mark_of_ours_deletes_nothing() throws IOException {
        Files.createDirectories(places().data().resolve("erased/" + Samples.PATIENT));
        Store store = Samples.open(places(), Access.WRITE, Samples.machine());
        assertEquals(List.of(), store.erasure().finish());
        assertTrue(Files.exists(Samples.recordFile(home)));
    }

    @Test void the_backups_that_are_known_are_named() throws IOException {
        BackupNotes notes = new BackupNotes(places(), Samples.machine());
        notes.add(home.resolve("a.zip"));
        notes.daily(Optional.of(home.resolve("daily")));
        assertEquals(Set.of(home.resolve("a.zip"), home.resolve("daily")), Set.copyOf(erased().backups()));
    }

    @Test void a_record_of_an_erased_patient_is_not_saved_any_more() throws IOException {
        Store store = Samples.open(places(), Access.WRITE, Samples.machine());
        erased();
        SaveResult.NotSaved not = assertInstanceOf(SaveResult.NotSaved.class, store.save(Samples.record()));
        assertEquals(Trouble.Kind.SAVE_ERASED, not.trouble().kind());
        assertFalse(not.isSafe());
        assertEquals(onlyTheMark(), traces());
    }
}
