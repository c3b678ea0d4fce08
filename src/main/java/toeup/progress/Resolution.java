package toeup.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Lists;
import toeup.catalog.Order;

/**
 * What corrected and withdrawn records come to, as {@link History} tells: every record follows at most one other,
 * which makes trees (or rings, by hand).
 */
final class Resolution {
    /** Two files of one id can only come from a hand-made copy; which of them counts must not be chance. */
    private static final Comparator<ExerciseRecord> SAME_ID = Order.of(History.BY_TIME,
        Order.by(record -> record.done().toString()), Order.by(record -> record.pain().toString()));

    private final Map<UUID, ExerciseRecord> byId = new HashMap<>();
    private final Set<UUID> succeeded = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Map<UUID, List<ExerciseRecord>> standing = new HashMap<>();
    private final Set<UUID> hurried = new HashSet<>();

    Resolution(Collection<ExerciseRecord> records) {
        for (ExerciseRecord record : records) {
            byId.merge(record.id(), record, (one, other) -> SAME_ID.compare(one, other) >= 0 ? one : other);
        }
        byId.values().forEach(record -> before(record).ifPresent(succeeded::add));
    }

    List<History.Entry> entries() {
        Lists.filter(byId.values(), record -> !succeeded.contains(record.id())).forEach(this::takeHead);
        takeRings();
        return Lists.map(standing.values(), this::entry);
    }

    /** Records that only follow each other have no head; the newest stands in, so that nothing is lost. */
    private void takeRings() {
        List<ExerciseRecord> left = newestFirst(Lists.filter(byId.values(), record -> !seen.contains(record.id())));
        for (ExerciseRecord record : left) {
            if (!seen.contains(record.id())) takeHead(record);
        }
    }

    private void takeHead(ExerciseRecord head) {
        List<ExerciseRecord> line = line(head);
        line.forEach(record -> seen.add(record.id()));
        Optional<ExerciseRecord> stands = standing(line);
        if (stands.isEmpty()) return;
        if (Lists.any(line, record -> record.timeScale() > 1)) hurried.add(stands.get().id());
        List<ExerciseRecord> known = standing.computeIfAbsent(root(line), id -> new ArrayList<>());
        if (!known.contains(stands.get())) known.add(stands.get());
    }

    private History.Entry entry(List<ExerciseRecord> offered) {
        List<ExerciseRecord> sorted = newestFirst(offered);
        ExerciseRecord newest = sorted.get(0);
        return new History.Entry(newest, sorted.subList(1, sorted.size()), !hurried.contains(newest.id()));
    }

    private static List<ExerciseRecord> newestFirst(List<ExerciseRecord> records) {
        List<ExerciseRecord> sorted = new ArrayList<>(records);
        sorted.sort(History.NEWEST_FIRST);
        return sorted;
    }

    /** The record and all it goes back to, newest first; a ring is gone round once. */
    private List<ExerciseRecord> line(ExerciseRecord head) {
        List<ExerciseRecord> line = new ArrayList<>();
        Set<UUID> met = new HashSet<>();
        for (ExerciseRecord at = head; at != null && met.add(at.id());
             at = before(at).map(byId::get).orElse(null)) {
            line.add(at);
        }
        return line;
    }

    /** What a line of versions comes to: withdrawals in pairs undo each other. */
    private static Optional<ExerciseRecord> standing(List<ExerciseRecord> line) {
        int withdrawals = 0;
        while (withdrawals < line.size() && line.get(withdrawals).withdraws().isPresent()) withdrawals++;
        boolean stands = withdrawals % 2 == 0 && withdrawals < line.size();
        return stands ? Optional.of(line.get(withdrawals)) : Optional.empty();
    }

    /** What tells one exercise from another: its first version's id, also if that file is not here. */
    private UUID root(List<ExerciseRecord> line) {
        ExerciseRecord oldest = line.get(line.size() - 1);
        Optional<UUID> earlier = before(oldest);
        if (earlier.isEmpty()) return oldest.id();
        if (!byId.containsKey(earlier.get())) return earlier.get();
        int ringStart = line.indexOf(byId.get(earlier.get()));
        return line.subList(ringStart, line.size()).stream().map(ExerciseRecord::id)
            .min(History::compareIds).orElseThrow();
    }

    static Optional<UUID> before(ExerciseRecord record) {
        return record.withdraws().or(record::corrects);
    }
}
