package toeup.store;

import java.util.List;

/**
 * What a folder gave.
 *
 * @param all      one for each id, oldest first
 * @param rivals   others with the id of one in {@code all} but another content; kept, not counted
 * @param troubles what could not be read, and what was done about it
 */
public record Found<T>(List<Stored<T>> all, List<Stored<T>> rivals, List<Trouble> troubles) {
    public Found {
        all = List.copyOf(all);
        rivals = List.copyOf(rivals);
        troubles = List.copyOf(troubles);
    }

    /** The values of {@link #all}. */
    public List<T> values() {
        return all.stream().map(Stored::value).toList();
    }
}
