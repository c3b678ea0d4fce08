package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Settings;

/** Disks that can do less than others, such as sticks: all works on them, and what is less safe is said once. */
class LackTest {
    private static final UUID SECOND = UUID.fromString("01935711-2233-7455-8677-0000000000ff");

    @TempDir Path home;
    private Places places;
    private Machine machine;
    private boolean keepsPermissions = true;
    private boolean renames = true;
    private int renamesLeftOut;
    private int forcesLeft;

    private final class PoorDisk extends LocalDisk {
        @Override public Optional<Stat> stat(Path path) throws IOException {
            return super.stat(path).map(it -> new Stat(it.kind(), it.changed(), it.size(),
                keepsPermissions && it.ownerOnly(), it.mine()));
        }

        @Override public void makeOwnerOnly(Path path) throws IOException {
            if (!keepsPermissions) throw new FileSystemException(path.toString(), null, "Operation not permitted");
            super.makeOwnerOnly(path);
        }

        @Override void force(FileChannel channel) throws IOException {
            if (--forcesLeft == 0) throw new IOException(FaultyDisk.MESSAGE);
        }

        @Override void renameAtOnce(Path from, Path to) throws IOException {
            boolean fails = !renames || renamesLeftOut-- > 0;
            if (fails) throw new FileSystemException(from.toString(), to.toString(), "Invalid argument");
            super.renameAtOnce(from, to);
        }
    }

    @BeforeEach void begin() {
        places = Samples.places(home);
        machine = Samples.machine(new PoorDisk(), Samples.LATER);
    }

    private void begun() {
        Store store = Samples.open(places, Access.WRITE, machine);
        assertInstanceOf(SaveResult.Saved.class, store.saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none()));
        assertInstanceOf(SaveResult.Saved.class, store.save(Samples.record()));
    }

    private List<Trouble.Kind> told() {
        return assertInstanceOf(Opened.Ready.class, Store.open(places, Access.WRITE, machine)).troubles().stream()
            .map(Trouble::kind).toList();
    }

    private List<Trouble.Kind> found() {
        return Samples.open(places, Access.READ, machine).health().findings().stream().map(Trouble::kind).toList();
    }

    /** Everything that is saved comes back, and nothing is left over. */
    private void assertSaves() throws IOException {
        Store store = Samples.open(places, Access.WRITE, machine);
        assertInstanceOf(SaveResult.Saved.class, store.save(Samples.record(SECOND, Samples.record().day())));
        var settings = new SettingsFile(places, machine);
        assertInstanceOf(SaveResult.Saved.class, settings.save(Settings.USUAL.withFontSize(20)));
        assertInstanceOf(SaveResult.Saved.class, settings.save(Settings.USUAL.withFontSize(30)));
        assertEquals(Settings.USUAL.withFontSize(30), settings.load(Access.READ).settings());
        assertEquals(2, store.records(Samples.PATIENT).all().size());
        assertEquals(List.of(), found());
        try (Stream<Path> all = Files.walk(home)) {
            assertEquals(List.of(), all.filter(path -> path.toString().endsWith(Names.TEMPORARY)).toList());
        }
    }

    @Test void a_disk_that_lacks_nothing_says_nothing() throws IOException {
        begun();
        assertEquals(List.of(), told());
        assertSaves();
    }

    @Test void that_a_disk_keeps_no_permissions_is_said_once() throws IOException {
        keepsPermissions = false;
        begun();
        assertEquals(List.of(Trouble.Kind.NO_PERMISSIONS), told());
        assertEquals(List.of(), told());
        assertSaves();
        assertEquals(List.of(), new Repair(places, machine, Samples.open(places, Access.WRITE, machine)).run().left());
    }

    @Test void that_a_disk_never_renames_is_said_once_and_files_are_copied() throws IOException {
        renames = false;
        begun();
        assertEquals(List.of(Trouble.Kind.NO_REPLACING), told());
        assertEquals(List.of(), told());
        assertSaves();
    }

    @Test void a_copy_that_fails_leaves_what_it_was_to_replace_and_no_half_of_itself() throws IOException {
        renames = false;
        begun();
        var settings = new SettingsFile(places, machine);
        settings.save(Settings.USUAL.withFontSize(20));
        forcesLeft = 2;
        assertInstanceOf(SaveResult.NotSaved.class, settings.save(Settings.USUAL.withFontSize(30)));
        assertTrue(forcesLeft <= 0, "the copy was not the one that failed");
        assertEquals(Settings.USUAL.withFontSize(20), settings.load(Access.READ).settings());
        Path fresh = home.resolve("fresh");
        Files.writeString(home.resolve("source"), "new");
        forcesLeft = 1;
        assertThrows(IOException.class, () -> machine.disk().rename(home.resolve("source"), fresh));
        assertFalse(Files.exists(fresh));
        assertEquals("new", Files.readString(home.resolve("source")));
    }

    @Test void both_are_said_at_once() {
        keepsPermissions = false;
        renames = false;
        begun();
        assertEquals(List.of(Trouble.Kind.NO_PERMISSIONS, Trouble.Kind.NO_REPLACING), told());
        assertEquals(List.of(), told());
    }

    @Test void it_is_said_on_every_computer_the_stick_is_taken_to() throws IOException {
        keepsPermissions = false;
        begun();
        assertEquals(List.of(Trouble.Kind.NO_PERMISSIONS), told());
        Files.delete(places.knownFolders());
        assertEquals(List.of(Trouble.Kind.NO_PERMISSIONS), told());
        assertEquals(List.of(), told());
    }

    @Test void of_a_folder_known_from_before_it_is_said_too() {
        begun();
        keepsPermissions = false;
        assertEquals(List.of(Trouble.Kind.NO_PERMISSIONS), told());
        assertEquals(List.of(), told());
    }

    @Test void that_a_known_folder_came_to_a_disk_that_never_renames_is_said_after_the_first_save_there() {
        begun();
        renames = false;
        assertEquals(List.of(), told());
        Store store = Samples.open(places, Access.WRITE, machine);
        assertInstanceOf(SaveResult.Saved.class, store.save(Samples.record(SECOND, Samples.record().day())));
        assertEquals(List.of(Trouble.Kind.NO_REPLACING), told());
        assertEquals(List.of(), told());
        assertEquals(2, store.records(Samples.PATIENT).all().size());
    }

    @Test void who_may_only_read_is_told_what_others_can_read() {
        begun();
        keepsPermissions = false;
        Opened opened = Store.open(places, Access.READ, machine);
        assertEquals(List.of(Trouble.Kind.LOOSE_MODE, Trouble.Kind.LOOSE_MODE),
            assertInstanceOf(Opened.Ready.class, opened).troubles().stream().map(Trouble::kind).toList());
    }

    @Test void a_file_that_somebody_opened_on_a_disk_with_permissions_is_said_each_time() throws IOException {
        begun();
        Files.setPosixFilePermissions(places.data().resolve("FORMAT.json"), PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(List.of(Trouble.Kind.LOOSE_MODE), told());
        assertEquals(List.of(Trouble.Kind.LOOSE_MODE), told());
    }

    @Test void one_renaming_that_fails_is_a_save_that_failed() throws IOException {
        begun();
        renamesLeftOut = 1;
        Path target = home.resolve("target");
        Files.writeString(home.resolve("source"), "new");
        Files.writeString(target, "old");
        IOException refused = assertThrows(IOException.class,
            () -> machine.disk().rename(home.resolve("source"), target));
        assertTrue(refused.getMessage().contains("Invalid argument"), refused.getMessage());
        assertEquals("old", Files.readString(target));
        assertEquals("new", Files.readString(home.resolve("source")));
        assertTrue(machine.disk().replacesAtOnce());
    }
}
