package toeup.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise with all its ways.
 *
 * @param id       fixed for ever, as records name it; such as {@code ankle-dorsiflexion}
 * @param category the group it is shown in
 * @param order    place in its category, from 1
 * @param ways     the standard way first
 */
public record Exercise(String id, Category category, int order, List<Way> ways) {
    public Exercise {
        Require.text("id", id);
        ways = List.copyOf(ways);
        if (ways.isEmpty() || !ways.get(0).id().equals(Way.STANDARD)) {
            throw new IllegalArgumentException("the first way must be " + Way.STANDARD);
        }
        Set<String> ids = new HashSet<>(Lists.map(ways, Way::id));
        if (ids.size() != ways.size()) throw new IllegalArgumentException("two ways have the same id");
    }

    /** The way as the exercise stands, without change. */
    public Way standard() {
        return ways.get(0);
    }

    public Optional<Way> way(String id) {
        return Lists.first(ways, way -> way.id().equals(id));
    }

    /** The ways a patient training alone may choose. */
    public List<Way> offered() {
        return Lists.filter(ways, way -> !way.therapistOnly());
    }
}
