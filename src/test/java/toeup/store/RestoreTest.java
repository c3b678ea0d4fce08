package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.progress.ExerciseRecord;
import toeup.store.RestoreResult.Read;
import toeup.store.RestoreResult.Refused;
import toeup.zip.RawZip;

class RestoreTest {
    private static final int RECORDS = 12;

    @TempDir Path scratch;
    private Path home;
    private Path zip;
    private int runs;
    private final List<ExerciseRecord> known = new ArrayList<>();

    /** A folder with one patient and some records, and its backup elsewhere. */
    @BeforeEach void backUp() throws IOException {
        home = Files.createDirectory(scratch.resolve("home"));
        zip = scratch.resolve("backup.zip");
        Store store = Samples.begun(home);
        known.add(Samples.record());
        for (int i = 1; i < RECORDS; i++) {
            ExerciseRecord record = Samples.record(new UUID(0x0193571122337455L, 0x8000000000000000L + i),
                LocalDate.of(2026, 1 + i % 3, 1 + i));
            store.save(record);
            known.add(record);
        }
        store.save(Samples.sitting());
        backup(zip);
    }

    private void backup(Path target) {
        assertInstanceOf(BackupResult.Written.class,
            new Backup(Samples.places(home), Samples.machine()).write(target, Optional.empty()));
    }

    private Path data() {
        return Samples.places(home).data();
    }

    /** As every run of the program, with names that no earlier one gave. */
    private Machine machine(Disk disk) {
        return new Machine(disk, Samples.LATER, new Ids(Samples.LATER, new Random(++runs)));
    }

    private Restore restore() {
        return new Restore(Samples.places(home), machine(new QuickDisk()));
    }

    private Read restored() {
        return assertInstanceOf(Read.class, restore().run(zip, open()));
    }

    private Store open() {
        return Samples.open(Samples.places(home), Access.WRITE, machine(new QuickDisk()));
    }

    private Set<ExerciseRecord> records() {
        return Set.copyOf(open().records(Samples.PATIENT).values());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private void loseFolder() throws IOException {
        delete(data());
        Store.forget(Samples.places(home), Samples.machine());
    }

    @Test void a_lost_folder_comes_back_byte_for_byte_for_its_owner_only() throws IOException {
        Map<String, String> before = BackupTest.tree(data());
        loseFolder();
        Read read = restored();
        assertEquals(before, BackupTest.tree(data()));
        assertEquals(List.of(1, RECORDS, before.size(), before.size() - 1, RECORDS, 1),
            List.of(read.patients(), read.records(), read.files(), read.added(), read.addedRecords(), read.present()));
        try (Stream<Path> all = Files.walk(data())) {
            for (Path path : all.toList()) {
                assertTrue(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).endsWith("------"));
            }
        }
    }

    @Test void restoring_again_adds_nothing() throws IOException {
        Map<String, String> before = BackupTest.tree(data());
        Read read = restored();
        assertEquals(List.of(0, before.size()), List.of(read.added(), read.present()));
        assertEquals(before, BackupTest.tree(data()));
    }

    @Test void looking_changes_nothing_and_says_what_restoring_does() throws IOException {
        Files.delete(Samples.recordFile(home));
        Map<String, String> before = BackupTest.tree(scratch);
        RestoreResult looked = restore().look(zip);
        assertEquals(before, BackupTest.tree(scratch));
        assertEquals(looked, restored());
        assertEquals(1, ((Read) looked).addedRecords());
    }

    @Test void what_was_recorded_since_stays_beside_what_comes_back() throws IOException {
        Files.delete(Samples.recordFile(home));
        ExerciseRecord since = Samples.record(new UUID(0x0193571122337455L, 0x8100000000000000L),
            LocalDate.of(2026, 12, 24));
        open().save(since);
        restored();
        known.add(since);
        assertEquals(Set.copyOf(known), records());
    }

    @Test void a_file_that_was_edited_here_is_left_and_named() throws IOException {
        String edited = Files.readString(Samples.recordFile(home)).replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", "")
            .replace("\"pain\": 3", "\"pain\": 5");
        Files.writeString(Samples.recordFile(home), edited);
        Read read = restored();
        assertEquals(List.of(data().relativize(Samples.recordFile(home)).toString()), read.differing());
        assertEquals(edited, Files.readString(Samples.recordFile(home)));
        assertEquals(0, read.added());
    }

    @Test void beside_a_file_that_is_damaged_here_the_whole_one_is_put_once() throws IOException {
        Files.writeString(Samples.recordFile(home), "{\"schema\": 1, \"id");
        assertEquals(1, restored().added());
        assertEquals(0, restored().added());
        assertEquals(Set.copyOf(known), records());
    }

    @Test void a_file_that_is_damaged_in_the_backup_stays_in_it() throws IOException {
        Files.writeString(Samples.recordFile(home), "{");
        zip = scratch.resolve("second.zip");
        backup(zip);
        Files.delete(Samples.recordFile(home));
        assertEquals(List.of(data().relativize(Samples.recordFile(home)).toString()), restored().damaged());
        assertFalse(Files.exists(Samples.recordFile(home)));
    }

    @Test void an_erased_patient_stays_erased() throws IOException {
        delete(data().resolve("patients"));
        Path mark = data().resolve("erased/" + Samples.PATIENT);
        Files.createDirectory(mark.getParent());
        Files.createFile(mark);
        Read read = restored();
        assertEquals(0, read.added());
        assertTrue(read.erased() > RECORDS);
        assertFalse(Files.exists(data().resolve("patients/" + Samples.PATIENT)));
    }

    @Test void a_mark_comes_back_but_never_takes_a_patient_who_is_here_from_sight() throws IOException {
        Path mark = data().resolve("erased/" + Samples.PATIENT);
        Files.createDirectory(mark.getParent());
        Files.createFile(mark);
        zip = scratch.resolve("second.zip");
        backup(zip);
        Files.delete(mark);
        Read read = restored();
        assertEquals(List.of(Samples.PATIENT), read.living());
        assertEquals(Set.copyOf(known), records());
        delete(data().resolve("patients"));
        assertEquals(1, restored().added());
        assertEquals(0, Files.size(mark));
    }

    @Test void what_was_set_aside_comes_back_where_it_was() throws IOException {
        Files.writeString(Samples.recordFile(home), "{");
        records();
        zip = scratch.resolve("second.zip");
        backup(zip);
        Path quarantine = data().resolve("quarantine");
        Map<String, String> before = BackupTest.tree(quarantine);
        delete(quarantine);
        restored();
        assertEquals(before, BackupTest.tree(quarantine));
        assertEquals(1, before.size());
    }

    @Tag("sweep")
    @Test void after_a_hundred_disasters_every_record_of_the_backup_is_back() throws IOException {
        Random random = new Random(20261123);
        int hurt = 0;
        for (int disaster = 0; disaster < 100; disaster++) {
            loseFolder();
            restored();
            hurt += disaster(random);
            restored();
            assertEquals(Set.copyOf(known), records(), "after disaster " + disaster);
            assertEquals(1, open().programme(Samples.PATIENT).all().size());
            assertEquals(Optional.of(Samples.PROFILE), open().profile(Samples.PATIENT).value());
        }
        assertTrue(hurt > 300, "files hurt: " + hurt);
    }

    private int disaster(Random random) throws IOException {
        int kind = random.nextInt(4);
        if (kind == 0) loseFolder();
        int hurt = kind == 0 ? RECORDS : 0;
        for (String name : kind == 0 ? Set.<String>of() : BackupTest.tree(data()).keySet()) {
            if (!name.startsWith("patients") || random.nextInt(3) == 0) continue;
            Path file = data().resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            if (kind == 1) Files.delete(file);
            else if (kind == 2) Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            else if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            hurt++;
        }
        return hurt;
    }

    @Tag("sweep")
    @Test void whatever_call_fails_nothing_here_is_harmed_and_restoring_again_ends_it() throws IOException {
        Map<String, String> whole = BackupTest.tree(data());
        int failures = 0;
        for (FaultyDisk.Way way : FaultyDisk.Way.values()) {
            for (String call : List.of("writeNew", "rename", "forceFolder", "makeFolder")) {
                // A disk that says a name was changed and keeps the old one is a disk nobody can do anything about.
                boolean credible = way != FaultyDisk.Way.LYING || call.equals("writeNew");
                for (int nth = 1; credible && nth < 40; nth += 5) {
                    loseFolder();
                    FaultyDisk disk = new FaultyDisk();
                    Machine machine = machine(disk);
                    Store store = Samples.open(Samples.places(home), Access.WRITE, machine);
                    disk.failAt(call, nth, way);
                    Read read = assertInstanceOf(Read.class,
                        new Restore(Samples.places(home), machine).run(zip, store));
                    if (disk.hasFailed()) failures++;
                    boolean complete = BackupTest.tree(data()).equals(whole);
                    assertTrue(complete || read.brokenOff().isPresent(), call + " " + nth + " " + way);
                    restored();
                    assertTrue(BackupTest.tree(data()).entrySet().containsAll(whole.entrySet()),
                        call + " " + nth + " " + way);
                }
            }
        }
        assertTrue(failures > 50, "failures tried: " + failures);
    }

    @Test void a_backup_of_a_newer_version_and_one_that_is_missing_are_refused() throws IOException {
        RawZip newer = new RawZip();
        newer.add("FORMAT.json", "{\"schema\":2}\n".getBytes(StandardCharsets.UTF_8));
        Files.write(zip, newer.bytes());
        assertEquals(Reasons.NEWER, assertInstanceOf(Refused.class, restore().look(zip)).trouble().reason());
        zip = scratch.resolve("none.zip");
        assertEquals(Trouble.Kind.RESTORE_UNREADABLE,
            assertInstanceOf(Refused.class, restore().look(zip)).trouble().kind());
    }

    @Tag("sweep")
    @Test void two_hundred_hostile_files_are_refused_and_change_nothing() throws IOException {
        Random random = new Random(20261123);
        Map<String, String> before = BackupTest.tree(scratch);
        Path hostile = scratch.resolve("hostile.zip");
        for (int i = 0; i < 200; i++) {
            HostileZips.Made made = HostileZips.make(i, random, Samples.PATIENT);
            Files.write(hostile, made.bytes());
            RestoreResult result = restore().run(hostile, open());
            Trouble trouble = assertInstanceOf(Refused.class, result, made.what()).trouble();
            assertEquals(made.reason(), trouble.reason(), made.what());
            Files.delete(hostile);
            assertEquals(before, BackupTest.tree(scratch), made.what());
        }
    }
}
