package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {
    @TempDir Path home;

    @BeforeEach void fill() {
        Samples.begun(home);
    }

    private Places places() {
        return Samples.places(home);
    }

    private Store store() {
        return Samples.open(places(), Access.WRITE, Samples.machine());
    }

    private Repair.Repaired repaired() {
        return new Repair(places(), Samples.machine(), store()).run();
    }

    private Set<Trouble.Kind> findings() {
        return Samples.open(places(), Access.READ, Samples.machine()).health().findings().stream().map(Trouble::kind)
            .collect(Collectors.toSet());
    }

    private List<Path> quarantine() throws IOException {
        try (Stream<Path> files = Files.list(places().data().resolve("quarantine"))) {
            return files.toList();
        }
    }

    @Test void a_healthy_folder_is_left_byte_for_byte() throws IOException {
        Map<String, String> before = BackupTest.tree(home);
        assertEquals(new Repair.Repaired(false, 0, 0, List.of(), List.of(), List.of(), List.of()), repaired());
        assertEquals(before, BackupTest.tree(home));
    }

    @Test void a_folder_that_was_never_used_is_not_made() throws IOException {
        Places nowhere = Samples.places(home.resolve("other"));
        Store store = Samples.open(nowhere, Access.WRITE, Samples.machine());
        new Repair(nowhere, Samples.machine(), store).run();
        assertFalse(Files.exists(home.resolve("other")));
    }

    @Test void a_missing_mark_is_made_again() throws IOException {
        Path format = places().data().resolve("FORMAT.json");
        Files.delete(format);
        assertEquals(Set.of(Trouble.Kind.FORMAT_MISSING), findings());
        assertTrue(repaired().marked());
        assertEquals("{\"schema\":1}\n", Files.readString(format));
        assertEquals(Set.of(), findings());
    }

    @Test void what_waits_on_this_computer_is_delivered() throws IOException {
        Path waiting = places().spool().resolve(places().data().relativize(Samples.recordFile(home)));
        Files.createDirectories(waiting.getParent());
        Files.move(Samples.recordFile(home), waiting);
        assertEquals(1, repaired().delivered());
        assertTrue(Files.exists(Samples.recordFile(home)));
        assertFalse(Files.exists(waiting));
    }

    @Test void what_others_could_read_they_cannot_any_more() throws IOException {
        Path record = Samples.recordFile(home);
        Files.setPosixFilePermissions(record, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.setPosixFilePermissions(record.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(Set.of(record, record.getParent()), Set.copyOf(repaired().tightened()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(record)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(record.getParent())));
    }

    @Test void what_a_replicator_keeps_for_itself_is_left_to_it() throws IOException {
        Path mark = Files.createDirectory(places().data().resolve(".stfolder"));
        Path within = Files.writeString(mark.resolve("record.json"), "{}");
        Files.setPosixFilePermissions(mark, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(within, PosixFilePermissions.fromString("rw-------"));
        assertEquals(Set.of(), findings());
        assertEquals(List.of(), repaired().tightened());
        Files.setPosixFilePermissions(within, PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(Set.of(Trouble.Kind.LOOSE_MODE), findings());
        assertEquals(List.of(within), repaired().tightened());
    }

    @Test void links_are_not_followed() throws IOException {
        Path outside = Files.writeString(home.resolve("outside"), "mine");
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createSymbolicLink(Samples.recordFile(home).resolveSibling("link.json"), outside);
        repaired();
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(outside)));
    }

    @Test void a_file_mended_in_quarantine_is_taken_back_and_one_still_damaged_stays() throws IOException {
        String whole = Files.readString(Samples.recordFile(home));
        Files.writeString(Samples.recordFile(home), whole.substring(20));
        assertEquals(0, store().records(Samples.PATIENT).all().size());
        assertEquals(List.of(), repaired().takenBack());
        assertEquals(1, quarantine().size());
        Files.writeString(quarantine().get(0), whole);
        assertEquals(List.of(Samples.recordFile(home)), repaired().takenBack());
        assertEquals(List.of(), quarantine());
        assertEquals(List.of(Samples.record()), store().records(Samples.PATIENT).values());
    }

    @Test void that_a_file_was_taken_back_survives_a_power_cut() throws IOException {
        String whole = Files.readString(Samples.recordFile(home));
        Files.writeString(Samples.recordFile(home), "{");
        store().records(Samples.PATIENT);
        Files.writeString(quarantine().get(0), whole);
        Files.delete(Samples.recordFile(home).getParent());
        FaultyDisk disk = new FaultyDisk();
        new Repair(places(), Samples.machine(disk, Samples.LATER), store()).run();
        int moved = disk.calls().indexOf("rename " + Samples.RECORD + ".json");
        assertEquals(List.of("forceFolder 2026-11", "forceFolder quarantine"),
            disk.calls().subList(moved + 1, moved + 3));
        assertEquals(List.of(Samples.record()), store().records(Samples.PATIENT).values());
    }

    @Test void a_mended_profile_is_taken_back_too() throws IOException {
        Path folder = places().data().resolve("patients/" + Samples.PATIENT + "/profile");
        Path profile;
        try (Stream<Path> files = Files.list(folder)) {
            profile = files.findFirst().orElseThrow();
        }
        String whole = Files.readString(profile);
        Files.writeString(profile, "{");
        store().profile(Samples.PATIENT);
        Files.writeString(quarantine().get(0), whole);
        assertEquals(List.of(profile), repaired().takenBack());
        assertEquals(Samples.PROFILE, store().profile(Samples.PATIENT).value().orElseThrow());
    }

    @Test void nothing_is_taken_back_over_a_file_that_is_there() throws IOException {
        String whole = Files.readString(Samples.recordFile(home));
        Files.writeString(Samples.recordFile(home), "{");
        store().records(Samples.PATIENT);
        Files.writeString(quarantine().get(0), whole);
        Files.writeString(Samples.recordFile(home), "another");
        assertEquals(List.of(), repaired().takenBack());
        assertEquals("another", Files.readString(Samples.recordFile(home)));
        assertEquals(whole, Files.readString(quarantine().get(0)));
    }

    @Test void only_what_our_own_killed_saves_left_long_ago_is_removed() throws IOException {
        Path folder = Samples.recordFile(home).getParent();
        Path ours = Files.writeString(folder.resolve("." + Samples.RECORD + ".json." + Samples.SITTING + ".tmp"), "x");
        Path replicators = Files.writeString(folder.resolve(".syncthing." + Samples.RECORD + ".json.tmp"), "x");
        Path another = Files.writeString(folder.resolve("a.tmp"), "x");
        assertEquals(List.of(ours), repaired().removed());
        assertFalse(Files.exists(ours));
        assertTrue(Files.exists(replicators) && Files.exists(another));
        Files.writeString(ours, "x");
        Machine now = new Machine(new QuickDisk(), Clock.systemUTC(), Samples.ids(Samples.LATER));
        assertEquals(List.of(), new Repair(places(), now, store()).run().removed());
    }

    @Test void what_came_back_of_an_erased_patient_goes() throws IOException {
        new Erasure(places(), Samples.machine(), owner -> false).erase(Samples.PATIENT);
        Files.createDirectories(Samples.recordFile(home).getParent());
        Files.writeString(Samples.recordFile(home), "{}");
        assertEquals(Set.of(Trouble.Kind.ERASE_LEFT),
            findings().stream().filter(kind -> kind != Trouble.Kind.LOOSE_MODE).collect(Collectors.toSet()));
        assertEquals(1, repaired().erased());
        assertFalse(Files.exists(Samples.recordFile(home)));
    }

    @Test void what_cannot_be_put_right_is_named_and_all_else_is_done() throws IOException {
        Path record = Samples.recordFile(home);
        Files.setPosixFilePermissions(record, PosixFilePermissions.fromString("rw-r--r--"));
        Files.delete(places().data().resolve("FORMAT.json"));
        FaultyDisk disk = new FaultyDisk();
        Machine machine = Samples.machine(disk, Samples.LATER);
        Store store = Samples.open(places(), Access.WRITE, machine);
        disk.failAlways("makeOwnerOnly");
        Repair.Repaired done = new Repair(places(), machine, store).run();
        assertTrue(done.marked());
        assertEquals(List.of(Trouble.Kind.REPAIR_FAILED), done.left().stream().map(Trouble::kind).toList());
        assertEquals(record.toString(), done.left().get(0).file());
    }
}
