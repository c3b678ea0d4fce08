package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Heard;
import toeup.plan.Settings;
import toeup.store.SaveResult.NotSaved;
import toeup.store.SaveResult.Saved;

class SettingsFileTest {
    private static final Settings QUIET = Settings.USUAL.withTheme("contrast").withSound(Heard.USUAL.withOn(false));

    @TempDir Path home;
    private Path path;
    private SettingsFile file;

    @BeforeEach void begin() {
        path = Samples.places(home).settings();
        file = new SettingsFile(Samples.places(home), Samples.machine());
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test void without_a_file_the_usual_settings_are_used_and_nothing_is_made() {
        assertEquals(new SettingsFile.Loaded(Settings.USUAL, Optional.empty()), file.load(Access.WRITE));
        assertFalse(Files.exists(path));
    }

    @Test void settings_read_back() {
        assertInstanceOf(Saved.class, file.save(QUIET));
        assertEquals(new SettingsFile.Loaded(QUIET, Optional.empty()), file.load(Access.READ));
    }

    @Test void a_setting_that_is_not_there_has_its_usual_value() throws IOException {
        write("{\"schema\": 1, \"sound\": false}");
        assertEquals(Settings.USUAL.withSound(Heard.USUAL.withOn(false)), file.load(Access.READ).settings());
    }

    @Test void a_file_from_before_there_were_tones_keeps_its_bell_or_its_silence() throws IOException {
        write("{\"schema\": 1, \"sound\": true}");
        assertEquals(Heard.Kind.BELL, file.load(Access.READ).settings().sound().kind());
        write("{\"schema\": 1, \"sound\": false}");
        assertEquals(Heard.Kind.OFF, file.load(Access.READ).settings().sound().kind());
    }

    @Test void a_size_of_letters_nobody_chose_is_not_in_the_file() throws IOException {
        file.save(QUIET);
        assertFalse(Files.readString(path).contains("fontSize"));
        file.save(QUIET.withFontSize(48));
        assertEquals(QUIET.withFontSize(48), file.load(Access.READ).settings());
    }

    @Test void a_size_of_letters_out_of_range_is_said() throws IOException {
        write("{\"schema\": 1, \"fontSize\": 97}");
        SettingsFile.Loaded loaded = file.load(Access.READ);
        assertEquals(Settings.USUAL, loaded.settings());
        assertTrue(loaded.trouble().orElseThrow().reason().contains("fontSize"));
    }

    @Test void an_announcement_of_an_unknown_kind_is_a_mistake_in_the_file() throws IOException {
        write("{\"schema\": 1, \"announce\": \"sometimes\"}");
        assertEquals("settings.json, line 1, column 27: field \"announce\": one of ends, 5s, 10s, every expected, "
            + "found other text", file.load(Access.READ).trouble().orElseThrow().reason());
    }

    @Test void a_damaged_file_is_moved_aside_and_said() throws IOException {
        write("{\"schema\": 1,\n\"sound\": \"no\"}");
        SettingsFile.Loaded loaded = file.load(Access.WRITE);
        assertEquals(Settings.USUAL, loaded.settings());
        Trouble trouble = loaded.trouble().orElseThrow();
        assertEquals(Trouble.Kind.SETTINGS_MOVED, trouble.kind());
        assertEquals("settings.json, line 2, column 10: field \"sound\": true or false expected, found text",
            trouble.reason());
        assertTrue(Files.readString(Path.of(trouble.keptAt())).contains("\"no\""));
        assertFalse(Files.exists(path));
    }

    @Test void that_a_damaged_file_was_moved_survives_a_power_cut() throws IOException {
        write("damaged");
        FaultyDisk disk = new FaultyDisk();
        new SettingsFile(Samples.places(home), Samples.machine(disk, Samples.LATER)).load(Access.WRITE);
        assertEquals("forceFolder toeup", disk.calls().get(disk.calls().size() - 1));
    }

    @Test void a_program_that_only_looks_leaves_a_damaged_file() throws IOException {
        write("damaged");
        assertEquals(Trouble.Kind.SETTINGS_LEFT, file.load(Access.READ).trouble().orElseThrow().kind());
        assertEquals("damaged", Files.readString(path));
    }

    @Test void saving_over_a_damaged_file_keeps_it() throws IOException {
        write("damaged");
        assertInstanceOf(Saved.class, file.save(QUIET));
        try (var files = Files.list(path.getParent())) {
            assertEquals(2, files.count());
        }
    }

    @Test void settings_this_version_does_not_know_are_kept() throws IOException {
        write("{\"schema\": 1, \"theme\": \"dark\", \"wings\": {\"left\": 1.50}}");
        file.save(QUIET);
        assertTrue(Files.readString(path).contains("\"wings\": {\"left\": 1.50}"));
    }

    @Test void settings_of_a_newer_version_are_read_and_never_written() throws IOException {
        String newer = "{\"schema\": 2, \"theme\": \"light\"}";
        write(newer);
        assertEquals("light", file.load(Access.WRITE).settings().theme());
        assertEquals(Trouble.Kind.SAVE_NEWER,
            assertInstanceOf(NotSaved.class, file.save(QUIET)).trouble().kind());
        assertEquals(newer, Files.readString(path));
    }

    @Test void when_saving_fails_the_old_settings_stay() throws IOException {
        file.save(QUIET);
        String before = Files.readString(path);
        for (String operation : new String[] {"writeNew", "rename"}) {
            FaultyDisk disk = new FaultyDisk();
            disk.failAt(operation, 1, FaultyDisk.Way.HALF);
            SettingsFile faulty = new SettingsFile(Samples.places(home), Samples.machine(disk, Samples.LATER));
            assertInstanceOf(NotSaved.class, faulty.save(Settings.USUAL));
            assertEquals(before, Files.readString(path));
        }
        try (var files = Files.list(path.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test void a_link_is_not_followed() throws IOException {
        Path victim = Files.writeString(home.resolve("victim"), "{\"schema\": 1, \"theme\": \"light\"}");
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, victim);
        assertEquals(Settings.USUAL, file.load(Access.WRITE).settings());
        file.save(QUIET);
        assertTrue(Files.readString(victim).contains("light"));
    }
}
