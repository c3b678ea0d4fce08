package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import toeup.plan.Settings;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;

/** Files that were written once are read for ever, and those of versions to come are left to them. */
class SchemaTest {
    private static final String UNKNOWN = "\"to-come\": {\"worth\": [1.50, null, \"keeping\"]}, ";
    private static final String NEWER =
        "{\"schema\": 2, \"id\": 7, \"theme\": {\"is\": \"other\"}, \"folders\": 7, \"made\": 7}\n";

    private final List<Trouble> troubles = new ArrayList<>();

    /** Where a file of a kind is missing it is made, and never changed after that: an old version reads those files too. */
    @Test void every_kind_of_file_is_written_byte_for_byte_as_version_one_wrote_it() throws IOException {
        Map<String, String> written = VersionOne.written().files();
        if (Boolean.getBoolean("snapshots.update")) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path kept = Path.of(System.getProperty("toeup.home", "."), "src/test/resources/schema/1", file.getKey());
                Files.createDirectories(kept.getParent());
                if (!Files.exists(kept)) Files.writeString(kept, file.getValue());
            }
        }
        assertEquals(VersionOne.keptFiles(), written);
        System.out.println("kinds of files kept of version 1: " + written.size() + ", written otherwise: 0");
    }

    @Test void everything_that_version_one_wrote_is_read() {
        VersionOne home = VersionOne.kept();
        Opened.Ready ready = assertInstanceOf(Opened.Ready.class, Store.open(home.places, Access.WRITE, home.machine));
        assertEquals(List.of(), ready.troubles());
        Store store = ready.store();
        Found<ExerciseRecord> records = store.records(Samples.PATIENT);
        assertEquals(List.of(), records.troubles());
        assertEquals(Set.of(Samples.record(), VersionOne.FULL, VersionOne.SPARSE, VersionOne.WAITING),
            Set.copyOf(records.values()));
        assertEquals(Optional.of(Samples.PROFILE), store.profile(Samples.PATIENT).value());
        assertEquals(List.of(Samples.PLAN, VersionOne.SHORTER),
            store.programme(Samples.PATIENT).history().stream().map(Version::value).toList());
        assertEquals(List.of(VersionOne.ERASED), store.erased());
        assertEquals(VersionOne.SETTINGS, home.settings().load(Access.READ).settings());
        BackupNotes.Notes notes = home.notes().read();
        assertEquals(Optional.of(VersionOne.STICK), notes.daily());
        assertEquals(List.of(VersionOne.STICK.resolve("one.zip")), notes.made());
        assertEquals(Optional.of(VersionOne.DAY), notes.lastDay());
        assertEquals(Optional.of(VersionOne.DAY.plusDays(1)), notes.toldDay());
        assertTrue(new KnownFolders(home.places.knownFolders(), home.machine).find(home.places.data(), troubles::add)
            .isPresent());
        LeftBehind left = home.journals().leftBehind(store, troubles::add).get(0);
        assertEquals(Samples.draft(VersionOne.UNDER_WAY), left.draft());
        assertEquals(Speed.SLOW, left.speed());
        assertEquals(List.of(Samples.counted(1)), left.counted());
        assertEquals(Optional.of(VersionOne.UNDER_WAY), left.answered());
        assertEquals(Optional.of(Samples.sitting()), left.sitting());
        assertEquals(List.of(), troubles);
    }

    @Test void reading_changes_no_byte_of_what_version_one_wrote() {
        VersionOne home = VersionOne.kept();
        home.store().records(Samples.PATIENT);
        home.store().health();
        home.settings().load(Access.WRITE);
        home.notes().read();
        home.journals().leftBehind(home.store(), troubles::add);
        assertEquals(VersionOne.keptFiles(), home.files());
    }

    @Test void what_is_not_known_is_kept_at_every_depth_when_a_file_is_replaced() {
        VersionOne home = VersionOne.kept((name, content) -> isReplaced(name) ? withUnknown(content) : content);
        Map<String, Long> before = unknown(home.files());
        Store store = home.store();
        store.saveProfile(Samples.PATIENT, Samples.PROFILE.with(Speed.VERY_SLOW), store.profile(Samples.PATIENT));
        store.saveProgramme(Samples.PATIENT, Samples.PLAN, store.programme(Samples.PATIENT));
        assertInstanceOf(SaveResult.Saved.class, home.settings().save(Settings.USUAL));
        assertEquals(Optional.empty(), home.notes().add(VersionOne.STICK.resolve("two.zip")));
        var known = new KnownFolders(home.places.knownFolders(), home.machine);
        assertTrue(known.find(home.places.data(), troubles::add).isPresent());
        try {
            known.add(Path.of("/media/other"), Set.of(), true);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertEquals(before, unknown(home.files()));
        assertEquals(9, before.values().stream().mapToLong(Long::longValue).sum(), before.toString());
    }

    @Test void no_file_of_a_newer_version_is_written_moved_or_deleted() {
        VersionOne home = VersionOne.kept(SchemaTest::newer);
        Map<String, String> before = home.files();
        Store store = home.store();
        store.records(Samples.PATIENT);
        store.health();
        assertEquals(Trouble.Kind.SAVE_NEWER, kind(store.saveProfile(Samples.PATIENT, Samples.PROFILE,
            store.profile(Samples.PATIENT))));
        assertEquals(Trouble.Kind.SAVE_NEWER, kind(store.saveProgramme(Samples.PATIENT, Samples.PLAN,
            store.programme(Samples.PATIENT))));
        assertEquals(Trouble.Kind.SETTINGS_LEFT, home.settings().load(Access.WRITE).trouble().orElseThrow().kind());
        assertEquals(Trouble.Kind.SAVE_NEWER, kind(home.settings().save(VersionOne.SETTINGS)));
        assertEquals(Optional.of(Trouble.Kind.SAVE_NEWER),
            home.notes().add(VersionOne.STICK.resolve("two.zip")).map(Trouble::kind));
        assertEquals(List.of(), home.journals().leftBehind(store, troubles::add));
        assertEquals(List.of(Trouble.Kind.NEWER), troubles.stream().map(Trouble::kind).toList());
        assertEquals(before, home.files());
    }

    private static Trouble.Kind kind(SaveResult result) {
        return assertInstanceOf(SaveResult.NotSaved.class, result).trouble().kind();
    }

    /** Records and sessions never are; of a journal only this program's own lines are, and the marks are of one form. */
    private static boolean isReplaced(String name) {
        return List.of("/profile/", "/programme/", "settings.json", "backups.json", "known-folders.json").stream()
            .anyMatch(name::contains);
    }

    /** Something in each object, behind its first field, by which objects in a list are known; made by hand, so unsealed. */
    private static String withUnknown(String content) {
        return content.replaceAll(",(\\s*)\"sha256\": \"[0-9a-f]*\"", "")
            .replaceAll("\\{(\\s*)(\"[^\"]*\": (?:\"[^\"]*\"|[a-z0-9]+), ?\\s*)", "{$1$2" + UNKNOWN.replace("$", "\\$"));
    }

    private static String newer(String name, String content) {
        if (name.endsWith("FORMAT.json") || name.contains("/erased/")) return content;
        return name.endsWith(Journal.ENDING) ? newerLines(content) : NEWER;
    }

    private static String newerLines(String content) {
        return content.lines().map(line -> line.substring(0, line.indexOf(", \"crc\"")).replace("\"v\": 1", "\"v\": 2") + "}")
            .map(JournalCodec::sealed).collect(Collectors.joining("\n", "", "\n"));
    }

    /** How much of it there is in the newest file of each kind. */
    private static Map<String, Long> unknown(Map<String, String> files) {
        Map<String, Long> counts = new TreeMap<>();
        files.forEach((name, content) -> counts.put(name.replaceAll("[^/]*-[0-9a-f-]{23,}[^/]*$", "*"),
            content.split("to-come", -1).length - 1L));
        return counts;
    }
}
