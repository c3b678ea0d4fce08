package toeup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import toeup.catalog.Lists;
import toeup.catalog.Order;
import toeup.plan.Speed;
import toeup.progress.ExerciseRecord;

/** The journals on this computer: one for each exercise in progress, and what ended programs left behind. */
public final class Journals {
    private final Path folder;
    private final Machine machine;
    private final Supplier<Owner> owner;
    private final Predicate<Owner> isAlive;

    public Journals(Places places, Machine machine) {
        this(places, machine, Owner::current, Owner::isAlive);
    }

    /**
     * @param owner   this program; asked when a journal begins, as it takes a while to find out
     * @param isAlive whether a program still runs, so that its exercise is not offered to another
     */
    Journals(Places places, Machine machine, Supplier<Owner> owner, Predicate<Owner> isAlive) {
        this.folder = places.journal();
        this.machine = machine;
        this.owner = owner;
        this.isAlive = isAlive;
    }

    /** A journal just begun, and why it is not durable yet; a later line tries again. */
    public record Begun(Journal journal, Optional<Trouble> trouble) {}

    /**
     * Begins the journal of an exercise.
     *
     * @param draft its record with nothing done yet
     */
    public Begun begin(ExerciseRecord draft, Speed speed) {
        return begin(List.of(new JournalLine.Started(draft, speed)));
    }

    /** Goes on with an exercise in a journal of this program; the old one goes when the new one is durable. */
    public Begun resume(LeftBehind left) {
        List<JournalLine> lines = new ArrayList<>();
        lines.add(new JournalLine.Started(left.draft(), left.speed()));
        left.sitting().ifPresent(sitting -> lines.add(new JournalLine.Checked(sitting)));
        lines.addAll(left.counted());
        left.ended().ifPresent(lines::add);
        left.answered().ifPresent(record -> lines.add(new JournalLine.Answered(record)));
        Begun begun = begin(lines);
        if (begun.trouble().isEmpty()) close(left);
        return begun;
    }

    private Begun begin(List<JournalLine> lines) {
        Journal journal = new Journal(folder, machine, owner.get());
        return new Begun(journal, journal.append(lines));
    }

    /**
     * The exercises whose programs are gone and whose records are not in {@code store}, oldest first. A journal
     * whose beginning cannot be read tells nobody's exercise; it is set aside and given to {@code troubles}. One that a
     * newer version wrote in stays for that one, and is given there as well.
     */
    public List<LeftBehind> leftBehind(Store store, Consumer<Trouble> troubles) {
        List<LeftBehind> all = new ArrayList<>(leftBehind(troubles));
        // The program ended after it saved the record and before the session was over.
        List<LeftBehind> saved = Lists.filter(all, it -> store.isSaved(it.draft()));
        all.removeAll(saved);
        for (LeftBehind left : saved) {
            // With another exercise of it, the session goes on.
            boolean goesOn = Lists.any(all, it -> it.isInSessionOf(left));
            if (goesOn || left.sitting().map(store::keeps).orElse(true)) close(left);
        }
        return all;
    }

    List<LeftBehind> leftBehind(Consumer<Trouble> troubles) {
        List<LeftBehind> all = new ArrayList<>();
        for (Path file : new Folders(machine.disk()).in(folder, troubles)) {
            if (file.toString().endsWith(Journal.ENDING)) read(file, all, troubles);
        }
        all.sort(Order.of(Order.by(it -> it.draft().startedAt()), Order.by(it -> -it.counted().size())));
        Map<UUID, LeftBehind> byExercise = new LinkedHashMap<>();
        all.forEach(it -> byExercise.merge(it.draft().id(), it, LeftBehind::with));
        return List.copyOf(byExercise.values());
    }

    private void read(Path file, List<LeftBehind> all, Consumer<Trouble> troubles) {
        try {
            // A pipe would be waited for.
            if (machine.disk().stat(file).filter(stat -> stat.kind() != Disk.Kind.FILE).isPresent()) {
                troubles.accept(Trouble.at(Trouble.Kind.NOT_A_FILE, file));
                return;
            }
            JournalReader reader = new JournalReader(file, machine.disk().read(file, DataFolder.MOST_BYTES));
            if (reader.owner().filter(isAlive).isPresent()) return;
            if (reader.newer().isPresent()) troubles.accept(reader.newer().get());
            else if (reader.leftBehind().isPresent()) all.add(reader.leftBehind().get());
            else reader.troubles().stream().limit(1).map(it -> setAside(file, it)).forEach(troubles);
        } catch (IOException failed) {
            troubles.accept(Trouble.because(Trouble.Kind.UNREADABLE, file, Reasons.of(failed)));
        }
    }

    /**
     * Puts a journal away: call it only when its record is safe elsewhere, or the user does not want it. A damaged
     * one is set aside instead of deleted, as it may hold more than could be read.
     */
    public void close(LeftBehind left) {
        boolean damaged = left.troubles().stream()
            .anyMatch(trouble -> trouble.kind() == Trouble.Kind.JOURNAL_DAMAGED);
        try {
            for (Path file : left.files()) {
                if (damaged) setAside(file, left.troubles().get(0));
                else machine.disk().delete(file);
            }
            machine.disk().forceFolder(folder);
        } catch (IOException stays) {
            // It is offered again at the next start, unless its record is there.
        }
    }

    /** Beside the journals: they are this computer's own. */
    private Trouble setAside(Path file, Trouble trouble) {
        return new Quarantine(machine).setAside(folder.getParent(), file, trouble);
    }
}
