package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toeup.progress.ExerciseRecord;

/** An index that is damaged, old, in the way or of somebody who is gone costs time and nothing else. */
class DamagedIndexTest extends RecordIndexCase {
    @Test void whatever_stands_in_the_place_of_an_index_it_is_made_anew() throws IOException {
        add(DAY);
        add(DAY.minusMonths(1));
        store.reading(PATIENT).all();
        byte[] good = Files.readAllBytes(indexOf(DAY));
        byte[] other = Files.readAllBytes(indexOf(DAY.minusMonths(1)));
        byte[] longer = Arrays.copyOf(good, good.length + 1);
        byte[] turned = good.clone();
        turned[good.length / 2] ^= 1;
        for (byte[] bad : List.of(new byte[0], new byte[3], Arrays.copyOf(good, good.length - 1), longer, turned, other,
                "{}".getBytes(StandardCharsets.UTF_8))) {
            Files.write(indexOf(DAY), bad);
            assertSame(store, store.reading(PATIENT), "index of " + bad.length + " bytes");
            assertEquals(0, reads(() -> store.reading(PATIENT).all()), "index of " + bad.length + " bytes");
        }
        Files.delete(indexOf(DAY));
        Path elsewhere = Files.write(home.resolve("elsewhere"), good);
        Files.createSymbolicLink(indexOf(DAY), elsewhere);
        assertSame(store, store.reading(PATIENT), "link");
        assertFalse(Files.isSymbolicLink(indexOf(DAY)));
        assertTrue(Arrays.equals(good, Files.readAllBytes(elsewhere)));
    }

    @Test void every_single_wrong_byte_of_an_index_is_noticed() throws IOException {
        store.reading(PATIENT).all();
        byte[] good = Files.readAllBytes(indexOf(DAY));
        String key = new RecordIndex(places, Samples.machine()).key(PATIENT, "2026-11");
        assertTrue(IndexedMonth.read(good, key, PATIENT).isPresent());
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            assertTrue(IndexedMonth.read(bad, key, PATIENT).isEmpty(), "byte " + i);
        }
    }

    @Test void an_index_that_others_can_write_is_not_believed() throws IOException {
        store.reading(PATIENT).all();
        Files.setPosixFilePermissions(indexOf(DAY), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertEquals(1, reads(() -> store.reading(PATIENT).all()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(indexOf(DAY))));
    }

    @Test void a_folder_or_file_in_the_way_of_the_index_only_makes_it_slower() throws IOException {
        Files.createDirectories(places.index().getParent());
        Files.writeString(places.index(), "in the way");
        assertSame(store, store.reading(PATIENT), "file for folder");
        Files.delete(places.index());
        Files.createDirectories(indexOf(DAY).resolve("full"));
        assertSame(store, store.reading(PATIENT), "folder for file");
    }

    @Test void an_index_that_cannot_be_written_is_tried_once_and_told_to_nobody() {
        for (int i = 0; i < 5; i++) add(DAY.minusMonths(i));
        disk.failAlways("writeUnforced");
        assertSame(store, store.reading(PATIENT), "");
        assertEquals(1, disk.calls().stream().filter(call -> call.startsWith("writeUnforced")).count());
        disk.heal();
        assertFalse(Files.exists(indexOf(DAY)));
    }

    @Test void half_a_file_written_to_the_index_is_as_if_it_were_not_there() {
        disk.failAt("writeUnforced", 1, FaultyDisk.Way.LYING);
        assertSame(store, store.reading(PATIENT), "written by half");
        assertEquals(1, reads(() -> store.reading(PATIENT).all()));
        assertEquals(0, reads(() -> store.reading(PATIENT).all()));
    }

    @Test void a_month_that_cannot_be_listed_leaves_the_index_as_it_is() throws IOException {
        add(DAY);
        store.reading(PATIENT).all();
        byte[] good = Files.readAllBytes(indexOf(DAY));
        touch(month(DAY));
        disk.failAlways("list");
        Records records = store.reading(PATIENT).all();
        disk.heal();
        assertEquals(1, records.troubles().size());
        assertTrue(Arrays.equals(good, Files.readAllBytes(indexOf(DAY))));
        assertSame(store, store.reading(PATIENT), "");
    }

    @Test void months_that_are_gone_are_forgotten() throws IOException {
        ExerciseRecord gone = add(DAY.minusMonths(1));
        store.reading(PATIENT).all();
        Files.delete(fileOf(gone));
        Files.delete(month(gone.day()));
        Files.writeString(indexOf(DAY).resolveSibling(".2026-11.x.tmp"), "left by a killed program");
        assertSame(store, store.reading(PATIENT), "");
        try (Stream<Path> left = Files.list(indexOf(DAY).getParent())) {
            assertEquals(List.of(indexOf(DAY)), left.toList());
        }
    }

    @Test void an_erased_patient_is_neither_read_nor_indexed() throws IOException {
        store.reading(PATIENT).all();
        Files.createDirectories(places.data().resolve("erased"));
        Files.createFile(places.data().resolve("erased/" + PATIENT));
        assertEquals(Records.NONE, store.reading(PATIENT).all());
        assertFalse(Files.exists(indexOf(DAY)));
    }

    @Test void the_index_of_a_patient_who_is_gone_goes_when_another_is_read() throws IOException {
        store.reading(PATIENT).all();
        UUID other = ids.next();
        Files.createDirectories(places.index().resolve(other.toString()));
        Files.writeString(places.index().resolve(other + "/2026-11"), "anything");
        Files.writeString(places.index().resolve("notes"), "none of ours");
        store.reading(PATIENT).all();
        assertFalse(Files.exists(places.index().resolve(other.toString())));
        assertTrue(Files.exists(places.index().resolve("notes")));
        assertTrue(Files.exists(indexOf(DAY)));
    }
}
