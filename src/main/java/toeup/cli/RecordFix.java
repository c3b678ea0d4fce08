package toeup.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import toeup.catalog.Direction;
import toeup.catalog.Dose;
import toeup.catalog.Exercise;
import toeup.catalog.Side;
import toeup.catalog.Way;
import toeup.plan.Prescription;
import toeup.progress.Amount;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.store.Access;

/** {@code records fix ID}: corrects or withdraws a record by a new one; the old one stays, marked. */
final class RecordFix {
    static final Option PAIN = Option.of("--pain", "N");
    static final Option WITHDRAW = Option.flag("--withdraw");
    /** What only goes with it. */
    static final List<Option> OPTIONS =
        List.of(DoseOptions.SETS, DoseOptions.REPS, DoseOptions.HOLD, PAIN, WITHDRAW);
    private static final int WORST_PAIN = 10;

    private final Desk desk;
    private final Arguments arguments;

    RecordFix(Desk desk, Arguments arguments) {
        this.desk = desk;
        this.arguments = arguments;
    }

    /** What is to be changed; what is absent stays. */
    private record Change(OptionalInt sets, OptionalInt repetitions, OptionalInt hold, OptionalInt pain) {
        boolean isNone() {
            return sets.isEmpty() && repetitions.isEmpty() && hold.isEmpty() && pain.isEmpty();
        }
    }

    /** Does it, and gives the exit code. */
    int run(Optional<String> id) {
        String wanted = id.orElseThrow(() -> CliTrouble.usage("cli.trouble.fix.missing"));
        boolean withdraws = arguments.has(WITHDRAW.name());
        Change change = new Change(arguments.whole(DoseOptions.SETS.name(), 1, Dose.MOST_SETS),
            arguments.whole(DoseOptions.REPS.name(), 1, Dose.MOST_REPETITIONS),
            arguments.whole(DoseOptions.HOLD.name(), 0, Dose.MOST_HOLD_SECONDS),
            arguments.whole(PAIN.name(), 0, WORST_PAIN));
        if (withdraws && !change.isNone()) throw CliTrouble.usage("cli.trouble.fix.both");
        if (!withdraws && change.isNone()) throw CliTrouble.usage("cli.trouble.fix.nothing");
        Folder folder = desk.folder(Access.WRITE);
        Chart chart = folder.someChart();
        ExerciseRecord old = found(chart, wanted);
        return withdraws ? withdraw(folder, old) : correct(folder, chart, old, change);
    }

    /** By the beginning of its id, if that is enough to tell it from all others. */
    private static ExerciseRecord found(Chart chart, String wanted) {
        String start = wanted.toLowerCase(Locale.ROOT);
        List<ExerciseRecord> found = chart.found().values().stream()
            .filter(record -> record.id().toString().startsWith(start)).toList();
        if (found.isEmpty()) throw CliTrouble.usage("cli.trouble.fix.unknown", Harmless.text(wanted));
        if (found.size() > 1) throw CliTrouble.usage("cli.trouble.fix.several", Harmless.text(wanted), found.size());
        ExerciseRecord record = found.get(0);
        Optional<ExerciseRecord> standing = standing(chart, record, new HashSet<>());
        if (standing.isEmpty()) throw CliTrouble.usage("cli.trouble.fix.withdrawn", record.id());
        if (!standing.get().equals(record)) {
            throw CliTrouble.usage("cli.trouble.fix.corrected", record.id(), standing.get().id());
        }
        return record;
    }

    /** The record itself, or what was made of it since; empty if that was taken out of the figures. */
    private static Optional<ExerciseRecord> standing(Chart chart, ExerciseRecord record, Set<UUID> seen) {
        boolean stands = chart.history().entries().stream()
            .anyMatch(entry -> entry.record().equals(record) || entry.others().contains(record));
        if (stands) return Optional.of(record);
        // Records made by hand can correct each other in a ring.
        if (!seen.add(record.id())) return Optional.empty();
        return chart.found().values().stream().filter(later -> later.corrects().equals(Optional.of(record.id())))
            .map(later -> standing(chart, later, seen)).flatMap(Optional::stream).reduce((first, last) -> last);
    }

    private int withdraw(Folder folder, ExerciseRecord old) {
        folder.save(Drafts.withdraw(folder.newId(), old));
        desk.page().line(desk.text().of("cli.fix.withdrawn", old.day(), desk.nameOf(old.exercise(), old.way()),
            old.id()));
        return ExitCode.FINE.code();
    }

    private int correct(Folder folder, Chart chart, ExerciseRecord old, Change change) {
        if (change.hold().isPresent() && lines(chart, old).stream().allMatch(line -> line.holdSeconds().isEmpty())) {
            throw CliTrouble.usage("cli.trouble.no-hold", Harmless.text(old.exercise()));
        }
        List<Done> done = change.sets().isEmpty() && change.repetitions().isEmpty() && change.hold().isEmpty()
            ? old.done() : corrected(lines(chart, old), change, old.prescribed().dose());
        OptionalInt pain = change.pain().isPresent() ? change.pain() : old.pain();
        if (done.equals(old.done()) && pain.equals(old.pain())) {
            desk.page().line(desk.text().of("cli.fix.same", old.id()));
            return ExitCode.FINE.code();
        }
        ExerciseRecord correction = Drafts.correct(folder.newId(), old, done, pain);
        folder.save(correction);
        desk.page().line(desk.text().of("cli.fix.corrected", old.day(), desk.nameOf(old.exercise(), old.way()),
            desk.words().amount(Amount.ofParts(done)), correction.id(), old.id()));
        return ExitCode.FINE.code();
    }

    /** What was done; where nothing was counted, what was to be done. */
    private List<Done> lines(Chart chart, ExerciseRecord old) {
        if (!old.done().isEmpty()) return old.done();
        Optional<Exercise> exercise = desk.catalog().exercise(old.exercise());
        Optional<Way> way = exercise.flatMap(known -> known.way(old.way()));
        if (way.isEmpty()) throw CliTrouble.usage("cli.trouble.fix.empty", Harmless.text(old.exercise()));
        return LogCommand.done(exercise.get(), new Prescription(old.exercise(), old.way(), old.prescribed().dose(),
            old.prescribed().sides()), Folder.profile(chart));
    }

    private record Place(Optional<Side> side, Optional<Direction> direction) {}

    /** The same sides and directions, each with as many sets; a set that was not there is as the last one. */
    private static List<Done> corrected(List<Done> lines, Change change, Dose dose) {
        Map<Place, List<Done>> places = new LinkedHashMap<>();
        lines.forEach(line -> places.computeIfAbsent(new Place(line.side(), line.direction()),
            place -> new ArrayList<>()).add(line));
        int most = change.sets().orElse(places.values().stream().mapToInt(List::size).max().orElse(0));
        List<Done> done = new ArrayList<>();
        for (int set = 1; set <= most; set++) {
            for (List<Done> sets : places.values()) {
                if (set > change.sets().orElse(sets.size())) continue;
                Done like = sets.get(Math.min(set, sets.size()) - 1);
                done.add(corrected(like, set > sets.size() ? set : like.set(), change, dose));
            }
        }
        return done;
    }

    private static Done corrected(Done like, int set, Change change, Dose dose) {
        Done counted = change.repetitions().isPresent() ? like.counting(change.repetitions().getAsInt(), dose) : like;
        boolean holds = like.holdSeconds().isPresent() && change.hold().isPresent();
        return counted.with(set, counted.count(), holds
            ? OptionalInt.of(change.hold().getAsInt() * counted.count()) : counted.holdSeconds());
    }
}
