package toeup.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What tells a file or folder that has changed from one that has not.
 *
 * @param changed when it changed last; absent if it may have changed since without its time showing it
 * @param size    of a file
 */
record Fact(Optional<Instant> changed, long size) {
    /**
     * A change within so short a time before may not show in a file's or folder's time: sticks count in steps of two
     * seconds (FAT). A time in the future, of a clock that was wrong, says nothing either.
     */
    static final Duration UNSURE = Duration.ofSeconds(4);
    private static final int KNOWN = 1;

    static Fact of(Disk.Stat stat, Clock clock) {
        boolean sure = stat.changed().isBefore(clock.instant().minus(UNSURE));
        // The size of a folder is the system's own business.
        long size = stat.kind() == Disk.Kind.FILE ? stat.size() : 0;
        return new Fact(sure ? Optional.of(stat.changed()) : Optional.empty(), size);
    }

    boolean isSure() {
        return changed.isPresent();
    }

    /** Whether it surely has not changed. */
    boolean fits(Disk.Stat stat) {
        return changed.equals(Optional.of(stat.changed())) && (stat.kind() != Disk.Kind.FILE || stat.size() == size);
    }

    void write(ByteWriter out) {
        out.number(changed.isPresent() ? KNOWN : 0);
        changed.ifPresent(time -> out.whole(time.getEpochSecond()).number(time.getNano()));
        out.whole(size);
    }

    static Fact read(ByteReader in) {
        Optional<Instant> changed = in.number() == KNOWN
            ? Optional.of(Instant.ofEpochSecond(in.wholeLong(), in.number())) : Optional.empty();
        return new Fact(changed, in.wholeLong());
    }
}
