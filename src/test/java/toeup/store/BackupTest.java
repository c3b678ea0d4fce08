package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.store.BackupResult.NotWritten;
import toeup.store.BackupResult.Written;
import toeup.zip.Zip;
import toeup.zip.ZipItem;

class BackupTest {
    private static final UUID OTHER = UUID.fromString("01935711-2233-7455-8677-000000000001");

    @TempDir Path home;

    private Path target() throws IOException {
        return Files.createDirectories(home.resolve("stick")).resolve("all.zip");
    }

    private BackupResult write(Machine machine, Optional<UUID> patient) throws IOException {
        return new Backup(Samples.places(home), machine).write(target(), patient);
    }

    private Written written() throws IOException {
        return assertInstanceOf(Written.class, write(Samples.machine(), Optional.empty()));
    }

    private Trouble.Kind refused() throws IOException {
        return assertInstanceOf(NotWritten.class, write(Samples.machine(), Optional.empty())).trouble().kind();
    }

    static Map<String, String> content(Path zip) throws Exception {
        Map<String, String> content = new TreeMap<>();
        try (Zip open = Zip.open(zip, Backup.LIMITS)) {
            for (ZipItem item : open.items()) content.put(item.name(), Seal.sha256(open.read(item)));
        }
        return content;
    }

    /** Every file of the data folder with the sum of its content. */
    static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (Files.notExists(root)) return tree;
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Seal.sha256(Files.readAllBytes(file)));
            }
        }
        return tree;
    }

    private Path data(String name) throws IOException {
        Path file = Samples.places(home).data().resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    @Test void everything_in_the_data_folder_is_in_it_byte_for_byte() throws Exception {
        Samples.begun(home).save(Samples.sitting());
        Files.writeString(data("quarantine/patients_x.json.0123456789abcdef"), "not json");
        Files.writeString(data("erased/" + OTHER), "");
        Files.copy(Samples.recordFile(home), data("patients/" + Samples.PATIENT + "/records/2026-11/"
            + Samples.RECORD + " (1).json"));
        Written written = written();
        assertEquals(tree(Samples.places(home).data()), content(target()));
        assertEquals(List.of(1, 2, 8, 0), List.of(written.patients(), written.records(), written.files(),
            written.damaged()));
        assertEquals(Files.size(target()), written.bytes());
        assertTrue(written.isWhole());
    }

    @Test void a_record_that_still_waits_on_this_computer_is_in_it() throws Exception {
        Samples.begun(home);
        String name = Samples.places(home).data().relativize(Samples.recordFile(home)).toString();
        Path waiting = Samples.places(home).spool().resolve(name);
        Files.createDirectories(waiting.getParent());
        Files.move(Samples.recordFile(home), waiting);
        assertEquals(1, written().records());
        assertTrue(content(target()).containsKey(name));
    }

    @Test void of_two_different_files_with_one_name_both_are_in_it() throws Exception {
        Store store = Samples.begun(home);
        byte[] first = Files.readAllBytes(Samples.recordFile(home));
        Path waiting = Samples.places(home).spool().resolve(
            Samples.places(home).data().relativize(Samples.recordFile(home)));
        Files.createDirectories(waiting.getParent());
        byte[] second = NewFile.of(DatedKind.RECORDS, Samples.record(Samples.RECORD, LocalDate.of(2026, 11, 24)))
            .content();
        Files.write(waiting, second);
        assertEquals(2, written().records());
        assertTrue(content(target()).values().containsAll(List.of(Seal.sha256(first), Seal.sha256(second))));
        assertEquals(1, store.records(Samples.PATIENT).rivals().size());
    }

    @Test void of_one_patient_nothing_of_another_is_in_it() throws Exception {
        Store store = Samples.begun(home);
        UUID other = ((SaveResult.Saved) store.addPatient(Samples.PROFILE, Samples.PLAN)).id();
        Files.writeString(data("quarantine/patients_" + other + "_records_2026-11_a.json.0123456789abcdef"), "{");
        Files.writeString(data("erased/" + OTHER), "");
        assertInstanceOf(Written.class, write(Samples.machine(), Optional.of(other)));
        Set<String> names = content(target()).keySet();
        assertTrue(names.stream().allMatch(name -> name.equals("FORMAT.json") || name.contains(other.toString())),
            names.toString());
        assertEquals(4, names.size());
    }

    @Test void of_an_erased_patient_only_the_mark_is_in_it() throws Exception {
        Samples.begun(home);
        Files.writeString(data("erased/" + Samples.PATIENT), "");
        assertEquals(0, written().patients());
        assertEquals(new TreeSet<>(Set.of("FORMAT.json", "erased/" + Samples.PATIENT)), content(target()).keySet());
    }

    @Test void the_same_records_always_give_the_same_bytes() throws Exception {
        Samples.begun(home);
        written();
        byte[] first = Files.readAllBytes(target());
        Files.delete(target());
        written();
        assertArrayEquals(first, Files.readAllBytes(target()));
    }

    @Test void only_its_owner_may_read_it() throws Exception {
        Samples.begun(home);
        written();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target())));
    }

    @Test void nothing_is_written_over_a_file_that_is_there() throws Exception {
        Samples.begun(home);
        Files.writeString(target(), "an older backup");
        assertEquals(Trouble.Kind.BACKUP_EXISTS, refused());
        assertEquals("an older backup", Files.readString(target()));
    }

    @Test void the_root_of_all_folders_is_no_file_for_a_backup() {
        Samples.begun(home);
        BackupResult result = new Backup(Samples.places(home), Samples.machine()).write(Path.of("/"), Optional.empty());
        assertEquals(Trouble.Kind.BACKUP_EXISTS, ((NotWritten) result).trouble().kind());
    }

    @Test void a_file_is_no_folder_for_a_backup() throws Exception {
        Samples.begun(home);
        Files.writeString(home.resolve("stick"), "a file");
        BackupResult result = new Backup(Samples.places(home), Samples.machine())
            .write(home.resolve("stick/all.zip"), Optional.empty());
        assertEquals(Trouble.Kind.BACKUP_NO_FOLDER, ((NotWritten) result).trouble().kind());
    }

    @Test void a_missing_folder_is_not_made_as_a_stick_may_be_missing() throws Exception {
        Samples.begun(home);
        BackupResult result = new Backup(Samples.places(home), Samples.machine())
            .write(home.resolve("no-stick/all.zip"), Optional.empty());
        assertEquals(Trouble.Kind.BACKUP_NO_FOLDER, ((NotWritten) result).trouble().kind());
        assertFalse(Files.exists(home.resolve("no-stick")));
    }

    @Test void a_backup_inside_the_data_folder_is_refused_also_through_a_link() throws Exception {
        Samples.begun(home);
        Path link = Files.createSymbolicLink(home.resolve("link"), Samples.places(home).data());
        BackupResult result = new Backup(Samples.places(home), Samples.machine())
            .write(link.resolve("all.zip"), Optional.empty());
        assertEquals(Trouble.Kind.BACKUP_INSIDE, ((NotWritten) result).trouble().kind());
    }

    @Test void an_empty_folder_gives_no_backup_that_would_look_like_one() throws Exception {
        assertEquals(Trouble.Kind.BACKUP_EMPTY, refused());
    }

    @Test void damaged_files_are_kept_and_counted_and_what_cannot_be_taken_in_is_named() throws Exception {
        Samples.begun(home);
        Files.writeString(Samples.recordFile(home), Files.readString(Samples.recordFile(home)).replace("214", "215"));
        Path giant = data("patients/" + Samples.PATIENT + "/records/2026-11/giant.json");
        Files.write(giant, new byte[DataFolder.MOST_BYTES + 1]);
        Files.createSymbolicLink(data("patients/" + Samples.PATIENT + "/records/2026-11/link.json"),
            Samples.recordFile(home));
        Files.writeString(data("holiday.txt"), "");
        Files.writeString(data("patients/" + Samples.PATIENT + "/notes.txt"), "");
        Written written = written();
        assertEquals(List.of(1, 1), List.of(written.records(), written.damaged()));
        assertEquals(Set.of(Trouble.Kind.UNREADABLE, Trouble.Kind.NOT_A_FILE, Trouble.Kind.STRANGE_FILE),
            written.missing().stream().map(Trouble::kind).collect(Collectors.toSet()));
        assertFalse(written.isWhole());
    }

    @Tag("sweep")
    @Test void whatever_call_fails_there_is_a_whole_backup_or_none_and_the_records_are_untouched() throws Exception {
        Samples.begun(home);
        Map<String, String> before = tree(Samples.places(home).data());
        int failures = 0;
        for (FaultyDisk.Way way : FaultyDisk.Way.values()) {
            for (String call : List.of("writeNew", "append", "rename", "forceFolder", "list", "read", "stat")) {
                boolean failed = true;
                for (int nth = 1; failed; nth++) {
                    FaultyDisk disk = new FaultyDisk();
                    disk.failAt(call, nth, way);
                    BackupResult result = write(Samples.machine(disk, Samples.LATER), Optional.empty());
                    failed = disk.hasFailed();
                    if (failed) failures++;
                    boolean whole = Files.exists(target()) && content(target()).equals(before);
                    boolean said = result instanceof NotWritten || !((Written) result).isWhole();
                    assertTrue(whole || said, call + " " + nth + " " + way + " " + result);
                    try (Stream<Path> left = Files.list(target().getParent())) {
                        assertTrue(left.allMatch(file -> file.endsWith("all.zip")), call + " " + nth + " " + way);
                    }
                    Files.deleteIfExists(target());
                }
            }
        }
        assertTrue(failures > 60, "failures tried: " + failures);
        assertEquals(before, tree(Samples.places(home).data()));
    }

    @Test void a_backup_is_said_to_be_written_once_its_name_is_safe_and_leaves_nothing_else() throws Exception {
        Samples.begun(home);
        FaultyDisk disk = new FaultyDisk();
        assertInstanceOf(Written.class, write(Samples.machine(disk, Samples.LATER), Optional.empty()));
        List<String> calls = disk.calls();
        assertEquals(List.of("stat all.zip", "forceFolder stick"),
            calls.subList(calls.indexOf("rename all.zip") + 1, calls.size()));
        Files.delete(target());
        disk.failAlways("rename");
        assertInstanceOf(NotWritten.class, write(Samples.machine(disk, Samples.LATER), Optional.empty()));
        try (Stream<Path> left = Files.list(target().getParent())) {
            assertEquals(0, left.count());
        }
    }

    @Test void a_disk_that_keeps_other_bytes_than_it_was_given_is_found_out() throws Exception {
        Samples.begun(home);
        FaultyDisk disk = new FaultyDisk();
        disk.failAt("writeNew", 1, FaultyDisk.Way.LYING);
        NotWritten not = assertInstanceOf(NotWritten.class, write(Samples.machine(disk, Samples.LATER),
            Optional.empty()));
        assertEquals(Reasons.OTHER_BYTES, not.trouble().reason());
        assertFalse(Files.exists(target()));
    }

    @Test void what_is_made_by_command_is_remembered_and_the_daily_folder_too() throws Exception {
        BackupNotes notes = new BackupNotes(Samples.places(home), Samples.machine());
        notes.daily(Optional.of(home.resolve("daily")));
        notes.add(target());
        notes.written(LocalDate.of(2026, 11, 23));
        BackupNotes.Notes read = notes.read();
        assertTrue(DailyName.isMark(read.mark().orElseThrow()));
        assertEquals(new BackupNotes.Notes(Optional.of(home.resolve("daily")), read.mark(),
            Optional.of(LocalDate.of(2026, 11, 23)), Optional.empty(), List.of(target())), read);
    }
}
