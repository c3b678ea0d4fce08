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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.store.SaveResult.NotSaved;

class OpeningTest {
    private static final UUID SECOND = UUID.fromString("01935711-2233-7455-8677-0000000000ff");

    @TempDir Path home;
    private Places places;
    private Path data;

    @BeforeEach void begin() {
        places = Samples.places(home);
        data = places.data();
    }

    private Opened open(Access access) {
        return Store.open(places, access, Samples.machine());
    }

    private Opened.Ready ready() {
        return assertInstanceOf(Opened.Ready.class, open(Access.WRITE));
    }

    private static List<Trouble.Kind> kinds(Opened.Ready ready) {
        return ready.troubles().stream().map(Trouble::kind).toList();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    @Test void a_folder_that_was_here_and_is_missing_is_said_and_not_begun_anew() throws IOException {
        Samples.begun(home);
        deleteAll(data);
        for (Access access : Access.values()) {
            Opened.Gone gone = assertInstanceOf(Opened.Gone.class, open(access));
            assertEquals(data.toString(), gone.trouble().file());
        }
        assertFalse(Files.exists(data));
    }

    @Test void a_link_to_a_stick_that_is_missing_is_no_first_use() throws IOException {
        Path stick = Files.createDirectory(home.resolve("stick"));
        Path link = Files.createSymbolicLink(home.resolve("link"), stick.resolve("toeup"));
        Places linked = Places.of(Map.of(), home, Optional.of(link));
        Store store = Samples.open(linked, Access.WRITE, Samples.machine());
        assertTrue(store.saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none()).isSafe());
        deleteAll(stick);
        Places again = Places.of(Map.of(), home, Optional.of(link));
        assertInstanceOf(Opened.Gone.class, Store.open(again, Access.READ, Samples.machine()));
    }

    @Test void the_empty_folder_of_a_missing_stick_is_said_too() throws IOException {
        Samples.begun(home);
        deleteAll(data);
        Files.createDirectories(data);
        assertInstanceOf(Opened.Gone.class, open(Access.WRITE));
    }

    @Test void a_folder_removed_on_purpose_can_be_forgotten() throws IOException {
        Samples.begun(home);
        deleteAll(data);
        assertEquals(Optional.empty(), Store.forget(places, Samples.machine()));
        assertEquals(List.of(), ready().troubles());
    }

    @Test void a_folder_seen_once_for_writing_is_known_from_then_on() throws IOException {
        Samples.begun(home);
        Files.delete(places.knownFolders());
        open(Access.READ);
        assertFalse(Files.exists(places.knownFolders()));
        open(Access.WRITE);
        deleteAll(data);
        assertInstanceOf(Opened.Gone.class, open(Access.READ));
    }

    @Test void a_list_of_known_folders_that_only_a_newer_version_can_read_is_said_once_and_left() throws IOException {
        Samples.begun(home);
        String newer = "{\"schema\": 8, \"folders\": [{\"path\": \"/elsewhere\"}]}";
        Files.writeString(places.knownFolders(), newer);
        Trouble told = Trouble.because(Trouble.Kind.KNOWN_FOLDERS, places.knownFolders(), Reasons.NEWER);
        assertEquals(List.of(told), ready().troubles());
        assertEquals(List.of(told), ready().troubles());
        assertEquals(newer, Files.readString(places.knownFolders()));
    }

    @Test void a_damaged_list_of_known_folders_is_said_and_set_aside() throws IOException {
        Samples.begun(home);
        Files.writeString(places.knownFolders(), "damaged");
        assertEquals(List.of(Trouble.Kind.KNOWN_FOLDERS), kinds(ready()));
        assertEquals(List.of(), kinds(ready()));
        try (var files = Files.list(places.knownFolders().getParent())) {
            assertTrue(files.anyMatch(it -> it.getFileName().toString().startsWith("known-folders.json.")));
        }
    }

    @Test void a_file_where_the_folder_should_be_is_refused() throws IOException {
        Files.createDirectories(data.getParent());
        Files.writeString(data, "a file");
        Opened.Refused refused = assertInstanceOf(Opened.Refused.class, open(Access.WRITE));
        assertEquals(Trouble.Kind.NOT_A_FOLDER, refused.trouble().kind());
        assertEquals("a file", Files.readString(data));
    }

    @Test void a_folder_that_cannot_be_listed_is_refused() {
        Samples.begun(home);
        FaultyDisk disk = new FaultyDisk();
        disk.failAlways("list");
        Opened opened = Store.open(places, Access.WRITE, Samples.machine(disk, Samples.LATER));
        assertEquals(Trouble.Kind.FOLDER_UNREADABLE,
            assertInstanceOf(Opened.Refused.class, opened).trouble().kind());
    }

    @Test void where_records_cannot_wait_on_this_computer_either_that_is_not_promised() {
        Samples.begun(home);
        FaultyDisk disk = new FaultyDisk();
        disk.readOnly = folder -> true;
        Opened opened = Store.open(places, Access.WRITE, Samples.machine(disk, Samples.LATER));
        Opened.Ready ready = assertInstanceOf(Opened.Ready.class, opened);
        assertEquals(List.of(Trouble.Kind.ALL_READ_ONLY), kinds(ready));
        assertFalse(ready.store().isWritable());
        assertEquals(1, ready.store().patients().size());
    }

    @Test void a_folder_that_cannot_be_made_is_said_before_anything_is_asked() {
        FaultyDisk disk = new FaultyDisk();
        disk.readOnly = home::startsWith;
        for (Access access : Access.values()) {
            Opened opened = Store.open(places, access, Samples.machine(disk, Samples.LATER));
            Opened.Ready ready = assertInstanceOf(Opened.Ready.class, opened);
            assertEquals(List.of(Trouble.Kind.FOLDER_UNMAKEABLE), kinds(ready));
            assertFalse(ready.store().isWritable());
        }
    }

    @Test void a_folder_that_cannot_be_written_is_read_and_records_wait_on_this_computer() {
        Samples.begun(home);
        FaultyDisk disk = new FaultyDisk();
        disk.readOnly = places.data()::equals;
        Opened opened = Store.open(places, Access.WRITE, Samples.machine(disk, Samples.LATER));
        Opened.Ready ready = assertInstanceOf(Opened.Ready.class, opened);
        assertEquals(List.of(Trouble.Kind.FOLDER_READ_ONLY), kinds(ready));
        assertFalse(ready.store().isWritable());
        var record = Samples.record(SECOND, Samples.record().day());
        NotSaved kept = assertInstanceOf(NotSaved.class, ready.store().save(record));
        assertEquals(Trouble.Kind.SAVE_KEPT, kept.trouble().kind());
        assertTrue(Files.exists(kept.keptAt().orElseThrow()));
        assertTrue(ready.store().records(Samples.PATIENT).values().contains(record));
        assertEquals(Trouble.Kind.SPOOL_WAITING, ready.store().deliverSpool().get(0).kind());
        assertEquals(List.of(), ready().store().deliverSpool());
        assertEquals(2, ready().store().records(Samples.PATIENT).all().size());
    }

    @Test void a_folder_of_another_user_is_only_read() {
        Samples.begun(home);
        FaultyDisk disk = new FaultyDisk();
        disk.mine = Optional.of(false);
        Opened opened = Store.open(places, Access.WRITE, Samples.machine(disk, Samples.LATER));
        Opened.Ready ready = assertInstanceOf(Opened.Ready.class, opened);
        assertEquals(List.of(Trouble.Kind.FOLDER_OF_ANOTHER), kinds(ready));
        assertFalse(ready.store().isWritable());
    }

    @Test void a_folder_of_a_newer_version_is_read_and_nothing_in_it_is_written() throws IOException {
        Samples.begun(home);
        Path format = data.resolve("FORMAT.json");
        Files.writeString(format, "{\"schema\": 2, \"more\": true}");
        Opened.Ready ready = ready();
        assertEquals(List.of(Trouble.Kind.FOLDER_NEWER), kinds(ready));
        assertEquals(1, ready.store().records(Samples.PATIENT).all().size());
        assertInstanceOf(NotSaved.class, ready.store().saveProgramme(Samples.PATIENT, Samples.PLAN, Heads.none()));
        assertTrue(ready.store().save(Samples.record(SECOND, Samples.record().day())).isSafe());
        assertEquals("{\"schema\": 2, \"more\": true}", Files.readString(format));
        try (var files = Files.list(Samples.recordFile(home).getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test void a_damaged_mark_opens_the_folder_for_reading_only() throws IOException {
        Samples.begun(home);
        byte[] damaged = new byte[13];
        Files.write(data.resolve("FORMAT.json"), damaged);
        Opened.Ready ready = ready();
        assertEquals(List.of(Trouble.Kind.FORMAT_DAMAGED), kinds(ready));
        assertEquals(1, ready.store().records(Samples.PATIENT).all().size());
        assertArrayEquals(damaged, Files.readAllBytes(data.resolve("FORMAT.json")));
    }

    @Test void a_lost_mark_is_made_again_with_the_next_save() throws IOException {
        Samples.begun(home);
        Files.delete(data.resolve("FORMAT.json"));
        ready().store().save(Samples.record(SECOND, Samples.record().day()));
        assertEquals("{\"schema\":1}\n", Files.readString(data.resolve("FORMAT.json")));
    }

    @Test void what_others_can_read_is_said() throws IOException {
        Samples.begun(home);
        Files.setPosixFilePermissions(data.resolve("patients"), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(List.of(Trouble.Kind.LOOSE_MODE), kinds(ready()));
    }

    @Test void a_shared_folder_of_others_files_can_be_begun() throws IOException {
        Files.createDirectories(data.resolve(".stfolder"));
        assertEquals(List.of(), ready().troubles());
        Samples.begun(home);
        assertTrue(Files.exists(Samples.recordFile(home)));
    }

    @Test void the_data_folder_itself_may_be_reached_through_a_link() throws IOException {
        Path real = Files.createDirectory(home.resolve("real"));
        Files.createDirectories(data.getParent());
        Files.createSymbolicLink(data, real);
        Samples.begun(home);
        assertTrue(Files.exists(real.resolve("FORMAT.json")));
    }
}
