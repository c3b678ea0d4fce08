package toeup.progress;

import java.util.Arrays;
import java.util.UUID;

/** The ids of many records by their place in a list: a map would need five times the memory. */
public final class IdTable {
    private static final int FREE = -1;

    private final long[] most;
    private final long[] least;
    private final int[] slots;

    /** @param most how many ids there will be */
    public IdTable(int most) {
        this.most = new long[most];
        this.least = new long[most];
        this.slots = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
        Arrays.fill(slots, FREE);
    }

    /** Puts the id at a place; false if it is at another place already, which stays the one known. */
    public boolean add(int place, UUID id) {
        most[place] = id.getMostSignificantBits();
        least[place] = id.getLeastSignificantBits();
        int slot = slot(place);
        for (; slots[slot] != FREE; slot = slot + 1 & slots.length - 1) {
            if (same(slots[slot], place)) return false;
        }
        slots[slot] = place;
        return true;
    }

    /** The id that was put at a place. */
    public UUID at(int place) {
        return new UUID(most[place], least[place]);
    }

    private boolean same(int one, int other) {
        return most[one] == most[other] && least[one] == least[other];
    }

    /** Ids made one after the other differ in few bits; the multiplication spreads them. */
    private int slot(int place) {
        long mixed = (most[place] * 31 + least[place]) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & slots.length - 1;
    }
}
