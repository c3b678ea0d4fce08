package toeup.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Lists;
import toeup.catalog.Order;

/**
 * The newest states of something that is edited: none before the first save, one as a rule, several after edits on
 * two machines that did not know of each other. Then a person chooses; a save that names all of them settles it.
 *
 * @param all      the newest, in the order of their ids
 * @param history  every version there is, oldest first as far as clocks can tell, but none before one that it replaces
 * @param newer    a newer version of the program wrote here, so that this one must not save over it
 * @param troubles what could not be read, and what was done about it
 */
public record Heads<T>(List<Version<T>> all, List<Version<T>> history, boolean newer, List<Trouble> troubles) {
    private static final Comparator<Version<?>> OLDEST_FIRST =
        Order.of(Order.<Version<?>, Instant>by(Version::savedAt), Order.<Version<?>, UUID>by(Version::id));

    public Heads {
        all = List.copyOf(all);
        history = List.copyOf(history);
        troubles = List.copyOf(troubles);
    }

    static <T> Heads<T> of(List<Version<T>> versions, List<Trouble> troubles) {
        Set<UUID> replaced = new HashSet<>();
        versions.forEach(version -> replaced.addAll(version.parents()));
        List<Version<T>> heads = Lists.filter(versions, version -> !replaced.contains(version.id()));
        // Versions that name each other in a ring were never written by this program; show all, hide none.
        List<Version<T>> shown = new ArrayList<>(heads.isEmpty() ? versions : heads);
        shown.sort(Order.by(Version::id));
        boolean newer = Lists.any(versions, version -> version.schema() > DataFolder.SCHEMA)
            || Lists.any(troubles, trouble -> trouble.kind() == Trouble.Kind.NEWER);
        return new Heads<>(shown, inOrder(versions), newer, troubles);
    }

    private static <T> List<Version<T>> inOrder(List<Version<T>> versions) {
        List<Version<T>> left = new ArrayList<>(versions);
        left.sort(OLDEST_FIRST);
        Set<UUID> waiting = new HashSet<>();
        left.forEach(version -> waiting.add(version.id()));
        List<Version<T>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Version<T> next = left.remove(firstAfterIts(waiting, left));
            waiting.remove(next.id());
            ordered.add(next);
        }
        return ordered;
    }

    /** Where the oldest stands that replaces none of those waiting; in a ring there is none, and any may be next. */
    private static <T> int firstAfterIts(Set<UUID> waiting, List<Version<T>> versions) {
        for (int i = 0; i < versions.size(); i++) {
            if (Collections.disjoint(versions.get(i).parents(), waiting)) return i;
        }
        return 0;
    }

    /** Nothing saved yet. */
    public static <T> Heads<T> none() {
        return new Heads<>(List.of(), List.of(), false, List.of());
    }

    /** The value in force; with several heads the one that was begun first, until a person has chosen. */
    public Optional<T> value() {
        return first().map(Version::value);
    }

    /** The id of the version in force, as {@link #value} gives it. */
    public Optional<UUID> id() {
        return first().map(Version::id);
    }

    private Optional<Version<T>> first() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Whether a person must choose. */
    public boolean needsChoice() {
        return all.size() > 1;
    }
}
