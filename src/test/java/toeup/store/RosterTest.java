package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Profile;

class RosterTest {
    private static final int PATIENTS = 20;

    @TempDir Path home;

    private Places places;
    private FaultyDisk disk;
    private Store store;
    private long moments;

    @BeforeEach void begin() {
        places = Samples.places(home);
        ManyRecords.write(places.data(), PATIENTS, PATIENTS, LocalDate.of(2026, 11, 23), 1);
        disk = new FaultyDisk();
        store = Samples.open(places, Access.WRITE, Samples.machine(disk, Samples.LATER));
    }

    private long reads() {
        int before = disk.calls().size();
        List<Listed> listed = store.list(ignored -> { });
        long reads = disk.calls().subList(before, disk.calls().size()).stream()
            .filter(call -> call.startsWith("read ") && call.endsWith(".json")).count();
        assertEquals(expected(), listed);
        return reads;
    }

    private List<Listed> expected() {
        return store.patients().stream().map(patient -> new Listed(patient.id(), patient.code())).toList();
    }

    private Path profile(int patient) throws IOException {
        Path folder = places.data().resolve("patients/" + store.patients().get(patient).id() + "/profile");
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private void touch(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(++moments)));
    }

    private void edit(Path file, String was, String is) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll("(?s),\\s*\"sha256\": \"[0-9a-f]{64}\"", "")
            .replace(was, is));
        touch(file);
    }

    @Test void codes_are_read_once() {
        assertEquals(PATIENTS, reads());
        assertEquals(0, reads());
    }

    @Test void a_profile_saved_anew_is_read_again() throws IOException {
        reads();
        Patient first = store.patients().get(0);
        Profile profile = first.profile().value().orElseThrow();
        assertTrue(store.saveProfile(first.id(), profile.withGoal(Optional.of(3)), first.profile()).isSafe());
        touch(profile(0).getParent());
        assertEquals(2, reads(), "both of its versions");
        assertEquals(0, reads());
    }

    @Test void a_code_edited_in_place_shows_at_once() throws IOException {
        reads();
        edit(profile(3), "\"P4\"", "\"P44\"");
        assertEquals(1, reads());
        assertTrue(store.list(ignored -> { }).contains(new Listed(store.patients().get(3).id(), Optional.of("P44"))));
    }

    @Test void patients_who_come_and_go_are_seen() throws IOException {
        reads();
        Patient first = store.patients().get(0);
        Files.createDirectories(places.data().resolve("erased"));
        Files.createFile(places.data().resolve("erased/" + first.id()));
        assertEquals(0, reads());
        assertEquals(PATIENTS - 1, store.list(ignored -> { }).size());
        store.addPatient(Samples.PROFILE, Samples.PLAN);
        assertEquals(1, reads());
        assertEquals(PATIENTS, store.list(ignored -> { }).size());
    }

    @Test void what_cannot_be_read_is_tried_each_time() throws IOException {
        Files.writeString(profile(0), "{");
        Store looking = Samples.open(places, Access.READ, Samples.machine(disk, Samples.LATER));
        assertEquals(looking.list(ignored -> { }), looking.list(ignored -> { }));
        assertEquals(Optional.empty(), looking.list(ignored -> { }).get(0).code());
        reads();
        assertEquals(0, reads(), "set aside by now");
        edit(profile(1), "\"schema\": 1", "\"schema\": 2");
        assertEquals(1, reads(), "of a newer version");
        assertEquals(1, reads());
    }

    @Test void a_profile_that_changed_just_before_is_read_again() throws IOException {
        Instant tick = Instant.now().plusSeconds(100);
        Files.setLastModifiedTime(profile(0), FileTime.from(tick));
        Clock atOnce = Clock.fixed(tick.plusSeconds(1), ZoneOffset.UTC);
        store = Samples.open(places, Access.READ, Samples.machine(disk, atOnce));
        reads();
        assertEquals(1, reads());
    }

    @Test void a_damaged_list_is_made_anew() throws IOException {
        reads();
        Path list = places.index().resolve("patients");
        byte[] good = Files.readAllBytes(list);
        for (int i = 0; i < good.length; i += 97) {
            byte[] bad = good.clone();
            bad[i] ^= 4;
            Files.write(list, bad);
            assertEquals(PATIENTS, reads(), "byte " + i);
            assertEquals(0, reads());
        }
    }
}
