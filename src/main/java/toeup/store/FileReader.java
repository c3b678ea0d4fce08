package toeup.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import toeup.json.Json;
import toeup.json.JsonObject;
import toeup.json.JsonTrouble;

/** Reads single files under one root; what cannot be read is said, set aside if that is allowed, and never thrown. */
final class FileReader {
    /** A replicator may still be writing a file that is younger. */
    static final Duration STILL_ARRIVING = Duration.ofMinutes(10);

    private final Machine machine;
    private final Path root;
    private final Access access;
    private final Quarantine quarantine;
    private final Sharing sharing;

    FileReader(Machine machine, Path root, Access access) {
        this.machine = machine;
        this.root = root;
        this.access = access;
        this.quarantine = new Quarantine(machine);
        this.sharing = new Sharing(machine.disk(), root);
    }

    /** How the members of one file become a value. */
    interface Content<T> {
        T read(JsonObject in) throws JsonTrouble;
    }

    /**
     * A file that was read.
     *
     * @param sha256 the checksum, which was right; absent if there is none
     * @param mark   the same for files with the same bytes only
     * @param stat   of the file as it was just before
     */
    record Read<T>(T value, int schema, Optional<String> sha256, String mark, JsonObject object, Disk.Stat stat) {
        Stored<T> stored() {
            return new Stored<>(value, schema, sha256, object.others());
        }
    }

    /** The file's value; empty, with the reason given to {@code troubles}, if it cannot be read or is not there. */
    <T> Optional<Read<T>> read(Path file, Content<T> content, Consumer<Trouble> troubles) {
        try {
            Optional<Disk.Stat> stat = machine.disk().stat(file);
            if (stat.isEmpty()) return Optional.empty();
            if (stat.get().kind() != Disk.Kind.FILE) {
                troubles.accept(Trouble.at(Trouble.Kind.NOT_A_FILE, file));
                return Optional.empty();
            }
            byte[] bytes = machine.disk().read(file, DataFolder.MOST_BYTES);
            return parsed(file, stat.get(), bytes, content, troubles);
        } catch (NoSuchFileException movedByAnother) {
            return Optional.empty();
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.UNREADABLE, file, Reasons.of(failed)));
            return Optional.empty();
        }
    }

    private <T> Optional<Read<T>> parsed(Path file, Disk.Stat stat, byte[] bytes, Content<T> content,
                                         Consumer<Trouble> troubles) {
        try {
            JsonObject in = Json.object(root.relativize(file).toString(), bytes, DataFolder.MOST_BYTES);
            int schema = in.whole("schema", 1, Integer.MAX_VALUE);
            return schema > DataFolder.SCHEMA ? newer(file, stat, in, schema, bytes, content, troubles)
                : Optional.of(judged(stat, in, schema, bytes, content));
        } catch (JsonTrouble wrong) {
            troubles.accept(damaged(file, stat, wrong));
            return Optional.empty();
        }
    }

    /** What this version understands of it, if that is enough. A newer one may sum up in another way, too. */
    private static <T> Optional<Read<T>> newer(Path file, Disk.Stat stat, JsonObject in, int schema, byte[] bytes,
                                               Content<T> content, Consumer<Trouble> troubles) {
        try {
            return Optional.of(new Read<>(content.read(in), schema, Optional.empty(), Seal.sha256(bytes), in, stat));
        } catch (JsonTrouble unknown) {
            troubles.accept(Trouble.in(Trouble.Kind.NEWER, file, unknown));
            return Optional.empty();
        }
    }

    private static <T> Read<T> judged(Disk.Stat stat, JsonObject in, int schema, byte[] bytes, Content<T> content)
            throws JsonTrouble {
        Optional<String> sum = in.optionalText(Seal.FIELD, Seal.LENGTH);
        boolean changed = sum.isPresent() && !Seal.isIntact(in, bytes);
        // First the content: the place of a mistake made by hand helps more than that the sum is wrong.
        T value = content.read(in);
        if (changed) throw in.trouble(Seal.FIELD, "the checksum of this file's own bytes");
        return new Read<>(value, schema, sum, sum.orElseGet(() -> Seal.sha256(bytes)), in, stat);
    }

    private Trouble damaged(Path file, Disk.Stat stat, JsonTrouble wrong) {
        if (mayStillArrive(stat)) return Trouble.in(Trouble.Kind.WAITING, file, wrong);
        Trouble damaged = Trouble.in(Trouble.Kind.DAMAGED_LEFT, file, wrong);
        if (access != Access.WRITE) return damaged;
        return sharing.reaches() ? quarantine.copy(root, file, damaged) : quarantine.setAside(root, file, damaged);
    }

    /** A time far in the future comes from a wrong clock and says nothing about age. */
    private boolean mayStillArrive(Disk.Stat stat) {
        Duration age = Duration.between(stat.changed(), machine.clock().instant()).abs();
        return age.compareTo(STILL_ARRIVING) < 0;
    }
}
