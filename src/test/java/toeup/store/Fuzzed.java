package toeup.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import toeup.json.Json;
import toeup.json.JsonTrouble;
import toeup.json.JsonWriter;
import toeup.json.PlainText;
import toeup.zip.Zip;
import toeup.zip.ZipItem;
import toeup.zip.ZipTrouble;

/**
 * Reads any bytes as one kind of file, and requires what holds of all of them. A fuzzer calls it with bytes it made up,
 * a test with those that were found worth keeping.
 */
public final class Fuzzed {
    /** The kinds of file that come from elsewhere, or that people edit. */
    public enum Target { RECORD, SITTING, PROFILE, PROGRAMME, SETTINGS, JOURNAL, ZIP }

    /** Names the target for {@link #fuzzerTestOneInput}. */
    public static final String PROPERTY = "toeup.target";

    private static final Path ROOT = Path.of("/data");
    private static final Path FILE = ROOT.resolve("file");
    private static final Target CHOSEN = Target.valueOf(System.getProperty(PROPERTY, Target.RECORD.name()));

    private Fuzzed() {}

    /** Called once, so that no input is blamed for the time it takes to load and watch the program. */
    public static void fuzzerInitialize() {
        for (Target target : Target.values()) {
            read(target, "{\"schema\": 1}".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What a fuzzer looks for, by this name, and calls over and over. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        read(CHOSEN, bytes);
    }

    /** Reads the bytes; anything thrown is a mistake of the program. */
    static void read(Target target, byte[] bytes) {
        switch (target) {
            case RECORD -> read(new RecordCodec(), bytes);
            case SITTING -> read(new SittingCodec(), bytes);
            case PROFILE -> read(new ProfileCodec(), bytes);
            case PROGRAMME -> read(new ProgrammeCodec(), bytes);
            case SETTINGS -> read(new SettingsCodec(), bytes);
            case JOURNAL -> readJournal(bytes);
            case ZIP -> readZip(bytes);
        }
    }

    /** Read or refused, never both; and what is read is the same once it was written. */
    private static <T> void read(Codec<T> codec, byte[] bytes) {
        MemoryDisk disk = new MemoryDisk();
        disk.nodes.put(FILE, bytes);
        List<Trouble> troubles = new ArrayList<>();
        FileReader reader = new FileReader(Samples.machine(disk, Samples.LATER), ROOT, Access.READ);
        Optional<FileReader.Read<T>> read = reader.read(FILE, codec::read, troubles::add);
        require(troubles.size() == (read.isPresent() ? 0 : 1), "read and refused: " + troubles);
        troubles.forEach(Fuzzed::requireTold);
        read.ifPresent(found -> requireSameOnceWritten(codec, found.value()));
    }

    private static <T> void requireSameOnceWritten(Codec<T> codec, T value) {
        JsonWriter out = new JsonWriter();
        codec.write(out, value);
        try {
            require(codec.read(Json.object("again", out.toBytes())).equals(value), "changed by writing: " + value);
        } catch (JsonTrouble unreadable) {
            throw new AssertionError("cannot be read again: " + value, unreadable);
        }
    }

    private static void requireTold(Trouble trouble) {
        require(trouble.line() >= 1 && trouble.column() >= 1, "no place: " + trouble);
        require(PlainText.isPlain(trouble.reason()), "not for a screen: " + trouble);
    }

    private static void readJournal(byte[] bytes) {
        JournalReader reader = new JournalReader(FILE, bytes);
        reader.troubles().forEach(Fuzzed::requireTold);
        long lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().count();
        reader.leftBehind().ifPresent(left -> require(left.counted().size() < lines, "more counted than lines"));
    }

    /** Every entry has a name of its own, and one that is taken for ours stays in the folder. */
    private static void readZip(byte[] bytes) {
        try {
            Path file = Files.createTempFile("fuzzed", ".zip");
            try {
                Files.write(file, bytes);
                readZip(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void readZip(Path file) throws IOException {
        try (Zip zip = Zip.open(file, Backup.LIMITS)) {
            Set<String> names = new TreeSet<>();
            for (ZipItem item : zip.items()) {
                require(names.add(item.name()), "twice: " + item.name());
                require(zip.read(item).length == item.size(), "of another size: " + item.name());
                DataName.of(item.name()).map(name -> ROOT.resolve(name.path()))
                    .ifPresent(path -> require(path.normalize().equals(path) && path.startsWith(ROOT), "leaves: " + path));
            }
        } catch (ZipTrouble refused) {
            // As it should be: nothing of it was used.
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }
}
