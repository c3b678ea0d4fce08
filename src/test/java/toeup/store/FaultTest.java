package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.store.FaultyDisk.Way;
import toeup.store.SaveResult.NotSaved;
import toeup.store.SaveResult.Saved;

/** Every step of a save fails once, in every way: what was saved before stays, and nothing is said falsely. */
class FaultTest {
    private static final List<String> OPERATIONS =
        List.of("writeNew", "rename", "forceFolder", "makeFolder", "list", "read", "stat", "delete");
    private static final UUID SECOND = UUID.fromString("01935711-2233-7455-8677-0000000000ff");
    /** In a month of its own, so that the save makes folders too. */
    private static final LocalDate OTHER_MONTH = LocalDate.of(2027, 1, 2);

    @TempDir Path folder;

    private static Map<Path, String> files(Path root) throws IOException {
        Map<Path, String> content = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                content.put(file, Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private interface Check {
        void of(Path home, FaultyDisk disk, String fault) throws IOException;
    }

    /** Calls {@code check} with each fault in turn, until a call number is beyond what the work needs. */
    private void forEveryFault(Check check) throws IOException {
        int faults = 0;
        for (String operation : OPERATIONS) {
            for (Way way : ways(operation)) {
                for (int nth = 1; nth < 100; nth++) {
                    String fault = operation + "-" + way + "-" + nth;
                    FaultyDisk disk = new FaultyDisk();
                    disk.failAt(operation, nth, way);
                    check.of(folder.resolve(fault), disk, fault);
                    if (!disk.hasFailed()) break;
                    faults++;
                }
            }
        }
        assertTrue(faults > 20, "the faults were never reached: " + faults);
    }

    /** A disk that lies about content is caught by reading back; one that lies about names is not. */
    private static List<Way> ways(String operation) {
        return switch (operation) {
            case "writeNew" -> List.of(Way.values());
            case "list", "read", "stat" -> List.of(Way.BEFORE);
            default -> List.of(Way.BEFORE, Way.AFTER);
        };
    }

    @Tag("sweep")
    @Test void what_was_saved_before_stays_byte_for_byte_and_saved_is_never_said_falsely() throws IOException {
        forEveryFault((home, disk, fault) -> {
            Samples.begun(home);
            Map<Path, String> before = files(Samples.places(home).data());
            var record = Samples.record(SECOND, OTHER_MONTH);
            Opened opened = Store.open(Samples.places(home), Access.WRITE, Samples.machine(disk, Samples.LATER));
            Optional<SaveResult> result = opened instanceof Opened.Ready ready
                ? Optional.of(ready.store().save(record)) : Optional.empty();

            files(Samples.places(home).data()).entrySet().stream().filter(it -> before.containsKey(it.getKey()))
                .forEach(it -> assertEquals(before.get(it.getKey()), it.getValue(), fault));
            Store next = Samples.open(Samples.places(home), Access.WRITE, Samples.machine());
            Found<?> found = next.records(Samples.PATIENT);
            assertEquals(List.of(), found.troubles(), fault);
            assertEquals(List.of(), found.rivals(), fault);
            assertTrue(found.values().contains(Samples.record()), fault);
            if (result.isPresent() && result.get().isSafe()) assertTrue(found.values().contains(record), fault);
            assertEquals(List.of(), next.deliverSpool(), fault);
            assertEquals(found.values(), next.records(Samples.PATIENT).values(), fault);
        });
    }

    @Tag("sweep")
    @Test void a_record_kept_out_by_a_fault_is_kept_on_this_computer_and_delivered_once() throws IOException {
        forEveryFault((home, disk, fault) -> {
            Samples.begun(home);
            disk.heal();
            Store store = Samples.open(Samples.places(home), Access.WRITE, Samples.machine(disk, Samples.LATER));
            String[] parts = fault.split("-");
            disk.failAt(parts[0], Integer.parseInt(parts[2]), Way.valueOf(parts[1]));
            SaveResult result = store.save(Samples.record(SECOND, OTHER_MONTH));
            if (!disk.hasFailed()) return;
            assertTrue(result.isSafe(), fault);

            Store next = Samples.open(Samples.places(home), Access.WRITE, Samples.machine());
            assertEquals(2, next.records(Samples.PATIENT).all().size(), fault);
            assertEquals(List.of(), next.deliverSpool(), fault);
            assertEquals(2, next.records(Samples.PATIENT).all().size(), fault);
            assertFalse(files(home).keySet().stream().anyMatch(it -> it.startsWith(Samples.places(home).spool())));
        });
    }

    @Tag("sweep")
    @Test void a_delivery_that_breaks_off_loses_nothing_and_doubles_nothing() throws IOException {
        forEveryFault((home, disk, fault) -> {
            Samples.begun(home);
            Files.move(Samples.places(home).data(), home.resolve("away"));
            Store away = new Store(Samples.places(home), Samples.machine(), Access.WRITE, false, null);
            assertTrue(away.save(Samples.record(SECOND, OTHER_MONTH)).isSafe(), fault);
            Files.move(home.resolve("away"), Samples.places(home).data());

            Opened opened = Store.open(Samples.places(home), Access.WRITE, Samples.machine(disk, Samples.LATER));
            if (opened instanceof Opened.Ready ready) ready.store().deliverSpool();
            Store next = Samples.open(Samples.places(home), Access.WRITE, Samples.machine());
            assertEquals(2, next.records(Samples.PATIENT).all().size(), fault);
            assertEquals(List.of(), next.deliverSpool(), fault);
            Found<?> found = next.records(Samples.PATIENT);
            assertEquals(2, found.all().size(), fault);
            assertEquals(List.of(), found.rivals(), fault);
            assertFalse(files(home).keySet().stream().anyMatch(it -> it.startsWith(Samples.places(home).spool())));
        });
    }

    @Test void a_record_of_a_patient_who_is_not_in_this_folder_waits_for_the_right_one() throws IOException {
        Store other = new Store(Samples.places(folder), Samples.machine(), Access.WRITE, false, null);
        other.save(Samples.record(SECOND, OTHER_MONTH));
        Store empty = Samples.open(Samples.places(folder), Access.WRITE, Samples.machine());
        assertEquals(List.of(), empty.deliverSpool());
        assertFalse(Files.exists(Samples.places(folder).data()));
        assertEquals(List.of(), Samples.begun(folder).deliverSpool());
        assertEquals(2, empty.records(Samples.PATIENT).all().size());
    }

    @Test void what_is_longer_than_any_record_waits_and_is_never_cut_short() throws IOException {
        Store store = Samples.begun(folder);
        Path record = Samples.places(folder).data().relativize(Samples.recordFile(folder)).resolveSibling("long.json");
        Path waiting = Samples.places(folder).spool().resolve(record);
        Files.createDirectories(waiting.getParent());
        Files.write(waiting, new byte[DataFolder.MOST_BYTES + 1]);
        Trouble trouble = store.deliverSpool().get(0);
        assertEquals(Trouble.Kind.SPOOL_WAITING, trouble.kind());
        assertEquals(Reasons.TOO_LONG, trouble.reason());
        assertEquals(DataFolder.MOST_BYTES + 1, Files.size(waiting));
        assertFalse(Files.exists(Samples.places(folder).data().resolve(record)));
        Files.write(waiting, new byte[DataFolder.MOST_BYTES]);
        assertEquals(List.of(), store.deliverSpool());
        assertEquals(DataFolder.MOST_BYTES, Files.size(Samples.places(folder).data().resolve(record)));
    }

    @Test void when_nothing_can_be_written_at_all_it_is_said() {
        Samples.begun(folder);
        FaultyDisk disk = new FaultyDisk();
        Store store = Samples.open(Samples.places(folder), Access.WRITE, Samples.machine(disk, Samples.LATER));
        disk.failAlways("writeNew");
        NotSaved result = assertInstanceOf(NotSaved.class, store.save(Samples.record(SECOND, OTHER_MONTH)));
        assertFalse(result.isSafe());
        assertEquals(Trouble.Kind.SAVE_FAILED, result.trouble().kind());
        assertEquals(FaultyDisk.MESSAGE, result.trouble().reason());
        disk.heal();
        assertInstanceOf(Saved.class, store.save(Samples.record(SECOND, OTHER_MONTH)));
    }

    @Test void the_file_is_forced_before_the_rename_and_its_folder_after_it() {
        Samples.begun(folder);
        FaultyDisk disk = new FaultyDisk();
        Store store = Samples.open(Samples.places(folder), Access.WRITE, Samples.machine(disk, Samples.LATER));
        disk.calls().clear();
        store.save(Samples.record(SECOND, OTHER_MONTH));
        List<String> changes = disk.calls().stream().filter(call -> !call.startsWith("stat")).map(call ->
            call.replaceAll("\\.[0-9a-f-]{36}\\.tmp", ".tmp")).toList();
        assertEquals(List.of("makeFolder 2027-01", "forceFolder records", "writeNew ." + SECOND + ".json.tmp",
            "read ." + SECOND + ".json.tmp", "rename " + SECOND + ".json", "forceFolder 2027-01"), changes);
    }

    @Tag("sweep")
    @Test void a_start_that_breaks_off_leaves_no_half_patient() throws IOException {
        forEveryFault((home, disk, fault) -> {
            Opened opened = Store.open(Samples.places(home), Access.WRITE, Samples.machine(disk, Samples.LATER));
            if (!(opened instanceof Opened.Ready ready)) return;
            SaveResult result = ready.store().addPatient(Samples.PROFILE, Samples.PLAN);
            Opened again = Store.open(Samples.places(home), Access.READ, Samples.machine());
            List<Patient> patients = assertInstanceOf(Opened.Ready.class, again, fault).store().patients();
            if (result instanceof Saved) assertEquals(1, patients.size(), fault);
            patients.forEach(patient -> assertEquals(Optional.of(Samples.PROFILE), patient.profile().value(), fault));
        });
    }

    @Test void a_pulled_stick_never_gets_a_second_history() throws IOException {
        Samples.begun(folder);
        Path data = Samples.places(folder).data();
        Store store = Samples.open(Samples.places(folder), Access.WRITE, Samples.machine());
        Path away = folder.resolve("away");
        Files.move(data, away);
        Files.createDirectories(data);
        NotSaved result = assertInstanceOf(NotSaved.class, store.save(Samples.record(SECOND, OTHER_MONTH)));
        assertTrue(result.isSafe());
        assertEquals(Reasons.FOLDER_MISSING, result.trouble().reason());
        try (Stream<Path> entries = Files.list(data)) {
            assertEquals(0, entries.count());
        }
        Files.delete(data);
        Files.move(away, data);
        assertEquals(List.of(), store.deliverSpool());
        assertEquals(2, store.records(Samples.PATIENT).all().size());
    }

    @Test void planted_links_change_nothing_outside() throws IOException {
        Samples.begun(folder);
        Path data = Samples.places(folder).data();
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path records = data.resolve("patients/" + Samples.PATIENT + "/records");
        Files.createSymbolicLink(records.resolve("2027-01"), outside);
        Files.createSymbolicLink(records.resolve("2026-11/" + SECOND + ".json"), victim);
        Store store = Samples.open(Samples.places(folder), Access.WRITE, Samples.machine());
        assertInstanceOf(NotSaved.class, store.save(Samples.record(SECOND, OTHER_MONTH)));
        store.save(Samples.record(SECOND, LocalDate.of(2026, 11, 30)));
        store.records(Samples.PATIENT);
        store.health();
        assertEquals("precious", Files.readString(victim));
        try (Stream<Path> entries = Files.list(outside)) {
            assertEquals(0, entries.count());
        }
    }
}
