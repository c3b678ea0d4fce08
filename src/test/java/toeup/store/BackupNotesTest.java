package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of backups, where it can be. */
class BackupNotesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path STICK = Path.of("/media/stick");
    private static final int LONGEST_PATH = 4096;

    private final FaultyDisk disk = new FaultyDisk();
    @TempDir Path home;
    private Path file;
    private BackupNotes notes;

    @BeforeEach void begin() {
        Places places = Samples.places(home);
        file = places.journal().resolveSibling("backups.json");
        notes = new BackupNotes(places, Samples.machine(disk, Samples.LATER));
    }

    private List<Supplier<Optional<Trouble>>> changes() {
        return List.of(() -> notes.add(STICK.resolve("one.zip")), () -> notes.daily(Optional.of(STICK)),
            () -> notes.written(DAY), () -> notes.told(DAY));
    }

    @Test void every_change_that_cannot_be_written_is_told() {
        disk.failAlways("writeNew");
        for (Supplier<Optional<Trouble>> change : changes()) {
            Trouble told = change.get().orElseThrow();
            assertEquals(Trouble.Kind.SAVE_FAILED, told.kind());
            assertEquals(FaultyDisk.MESSAGE, told.reason());
        }
        disk.heal();
        for (Supplier<Optional<Trouble>> change : changes()) assertEquals(Optional.empty(), change.get());
    }

    @Test void what_a_newer_version_wrote_is_not_replaced() throws IOException {
        notes.written(DAY);
        String newer = Files.readString(file).replace("\"schema\": 1", "\"schema\": 2");
        Files.writeString(file, newer);
        for (Supplier<Optional<Trouble>> change : changes()) {
            assertEquals(Optional.of(Trouble.Kind.SAVE_NEWER), change.get().map(Trouble::kind));
        }
        assertEquals(newer, Files.readString(file));
    }

    @Test void a_folder_for_daily_backups_is_due_at_once() {
        notes.daily(Optional.of(STICK));
        notes.written(DAY);
        notes.told(DAY);
        assertEquals(Optional.of(DAY), notes.read().lastDay());
        assertEquals(Optional.of(DAY), notes.read().toldDay());
        notes.daily(Optional.of(STICK.resolve("other")));
        assertEquals(Optional.empty(), notes.read().lastDay());
        assertEquals(Optional.empty(), notes.read().toldDay());
    }

    @Test void a_path_can_be_noted_if_a_screen_can_show_it_and_it_is_not_endless() throws IOException {
        String longest = "/" + "a".repeat(LONGEST_PATH - 1);
        assertTrue(BackupNotes.canName(Path.of(longest)));
        assertFalse(BackupNotes.canName(Path.of(longest + "a")));
        assertFalse(BackupNotes.canName(Path.of("/media/\u0007bell")));
        notes.add(Path.of(longest));
        assertEquals(List.of(Path.of(longest)), notes.known());
        notes.add(Path.of(longest + "a"));
        assertEquals(List.of(Path.of(longest)), notes.known());
    }

    @Test void a_path_made_longer_by_hand_is_passed_over() throws IOException {
        notes.add(STICK);
        Files.writeString(file, Files.readString(file).replace(STICK.toString(), "/" + "a".repeat(LONGEST_PATH)));
        assertEquals(List.of(), notes.known());
    }
}
