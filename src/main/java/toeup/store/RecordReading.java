package toeup.store;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import toeup.catalog.Lists;
import toeup.progress.ExerciseRecord;
import toeup.progress.IdTable;

/**
 * Reads the records of one patient, month by month, as far as possible from the index. Between two steps anything else
 * may be done with the store; whoever stops in the middle has lost nothing, as what was read is in the index.
 */
public final class RecordReading {
    private final Deque<Supplier<MonthReading>> waiting;
    private final int months;
    private final Runnable end;
    private final boolean keeps;
    private final List<MonthRead> read = new ArrayList<>();
    private final List<Trouble> troubles;
    private Optional<MonthReading> current = Optional.empty();
    private boolean ended;
    private int monthsRead;
    private boolean trusted;
    private boolean changed;

    /**
     * @param months   in the order of reading, each begun when it is its turn
     * @param troubles met when the months were listed
     * @param end      done once all is read
     * @param keeps    what is read is wanted, not only that the index is right afterwards
     */
    RecordReading(Collection<Supplier<MonthReading>> months, List<Trouble> troubles, Runnable end, boolean keeps) {
        this.waiting = new ArrayDeque<>();
        months.forEach(waiting::add);
        this.months = months.size();
        this.troubles = new ArrayList<>(troubles);
        this.end = end;
        this.keeps = keeps;
    }

    /** Reads on, a few files at the most; false once all is read. */
    public boolean step() {
        if (current.isEmpty()) current = Optional.ofNullable(waiting.poll()).map(Supplier::get);
        if (current.isPresent()) {
            if (current.get().step()) return true;
            take(current.get().result());
            current = Optional.empty();
        }
        if (!waiting.isEmpty()) return true;
        if (!ended) end.run();
        ended = true;
        return false;
    }

    private void take(MonthRead month) {
        monthsRead++;
        trusted |= month.trusted();
        changed |= month.changed() || !month.others().isEmpty() || !month.troubles().isEmpty();
        if (keeps) read.add(month);
    }

    /** How many months are to be read. */
    public int months() {
        return months;
    }

    /** How many of them have been read. */
    public int monthsRead() {
        return monthsRead;
    }

    /** Whether any folder was not looked into, as its time had not changed: a file in it may have been edited. */
    public boolean trusted() {
        return trusted;
    }

    /** Whether anything was, or may have been, not as the index said. */
    public boolean changed() {
        return changed;
    }

    /**
     * The same of a span of days, with all that corrects or withdraws others: what is in the index and of another day is
     * left out, as making records takes longer than anything else.
     */
    public Records within(LocalDate from, LocalDate to) {
        return records(month -> month.within(from, to));
    }

    /**
     * Reads all that is left, and gives what it came to.
     *
     * @throws IllegalStateException of a check, which keeps nothing
     */
    public Records all() {
        return records(UnaryOperator.identity());
    }

    private Records records(UnaryOperator<PackedRecords> part) {
        if (!keeps) throw new IllegalStateException("only checked");
        while (step()) continue;
        Set<UUID> twice = twice();
        List<Trouble> met = new ArrayList<>(troubles);
        List<List<ExerciseRecord>> parts = new ArrayList<>();
        Set<UUID> byHand = new HashSet<>();
        for (MonthRead month : read) {
            met.addAll(month.troubles());
            parts.add(part.apply(month.records()).without(twice));
            byHand.addAll(Lists.filter(month.byHand(), id -> !twice.contains(id)));
        }
        parts.add(joined(twice, byHand, met::add));
        return new Records(PackedRecords.joined(parts), byHand, met);
    }

    /** The ids that more than one file has. */
    private Set<UUID> twice() {
        // In one month the index has each id once.
        if (read.size() == 1 && read.get(0).others().isEmpty()) return Set.of();
        Set<UUID> twice = new HashSet<>();
        int most = 0;
        for (MonthRead month : read) most += month.records().size() + month.others().size();
        IdTable ids = new IdTable(most);
        int place = 0;
        for (MonthRead month : read) {
            for (int i = 0; i < month.records().size(); i++) {
                if (!ids.add(place++, month.records().id(i))) twice.add(month.records().id(i));
            }
            for (MonthRead.Other other : month.others()) {
                UUID id = other.read().value().id();
                if (!ids.add(place++, id)) twice.add(id);
            }
        }
        return twice;
    }

    /** What is read each time, and what several files tell, as if there were no index. */
    private List<ExerciseRecord> joined(Set<UUID> twice, Set<UUID> byHand, Consumer<Trouble> met) {
        Union<ExerciseRecord> union = new Union<>(met);
        for (MonthRead month : read) {
            month.toJoin(twice, met)
                .forEach(other -> union.add(other.read().value().id(), other.read(), other.file()));
        }
        for (FileReader.Read<ExerciseRecord> one : union.all()) {
            if (one.stored().byHand()) byHand.add(one.value().id());
        }
        return Lists.map(union.all(), FileReader.Read::value);
    }
}
