package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.progress.ExerciseRecord;

/** What programs that copy make of a folder: copies under other names, files not written whole, and rubbish. */
class CopiedNamesTest {
    private static final long SEED = Long.getLong("toeup.copies.seed", System.nanoTime());
    private static final int FOLDERS = 500;
    private static final int MOST_RECORDS = 8;
    private static final Path HOME = Path.of("/home");
    private static final Path DATA = Samples.places(HOME).data();
    /** How copies are called, of a file ID.json. */
    private static final List<String> COPIES = List.of("ID.sync-conflict-20261123-101010-ABCDEFG.json", "ID (1).json",
        "ID (conflicted copy).json", "ID (Ann's conflicted copy 2026-11-23).json",
        "ID (conflicted copy 2026-11-23 101010).json", "ID-LAPTOP.json", "ID.json~", "ID.json.~1~", "ID.json (2)",
        "ID.json.sync-conflict-20261123-101010-ABCDEFG");
    /** How a file is called while it is written. */
    private static final List<String> UNFINISHED = List.of(".syncthing.ID.json.tmp", "~syncthing~ID.json.tmp",
        ".ID.json.Xw3kPq", "ID.json.tmp", "ID.json.part", "ID.json.0a1b2c.partial", "ID.json.filepart",
        ".goutputstream-ID.json", ".nfs000000000001", ".fuse_hidden00000001");

    private final MemoryDisk disk = new MemoryDisk();
    private final Clock old = Samples.LATER;
    private final Clock young = Clock.fixed(changed(disk).plus(Duration.ofMinutes(9)), ZoneOffset.UTC);

    private static Instant changed(MemoryDisk disk) {
        return disk.stat(Path.of("/")).orElseThrow().changed();
    }

    private Store open(Access access, Clock clock) {
        return Samples.open(Samples.places(HOME), access, Samples.machine(disk, clock));
    }

    private static Path file(ExerciseRecord record) {
        return DATA.resolve(DataFolder.dated(record.patient(), DataFolder.RECORDS, record.day(), record.id()));
    }

    private static Path named(ExerciseRecord record, String name) {
        return file(record).resolveSibling(name.replace("ID", record.id().toString()));
    }

    private static byte[] bytes(ExerciseRecord record) {
        return NewFile.of(DatedKind.RECORDS, record).content();
    }

    private static byte[] part(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    /** What counts and what is complained about. */
    private void assertReads(Set<ExerciseRecord> counted, List<Trouble.Kind> complaints, Clock clock, String where) {
        Found<ExerciseRecord> found = open(Access.WRITE, clock).records(Samples.PATIENT);
        assertEquals(counted, Set.copyOf(found.values()), where);
        assertEquals(counted.size(), found.values().size(), where);
        assertEquals(complaints, found.troubles().stream().map(Trouble::kind).toList(), where);
        assertEquals(List.of(), found.rivals(), where);
    }

    /** What counts with the help of the index, which is made meanwhile. */
    private void assertIndexed(Set<ExerciseRecord> counted, String where) {
        List<ExerciseRecord> found = open(Access.READ, old).checking(Samples.PATIENT).all().all();
        assertEquals(counted, Set.copyOf(found), where);
        assertEquals(counted.size(), found.size(), where);
    }

    @Tag("sweep")
    @Test void of_five_hundred_folders_each_counts_every_record_that_is_there_whole_once_whatever_its_names() {
        Random random = new Random(SEED);
        int copies = 0;
        int halves = 0;
        int records = 0;
        for (int i = 0; i < FOLDERS; i++) {
            Folder folder = new Folder(random);
            String where = "folder " + i + " of seed " + SEED + ": " + folder.names;
            copies += folder.copies;
            halves += folder.halves;
            records += folder.whole.size();
            assertReads(folder.whole, repeated(Trouble.Kind.WAITING, folder.halves), young, where);
            assertIndexed(folder.whole, where);
            boolean shared = random.nextBoolean();
            if (shared) disk.nodes.put(DATA.resolve(".stfolder"), null);
            var before = new TreeMap<>(disk.nodes);
            assertReads(folder.whole, repeated(shared ? Trouble.Kind.DAMAGED_SHARED : Trouble.Kind.DAMAGED_MOVED,
                folder.halves), old, where);
            if (shared) before.forEach((path, content) -> assertArrayEquals(content, disk.nodes.get(path), where));
            folder.halfFiles.forEach(disk.nodes::remove);
            folder.all.forEach(record -> disk.nodes.put(file(record), bytes(record)));
            assertReads(Set.copyOf(folder.all), List.of(), old, where);
            assertIndexed(Set.copyOf(folder.all), where);
        }
        System.out.println("copied names: " + FOLDERS + " folders, seed " + SEED + ", " + records + " records whole under "
            + copies + " names, " + halves + " not whole: each counted once, or waited for and healed");
    }

    private static List<Trouble.Kind> repeated(Trouble.Kind kind, int times) {
        return Collections.nCopies(times, kind);
    }

    /** A folder as chance will have it, in place of what was there. */
    private final class Folder {
        private final List<ExerciseRecord> all = new ArrayList<>();
        private final Set<ExerciseRecord> whole = new HashSet<>();
        private final Set<Path> halfFiles = new HashSet<>();
        private final List<String> names = new ArrayList<>();
        private final Random random;
        private int copies;
        private int halves;

        Folder(Random random) {
            this.random = random;
            disk.nodes.keySet().removeIf(path -> path.startsWith(HOME));
            disk.nodes.put(HOME, null);
            open(Access.WRITE, old).saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none());
            for (int i = 1 + random.nextInt(MOST_RECORDS); i > 0; i--) {
                all.add(Samples.record(new UUID(0x0193571122337455L, random.nextLong() >>> 2 | Long.MIN_VALUE),
                    LocalDate.of(2026, 10 + random.nextInt(2), 1 + random.nextInt(28))));
            }
            for (ExerciseRecord record : all) {
                Path month = file(record).getParent();
                for (Path folder = month; !disk.nodes.containsKey(folder); folder = folder.getParent()) {
                    disk.nodes.put(folder, null);
                }
                scatter(record);
            }
        }

        private void scatter(ExerciseRecord record) {
            byte[] bytes = bytes(record);
            List<String> under = new ArrayList<>(COPIES);
            under.add("ID.json");
            Collections.shuffle(under, random);
            for (String name : under.subList(0, random.nextInt(4))) {
                boolean half = random.nextInt(3) == 0;
                put(named(record, name), half ? part(bytes, random.nextInt(bytes.length)) : bytes);
                if (half) halves++;
                else copies++;
                if (half) halfFiles.add(named(record, name));
                else whole.add(record);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                String name = UNFINISHED.get(random.nextInt(UNFINISHED.size()));
                put(named(record, name), part(bytes, random.nextInt(bytes.length + 1)));
            }
            if (random.nextInt(5) == 0) put(named(record, "desktop.ini"), new byte[] {1, 2, 3});
        }

        private void put(Path path, byte[] content) {
            disk.nodes.put(path, content);
            names.add(path.getFileName() + " " + content.length);
        }
    }

    @Tag("sweep")
    @Test void a_copy_cut_off_at_any_byte_is_not_counted_waits_and_heals_when_the_whole_file_arrives() {
        open(Access.WRITE, old).saveProfile(Samples.PATIENT, Samples.PROFILE, Heads.none());
        open(Access.WRITE, old).save(Samples.record());
        ExerciseRecord other = Samples.record(Samples.SITTING, Samples.record().day());
        byte[] whole = bytes(other);
        Set<ExerciseRecord> one = Set.of(Samples.record());
        Path quarantine = DATA.resolve(Quarantine.FOLDER);
        for (int length = 0; length < whole.length; length++) {
            byte[] half = part(whole, length);
            String where = length + " of " + whole.length + " bytes";
            for (String name : UNFINISHED) disk.nodes.put(named(other, name), half);
            assertReads(one, List.of(), old, where);
            UNFINISHED.forEach(name -> disk.nodes.remove(named(other, name)));

            disk.nodes.put(file(other), half);
            assertReads(one, List.of(Trouble.Kind.WAITING), young, where);
            disk.nodes.put(DATA.resolve(".stfolder"), null);
            assertReads(one, List.of(Trouble.Kind.DAMAGED_SHARED), old, where);
            assertArrayEquals(half, disk.nodes.get(file(other)), where);
            disk.nodes.remove(DATA.resolve(".stfolder"));
            disk.nodes.keySet().removeIf(path -> path.startsWith(quarantine));
            assertReads(one, List.of(Trouble.Kind.DAMAGED_MOVED), old, where);
            assertNull(disk.nodes.get(file(other)), where);
            assertEquals(1, disk.nodes.values().stream().filter(content -> Arrays.equals(content, half)).count(), where);

            disk.nodes.put(file(other), whole);
            assertReads(Set.of(Samples.record(), other), List.of(), old, where);
            disk.nodes.remove(file(other));
        }
        System.out.println("cut off at every byte: " + whole.length + " lengths under " + (UNFINISHED.size() + 1)
            + " names, none counted, all healed");
    }
}
