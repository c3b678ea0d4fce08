package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private static final Path HOME = Path.of("/home/k7");

    private static Places places(Map<String, String> environment, String option) {
        return Places.of(environment, HOME, Optional.ofNullable(option).map(Path::of), UnaryOperator.identity());
    }

    @Test void by_default_everything_lies_where_the_desktop_rules_say() {
        Places it = places(Map.of(), null);
        assertEquals(Path.of("/home/k7/.local/share/toeup"), it.data());
        assertEquals(Path.of("/home/k7/.config/toeup/settings.json"), it.settings());
        assertEquals(Path.of("/home/k7/.local/state/toeup/journal"), it.journal());
        assertEquals(Path.of("/home/k7/.local/state/toeup/spool"), it.spool());
        assertEquals(Path.of("/home/k7/.local/state/toeup/logs"), it.logs());
        assertEquals(Path.of("/home/k7/.local/state/toeup/known-folders.json"), it.knownFolders());
        assertEquals(Path.of("/home/k7/.cache/toeup"), it.cache());
    }

    @Test void each_data_folder_has_an_index_of_its_own() {
        Places usual = places(Map.of(), null);
        assertEquals(Path.of("/home/k7/.cache/toeup"), usual.index().getParent().getParent());
        assertNotEquals(usual.index(), places(Map.of("XDG_DATA_HOME", "/d"), null).index());
        assertNotEquals(usual.index(), places(Map.of(), "/media/stick/toeup").index());
        assertEquals(usual.index(), places(Map.of(), "/home/k7/.local/share/toeup").index());
    }

    @Test void the_environment_moves_each_folder() {
        Places it = places(Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s",
            "XDG_CACHE_HOME", "/k"), null);
        assertEquals(Path.of("/d/toeup"), it.data());
        assertEquals(Path.of("/c/toeup/settings.json"), it.settings());
        assertEquals(Path.of("/s/toeup/spool"), it.spool());
        assertEquals(Path.of("/k/toeup"), it.cache());
    }

    @Test void empty_and_relative_desktop_folders_are_ignored() {
        Map<String, String> odd = Map.of("XDG_DATA_HOME", "", "XDG_STATE_HOME", "state", "TOEUP_DATA", "");
        assertEquals(places(Map.of(), null), places(odd, null));
    }

    @Test void the_option_beats_the_environment_which_beats_the_default() {
        Map<String, String> environment = Map.of("TOEUP_DATA", "/from-environment", "XDG_DATA_HOME", "/d");
        assertEquals(Path.of("/from-environment"), places(environment, null).data());
        assertEquals(Path.of("/from-option"), places(environment, "/from-option").data());
    }

    @Test void a_chosen_folder_holds_its_settings_and_the_journal_stays_local_under_its_hash() {
        Places it = places(Map.of(), "/media/stick/toeup");
        assertEquals(Path.of("/media/stick/toeup/settings.json"), it.settings());
        assertEquals(Path.of("/home/k7/.local/state/toeup"), it.journal().getParent().getParent());
        assertEquals(16, it.journal().getParent().getFileName().toString().length());
        assertEquals(it.journal().getParent(), it.spool().getParent());
        assertEquals(Path.of("/home/k7/.local/state/toeup/known-folders.json"), it.knownFolders());
        assertNotEquals(it.journal(), places(Map.of(), "/media/other").journal());
    }

    @Test void one_folder_has_one_hash_whichever_way_it_is_reached(@TempDir Path folder) throws IOException {
        Path real = folder.toRealPath().resolve("real");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Places missing = Places.of(Map.of(), HOME, Optional.of(real.resolve("in")));
        Files.createDirectory(real);
        assertEquals(missing, Places.of(Map.of(), HOME, Optional.of(link.resolve("x/../in"))));
        Files.createDirectory(real.resolve("in"));
        assertEquals(missing, Places.of(Map.of(), HOME, Optional.of(link.resolve("in"))));
    }

    @Test void a_link_to_a_disk_that_is_away_leads_to_the_same_folder(@TempDir Path folder) throws IOException {
        Path disk = Files.createDirectory(folder.toRealPath().resolve("disk"));
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("disk"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), relative.resolve("../disk/toeup"));
        Places there = Places.of(Map.of(), HOME, Optional.of(link.resolve("in")));
        assertEquals(disk.resolve("toeup/in"), there.data());
        Files.delete(disk);
        assertEquals(there, Places.of(Map.of(), HOME, Optional.of(link.resolve("in"))));
    }

    @Test void links_that_lead_to_each_other_are_left_as_they_are(@TempDir Path folder) throws IOException {
        Path one = folder.toRealPath().resolve("one");
        Path other = Files.createSymbolicLink(folder.toRealPath().resolve("other"), one);
        Files.createSymbolicLink(one, other);
        assertEquals(one, Places.of(Map.of(), HOME, Optional.of(one)).data());
    }
}
