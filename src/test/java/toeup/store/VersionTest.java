package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.catalog.Side;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.store.SaveResult.NotSaved;
import toeup.store.SaveResult.Saved;

class VersionTest {
    @TempDir Path home;
    private Store store;
    private Path folder;

    @BeforeEach void begin() {
        store = Samples.begun(home);
        folder = Samples.places(home).data().resolve("patients/" + Samples.PATIENT + "/profile");
    }

    private Heads<Profile> heads() {
        return store.profile(Samples.PATIENT);
    }

    private static Profile with(String code) {
        Profile it = Samples.PROFILE;
        return new Profile(code, it.affected(), it.weaker(), it.numb(), it.ability(), it.fell(), it.toesLift(),
            it.isNew(), it.assessed(), it.painLimits(), it.pace(), it.speed(), it.waits(), it.goal());
    }

    private static Profile numb(Set<Side> numb) {
        Profile it = Samples.PROFILE;
        return new Profile(it.code(), it.affected(), it.weaker(), numb, it.ability(), it.fell(), it.toesLift(),
            it.isNew(), it.assessed(), it.painLimits(), it.pace(), it.speed(), it.waits(), Optional.empty());
    }

    private UUID save(Profile profile, Heads<Profile> heads) {
        return assertInstanceOf(Saved.class, store.saveProfile(Samples.PATIENT, profile, heads)).id();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test void every_edit_is_a_new_file_that_names_what_it_replaces() throws IOException {
        UUID first = heads().id().orElseThrow();
        UUID second = save(with("B2"), heads());
        assertEquals(2, files().size());
        assertEquals(List.of(first), heads().all().get(0).parents());
        assertEquals(second, heads().id().orElseThrow());
        assertEquals(Optional.of(with("B2")), heads().value());
        assertEquals(List.of(Samples.PROFILE, with("B2")),
            heads().history().stream().map(Version::value).toList());
        assertFalse(heads().needsChoice());
    }

    @Test void saving_what_is_there_already_makes_no_file() throws IOException {
        assertEquals(heads().id().orElseThrow(), save(Samples.PROFILE, heads()));
        assertEquals(1, files().size());
    }

    @Test void two_edits_that_did_not_know_of_each_other_are_offered_and_the_choice_names_both() {
        Heads<Profile> before = heads();
        UUID one = save(with("B2"), before);
        UUID two = save(with("C3"), before);
        assertTrue(heads().needsChoice());
        assertEquals(List.of(one, two), heads().all().stream().map(Version::id).toList());
        UUID chosen = save(with("C3"), heads());
        assertFalse(heads().needsChoice());
        assertEquals(chosen, heads().id().orElseThrow());
        assertEquals(List.of(one, two), heads().all().get(0).parents());
    }

    @Test void what_is_chosen_of_two_keeps_the_fields_only_a_newer_version_knows() throws IOException {
        Heads<Profile> before = heads();
        save(with("B2"), before);
        UUID two = save(with("C3"), before);
        Path file = folder.resolve(two + ".json");
        Files.writeString(file, Files.readString(file).replaceAll("\"sha256\": \"[0-9a-f]*\"", "\"mood\": 7"));
        UUID chosen = save(with("C3"), heads());
        assertTrue(Files.readString(folder.resolve(chosen + ".json")).contains("\"mood\": 7"));
    }

    @Test void copies_of_one_version_are_one_head() throws IOException {
        Files.copy(files().get(0), folder.resolve("x (1).json"));
        assertEquals(1, heads().all().size());
        assertEquals(List.of(), heads().troubles());
    }

    @Test void when_the_newest_version_is_damaged_the_one_before_is_in_force_again() throws IOException {
        save(with("B2"), heads());
        Files.writeString(files().get(1), "damaged");
        assertEquals(Optional.of(Samples.PROFILE), heads().value());
        assertEquals(Optional.of("K7"), store.patients().get(0).code());
    }

    @Test void a_patient_whose_profile_cannot_be_read_is_still_shown() throws IOException {
        Files.writeString(files().get(0), "damaged");
        Patient patient = store.patients().get(0);
        assertEquals(Samples.PATIENT, patient.id());
        assertEquals(Optional.empty(), patient.code());
    }

    @Test void versions_that_name_each_other_are_all_shown() {
        UUID a = UUID.fromString("01935711-2233-7455-8677-00000000000a");
        UUID b = UUID.fromString("01935711-2233-7455-8677-00000000000b");
        Heads<Integer> heads = Heads.of(List.of(version(a, b), version(b, a)), List.of());
        assertEquals(List.of(a, b), heads.all().stream().map(Version::id).toList());
    }

    private static Version<Integer> version(UUID id, UUID parent) {
        return new Version<>(id, List.of(parent), Samples.START, Optional.empty(), 1, 1, Optional.empty(), null);
    }

    @Test void fields_of_a_newer_version_come_along_and_what_was_taken_out_stays_out() throws IOException {
        Path file = files().get(0);
        String text = Files.readString(file).replaceAll("\"sha256\": \"[0-9a-f]*\"", "\"mood\": [1.50, null]")
            .replace("\"caution\": 4", "\"caution\": 4, \"worst\": 8");
        Files.writeString(file, text);
        assertTrue(heads().all().get(0).byHand());
        save(numb(Set.of()), heads());
        String written = Files.readString(files().get(1));
        assertTrue(written.contains("\"mood\": [1.50, null]"), written);
        assertTrue(written.contains("{\"caution\": 4, \"stop\": 6, \"worst\": 8}"), written);
        assertFalse(written.contains("goal"), written);
        assertEquals(List.of(), heads().troubles());
        assertEquals(Optional.of(numb(Set.of())), heads().value());
    }

    @Test void an_item_of_a_programme_keeps_its_unknown_fields_when_another_goes() throws IOException {
        Path programmes = folder.resolveSibling("programme");
        Path file;
        try (Stream<Path> files = Files.list(programmes)) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).replaceAll("(,\\s*)\"sha256\": \"[0-9a-f]*\"", "")
            .replace("\"exercise\": \"calf-stretch\",", "\"exercise\": \"calf-stretch\", \"why\": \"stiff\","));
        Programme shorter = new Programme(List.of(Samples.PLAN.items().get(1)));
        Heads<Programme> heads = store.programme(Samples.PATIENT);
        UUID id = assertInstanceOf(Saved.class, store.saveProgramme(Samples.PATIENT, shorter, heads)).id();
        String written = Files.readString(programmes.resolve(id + ".json"));
        assertTrue(written.contains("\"why\": \"stiff\""), written);
        assertFalse(written.contains("ankle"), written);
    }

    @Test void what_a_newer_version_wrote_is_never_written_over() throws IOException {
        Path file = files().get(0);
        String newer = Files.readString(file).replace("\"schema\": 1", "\"schema\": 2");
        Files.writeString(file, newer);
        assertEquals(Optional.of(Samples.PROFILE), heads().value());
        NotSaved refused = assertInstanceOf(NotSaved.class,
            store.saveProfile(Samples.PATIENT, with("B2"), heads()));
        assertEquals(Trouble.Kind.SAVE_NEWER, refused.trouble().kind());
        assertEquals(newer, Files.readString(file));
        assertEquals(1, files().size());
    }
}
