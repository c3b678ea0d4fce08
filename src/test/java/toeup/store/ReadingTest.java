package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toeup.json.PlainText;
import toeup.progress.ExerciseRecord;
import toeup.progress.Zone;

/** What becomes of files that are damaged, young, newer, copied or strange. */
class ReadingTest {
    private static final String DAMAGED = "{\"schema\": 1,\n \"id\": 7}";

    @TempDir Path home;
    private Path file;
    private Path month;
    private byte[] good;

    @BeforeEach void begin() throws IOException {
        Samples.begun(home);
        file = Samples.recordFile(home);
        month = file.getParent();
        good = Files.readAllBytes(file);
    }

    private Store open(Access access, Machine machine) {
        return Samples.open(Samples.places(home), access, machine);
    }

    private Found<ExerciseRecord> read() {
        return open(Access.WRITE, Samples.machine()).records(Samples.PATIENT);
    }

    private static List<Trouble.Kind> kinds(Found<?> found) {
        return found.troubles().stream().map(Trouble::kind).toList();
    }

    private List<Path> quarantine() throws IOException {
        Path folder = Samples.places(home).data().resolve("quarantine");
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test void a_damaged_file_is_moved_whole_and_hides_no_other() throws IOException {
        Files.writeString(month.resolve("other.json"), DAMAGED);
        Found<ExerciseRecord> found = read();
        assertEquals(List.of(Samples.record()), found.values());
        assertEquals(List.of(Trouble.Kind.DAMAGED_MOVED), kinds(found));
        assertEquals(DAMAGED, Files.readString(quarantine().get(0)));
        assertFalse(Files.exists(month.resolve("other.json")));
        assertEquals(List.of(), read().troubles());
    }

    @Test void the_complaint_names_the_file_the_place_and_where_it_is_kept() throws IOException {
        Files.writeString(month.resolve("other.json"), DAMAGED);
        Trouble trouble = read().troubles().get(0);
        assertEquals(month.resolve("other.json").toString(), trouble.file());
        assertEquals("2:8", trouble.line() + ":" + trouble.column());
        assertEquals("patients/" + Samples.PATIENT + "/records/2026-11/other.json, line 2, column 8: field \"id\": "
            + "an id such as 01936f2a-7b1c-7def-8a00-0123456789ab expected, found a whole number", trouble.reason());
        assertEquals(quarantine().get(0).toString(), trouble.keptAt());
    }

    @Test void what_is_only_looked_at_is_never_moved() throws IOException {
        Files.writeString(file, DAMAGED);
        Found<ExerciseRecord> found = open(Access.READ, Samples.machine()).records(Samples.PATIENT);
        assertEquals(List.of(Trouble.Kind.DAMAGED_LEFT), kinds(found));
        assertEquals(DAMAGED, Files.readString(file));
        assertEquals(List.of(), quarantine());
    }

    @Test void a_young_file_may_still_be_arriving() throws IOException {
        Files.write(file, new byte[0]);
        Machine now = Samples.machine(new QuickDisk(), Clock.systemUTC());
        assertEquals(List.of(Trouble.Kind.WAITING), kinds(open(Access.WRITE, now).records(Samples.PATIENT)));
        Files.write(file, good);
        assertEquals(List.of(Samples.record()), open(Access.WRITE, now).records(Samples.PATIENT).values());
    }

    @ParameterizedTest
    @ValueSource(strings = {".stfolder", ".dropbox.cache", "../.sync_0a1b2c.db", "../../.shared"})
    void in_a_shared_folder_a_damaged_file_is_copied_and_stays(String mark) throws IOException {
        Files.createDirectory(Samples.places(home).data().resolve(mark));
        Files.writeString(file, DAMAGED);
        for (int i = 0; i < 2; i++) {
            Trouble trouble = read().troubles().get(0);
            assertEquals(Trouble.Kind.DAMAGED_SHARED, trouble.kind());
            assertEquals(quarantine().get(0).toString(), trouble.keptAt());
            assertEquals(DAMAGED, Files.readString(file));
            assertEquals(DAMAGED, Files.readString(quarantine().get(0)));
            assertEquals(1, quarantine().size());
        }
        Files.write(file, good);
        assertEquals(List.of(Samples.record()), read().values());
    }

    @Test void a_folder_that_a_link_leads_into_a_shared_one_is_shared() throws IOException {
        Path data = Samples.places(home).data();
        Path shared = Files.createDirectories(home.resolve("Shared/.stfolder")).getParent();
        Files.move(data, shared.resolve("toeup"));
        Files.createSymbolicLink(data, shared.resolve("toeup"));
        Files.writeString(file, DAMAGED);
        assertEquals(List.of(Trouble.Kind.DAMAGED_SHARED), kinds(read()));
    }

    @Test void a_damaged_file_of_a_shared_folder_that_cannot_be_copied_stays() throws IOException {
        Files.createDirectory(Samples.places(home).data().resolve(".stfolder"));
        Files.writeString(file, DAMAGED);
        FaultyDisk disk = new FaultyDisk();
        Store store = open(Access.WRITE, Samples.machine(disk, Samples.LATER));
        disk.failAlways("writeNew");
        assertEquals(List.of(Trouble.Kind.DAMAGED_LEFT), kinds(store.records(Samples.PATIENT)));
        assertEquals(DAMAGED, Files.readString(file));
    }

    @Test void the_same_damage_twice_is_kept_twice() throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.writeString(file, DAMAGED);
            read();
        }
        assertEquals(2, quarantine().size());
    }

    @Test void what_cannot_be_moved_is_copied_once() throws IOException {
        Files.writeString(file, DAMAGED);
        for (int i = 0; i < 2; i++) {
            FaultyDisk disk = new FaultyDisk();
            Store store = open(Access.WRITE, Samples.machine(disk, Samples.LATER));
            disk.failAt("rename", 1, FaultyDisk.Way.BEFORE);
            assertEquals(List.of(Trouble.Kind.DAMAGED_COPIED), kinds(store.records(Samples.PATIENT)));
        }
        assertEquals(DAMAGED, Files.readString(file));
        assertEquals(DAMAGED, Files.readString(quarantine().get(0)));
        assertEquals(1, quarantine().size());
    }

    @Test void that_a_file_was_set_aside_survives_a_power_cut() throws IOException {
        Files.writeString(file, DAMAGED);
        FaultyDisk disk = new FaultyDisk();
        Store store = open(Access.WRITE, Samples.machine(disk, Samples.LATER));
        assertEquals(List.of(Trouble.Kind.DAMAGED_MOVED), kinds(store.records(Samples.PATIENT)));
        int moved = disk.calls().indexOf("rename " + quarantine().get(0).getFileName());
        assertEquals(List.of("forceFolder quarantine", "forceFolder 2026-11"),
            disk.calls().subList(moved + 1, moved + 3));
    }

    @Test void what_is_too_long_to_be_copied_whole_is_not_copied() throws IOException {
        Files.write(file, new byte[DataFolder.MOST_BYTES + 1]);
        FaultyDisk disk = new FaultyDisk();
        Store store = open(Access.WRITE, Samples.machine(disk, Samples.LATER));
        disk.failAt("rename", 1, FaultyDisk.Way.BEFORE);
        assertEquals(List.of(Trouble.Kind.DAMAGED_LEFT), kinds(store.records(Samples.PATIENT)));
        assertEquals(List.of(), quarantine());
        assertEquals(DataFolder.MOST_BYTES + 1, Files.size(file));
    }

    @Test void a_folder_that_is_no_month_is_not_looked_into() throws IOException {
        for (String name : List.of("2026-1", "2026-111", "2026_11", "2026-1x", "x026-11", "2026-1:")) {
            Files.createDirectory(month.resolveSibling(name));
            Files.writeString(month.resolveSibling(name).resolve("bad.json"), DAMAGED);
        }
        Found<ExerciseRecord> found = read();
        assertEquals(List.of(Samples.record()), found.values());
        assertEquals(List.of(), found.troubles());
    }

    @Test void what_can_be_neither_moved_nor_copied_stays() throws IOException {
        Files.writeString(file, DAMAGED);
        FaultyDisk disk = new FaultyDisk();
        Store store = open(Access.WRITE, Samples.machine(disk, Samples.LATER));
        disk.failAlways("makeFolder");
        assertEquals(List.of(Trouble.Kind.DAMAGED_LEFT), kinds(store.records(Samples.PATIENT)));
        assertEquals(DAMAGED, Files.readString(file));
    }

    @Test void a_file_taken_back_from_quarantine_counts_again() throws IOException {
        byte[] changed = new String(good, StandardCharsets.UTF_8).replace("\"pain\": 3", "\"pain\": 4")
            .getBytes(StandardCharsets.UTF_8);
        Files.write(file, changed);
        assertEquals(List.of(Trouble.Kind.DAMAGED_MOVED), kinds(read()));
        String mended = Files.readString(quarantine().get(0)).replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "");
        Files.writeString(file, mended);
        Found<ExerciseRecord> found = read();
        assertEquals(4, found.values().get(0).pain().orElseThrow());
        assertTrue(found.all().get(0).byHand());
    }

    @Test void a_newer_file_is_read_as_far_as_it_is_known_and_left_byte_for_byte() throws IOException {
        String newer = new String(good, StandardCharsets.UTF_8).replace("\"schema\": 1", "\"schema\": 2")
            .replace("\"pain\": 3", "\"pain\": 3, \"mood\": {\"scale\": 7}");
        Files.writeString(file, newer);
        Found<ExerciseRecord> found = read();
        assertEquals(List.of(Samples.record()), found.values());
        assertEquals(List.of(), found.troubles());
        assertEquals(2, found.all().get(0).schema());
        assertTrue(found.all().get(0).others().containsKey("mood"));
        assertEquals(newer, Files.readString(file));
    }

    @Test void a_newer_file_that_is_not_understood_is_left_byte_for_byte() throws IOException {
        String newer = new String(good, StandardCharsets.UTF_8).replace("\"schema\": 1", "\"schema\": 2")
            .replace("\"guided\"", "\"by-thought\"");
        Files.writeString(file, newer);
        assertEquals(List.of(Trouble.Kind.NEWER), kinds(read()));
        assertEquals(newer, Files.readString(file));
    }

    @Test void what_was_done_in_a_time_zone_younger_than_this_java_counts() throws IOException {
        String text = new String(good, StandardCharsets.UTF_8).replace("Europe/London", "Mars/Phobos")
            .replaceAll("\"sha256\": \"[0-9a-f]*\"", "\"moons\": 2");
        Files.writeString(file, text);
        Found<ExerciseRecord> found = read();
        assertEquals(List.of(), found.troubles());
        assertEquals(List.of(new Zone("Mars/Phobos")), found.values().stream().map(ExerciseRecord::zone).toList());
        assertEquals(text, Files.readString(file));
    }

    @Test void copies_under_any_name_count_once() throws IOException {
        for (String name : List.of("x.sync-conflict-20261123-101010-ABCDEFG.json", "x (conflicted copy).json",
            "x (1).json", "x.json~", "x.json (1)")) {
            Files.write(month.resolve(name), good);
        }
        Found<ExerciseRecord> found = read();
        assertEquals(List.of(Samples.record()), found.values());
        assertEquals(List.of(), found.troubles());
    }

    @Test void a_copy_alone_counts_too() throws IOException {
        Files.move(file, month.resolve("x.sync-conflict-20261123-101010-ABCDEFG.json"));
        assertEquals(List.of(Samples.record()), read().values());
    }

    @Test void of_two_with_one_id_the_sealed_one_counts_whatever_their_names() throws IOException {
        String byHand = new String(good, StandardCharsets.UTF_8).replace("\"pain\": 3", "\"pain\": 9")
            .replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "");
        for (String name : List.of("0.json", "z.json")) {
            Files.writeString(month.resolve(name), byHand);
            Found<ExerciseRecord> found = read();
            assertEquals(List.of(Samples.record()), found.values(), name);
            assertEquals(9, found.rivals().get(0).value().pain().orElseThrow());
            assertEquals(List.of(Trouble.Kind.SAME_ID), kinds(found));
            Files.delete(month.resolve(name));
        }
    }

    @Test void unfinished_and_hidden_files_are_not_read() throws IOException {
        for (String name : List.of(".syncthing.x.json.tmp", "." + Samples.RECORD + ".json", "x.json.tmp",
            "x.json.part", "x.json.filepart", "x.json.0a1b2c.partial", "notes.txt")) {
            Files.writeString(month.resolve(name), DAMAGED);
        }
        assertEquals(List.of(), read().troubles());
    }

    @Test void a_folder_or_a_link_in_place_of_a_file_is_said_and_left() throws IOException {
        Files.createDirectory(month.resolve("a.json"));
        Files.createSymbolicLink(month.resolve("b.json"), file);
        Found<ExerciseRecord> found = read();
        assertEquals(List.of(Samples.record()), found.values());
        assertEquals(List.of(Trouble.Kind.NOT_A_FILE, Trouble.Kind.NOT_A_FILE), kinds(found));
        assertTrue(Files.isDirectory(month.resolve("a.json")) && Files.isSymbolicLink(month.resolve("b.json")));
    }

    @Test void a_record_of_another_patient_is_not_counted_here() throws IOException {
        String other = new String(good, StandardCharsets.UTF_8).replace(Samples.PATIENT.toString(),
            Samples.SITTING.toString()).replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "");
        Files.writeString(month.resolve("other.json"), other);
        Found<ExerciseRecord> found = read();
        assertEquals(List.of(Samples.record()), found.values());
        assertEquals(List.of(Trouble.Kind.MISPLACED), kinds(found));
        assertTrue(Files.exists(month.resolve("other.json")));
    }

    @Test void a_file_the_system_cannot_read_is_said_and_never_moved() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        Store store = open(Access.WRITE, Samples.machine(disk, Samples.LATER));
        disk.failAlways("read");
        assertEquals(List.of(Trouble.Kind.UNREADABLE), kinds(store.records(Samples.PATIENT)));
        assertArrayEquals(good, Files.readAllBytes(file));
    }

    @Test void a_hostile_file_name_is_shown_harmlessly() throws IOException {
        Files.writeString(month.resolve("a\u001b[2Jb\nc.json"), DAMAGED);
        Trouble trouble = read().troubles().get(0);
        assertTrue(Stream.of(trouble.file(), trouble.reason(), trouble.keptAt())
            .allMatch(PlainText::isPlain), trouble.toString());
        assertTrue(quarantine().get(0).getFileName().toString().matches("[A-Za-z0-9._()~-]+"));
    }

    @Test void the_look_at_every_file_names_all_that_is_not_as_it_should_be() throws IOException {
        Files.writeString(month.resolve("bad.json"), DAMAGED);
        Files.writeString(month.resolve(".x.json.0193.tmp"), "half");
        Files.writeString(month.resolve("notes.txt"), "hello");
        Health health = open(Access.READ, Samples.machine()).health();
        assertEquals(1, health.patients());
        assertEquals(3, health.files());
        List<Trouble.Kind> kinds = health.findings().stream().map(Trouble::kind)
            .filter(kind -> kind != Trouble.Kind.LOOSE_MODE).toList();
        assertEquals(List.of(Trouble.Kind.DAMAGED_LEFT, Trouble.Kind.LEFT_OVER, Trouble.Kind.STRANGE_FILE), kinds);
        assertEquals(3, health.findings().size() - kinds.size());
    }

    @Test void the_look_at_every_file_tells_what_was_set_aside_what_waits_and_what_was_written_by_hand()
            throws IOException {
        Store store = open(Access.WRITE, Samples.machine());
        store.save(Samples.sitting());
        Files.writeString(month.resolve("bad.json"), DAMAGED);
        read();
        new Store(Samples.places(home), Samples.machine(), Access.WRITE, false, null)
            .save(Samples.record(Samples.PROGRAMME, Samples.record().day()));
        Files.writeString(file, new String(good, StandardCharsets.UTF_8)
            .replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", ""));
        Health health = open(Access.READ, Samples.machine()).health();
        assertEquals(1, health.patients());
        // A profile, a programme, a session, a record, and one that waits.
        assertEquals(5, health.files());
        assertEquals(1, health.byHand());
        assertTrue(health.findings().stream().map(Trouble::kind).toList()
            .containsAll(List.of(Trouble.Kind.IN_QUARANTINE, Trouble.Kind.SPOOL_WAITING)));
    }

    @Test void a_healthy_folder_has_no_findings() {
        Health health = open(Access.WRITE, Samples.machine()).health();
        assertEquals(List.of(), health.findings());
        assertEquals(0, health.byHand());
    }
}
