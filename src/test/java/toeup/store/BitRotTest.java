package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.LongRun;
import toeup.progress.ExerciseRecord;

/** Disks change bits and say nothing: none of it is ever taken for what was written. */
class BitRotTest {
    private static final Path ROOT = Path.of("/data");
    private static final Path FILE = ROOT.resolve("file.json");
    private static final int FILES = 1_000;
    /** Each bit of a byte alone, or each other value a byte can have. */
    private static final int STEP = LongRun.times(0, 1);

    private int noticed;
    private int harmless;

    @Tag("sweep")
    @Test void each_changed_bit_of_each_kind_of_file_is_noticed_or_changes_nothing() {
        Damaged damaged = new Damaged();
        changeEach(damaged.good(Damaged.Kind.RECORD), new RecordCodec()::read);
        changeEach(damaged.good(Damaged.Kind.SITTING), new SittingCodec()::read);
        changeEach(damaged.good(Damaged.Kind.PROFILE), new ProfileCodec()::read);
        changeEach(damaged.good(Damaged.Kind.PROGRAMME), new ProgrammeCodec()::read);
        System.out.println("changed bits: " + (noticed + harmless) + ", noticed: " + noticed + ", the same was read: "
            + harmless + ", anything else: 0");
        assertTrue(noticed > 20_000 && harmless < noticed / 50, noticed + " and " + harmless);
    }

    private <T> void changeEach(byte[] good, FileReader.Content<T> content) {
        T written = read(good, content).orElseThrow().value();
        for (int at = 0; at < good.length; at++) {
            for (int mask = 1; mask < 256; mask = STEP == 0 ? mask << 1 : mask + STEP) {
                byte[] changed = good.clone();
                changed[at] ^= (byte) mask;
                Optional<FileReader.Read<T>> found = read(changed, content);
                // Without its name the checksum is none, and the file counts as edited by hand.
                found.ifPresent(it -> assertEquals(written, it.value(), new String(changed, StandardCharsets.ISO_8859_1)));
                if (found.isPresent()) harmless++;
                else noticed++;
            }
        }
    }

    private static <T> Optional<FileReader.Read<T>> read(byte[] bytes, FileReader.Content<T> content) {
        MemoryDisk disk = new MemoryDisk();
        disk.nodes.put(FILE, bytes);
        List<Trouble> troubles = new ArrayList<>();
        Optional<FileReader.Read<T>> read = new FileReader(Samples.machine(disk, Samples.LATER), ROOT, Access.READ)
            .read(FILE, content, troubles::add);
        assertEquals(read.isEmpty(), troubles.size() == 1, troubles.toString());
        return read;
    }

    @Tag("sweep")
    @Test void of_a_thousand_records_those_that_rotted_are_named_and_none_is_shown_with_another_value() {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        Random random = new Random(seed);
        MemoryDisk disk = new MemoryDisk();
        Store store = Samples.open(Samples.places(Path.of("/home")), Access.WRITE, Samples.machine(disk, Samples.LATER));
        Map<UUID, ExerciseRecord> written = written(store);
        List<Path> files = disk.nodes.keySet().stream().filter(path -> path.toString().contains("/records/20"))
            .filter(path -> disk.nodes.get(path) != null).sorted().toList();
        assertEquals(FILES, files.size());
        List<String> rotted = new ArrayList<>();
        for (Path file : files) {
            if (random.nextInt(3) == 0) continue;
            byte[] bytes = disk.nodes.get(file);
            // Not in the checksum's own name.
            bytes[random.nextInt(bytes.length - 100)] ^= (byte) (1 << random.nextInt(8));
            rotted.add(file.toString());
        }
        Found<ExerciseRecord> found = store.records(Samples.PATIENT);
        found.all().forEach(it -> assertEquals(written.get(it.value().id()), it.value(), "seed " + seed));
        // Of a file whose version alone became a newer one the same is read.
        long newer = found.all().stream().filter(it -> it.schema() > DataFolder.SCHEMA).count();
        List<String> named = found.troubles().stream().map(Trouble::file).sorted().toList();
        assertTrue(rotted.containsAll(named), "seed " + seed);
        assertEquals(rotted.size(), named.size() + newer, "seed " + seed);
        assertEquals(FILES - named.size(), found.all().size(), "seed " + seed);
        System.out.println("records: " + FILES + ", rotted: " + rotted.size() + ", named: " + named.size()
            + ", read as they were: " + newer + ", seed " + seed);
    }

    private static Map<UUID, ExerciseRecord> written(Store store) {
        List<ExerciseRecord> all = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            all.add(Samples.record(new UUID(0x0193571122337455L, 0x8000000000000000L + i),
                LocalDate.of(2026, 1 + i % 12, 1 + i % 28)));
        }
        all.forEach(store::save);
        return all.stream().collect(Collectors.toMap(ExerciseRecord::id, Function.identity()));
    }
}
