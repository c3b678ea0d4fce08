package toeup.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Exercise;
import toeup.catalog.Way;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.progress.Outcome;
import toeup.progress.Prescribed;
import toeup.progress.Recorded;
import toeup.progress.Zone;
import toeup.session.ScriptWriter;
import toeup.session.Spot;
import toeup.store.Access;

/** {@code log}: writes down an exercise that was done without the trainer. */
final class LogCommand implements Command {
    private static final Option ON = Option.of("--on", "DATE");
    private static final Option PAIN = Option.of("--pain", "N");
    private static final int WORST_PAIN = 10;
    /** Stands in for a time of day nobody told. */
    private static final int NOON = 12;

    @Override public String name() {
        return "log";
    }

    @Override public List<Option> options() {
        return List.of(DoseOptions.SETS, DoseOptions.REPS, DoseOptions.HOLD, DoseOptions.SIDE, ON, PAIN);
    }

    @Override public String words() {
        return "ID";
    }

    @Override public int mostWords() {
        return 1;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Exercise exercise = desk.exercise(name(), arguments);
        OptionalInt pain = arguments.whole(PAIN.name(), 0, WORST_PAIN);
        LocalDate day = day(desk.context().today(), arguments);
        Folder folder = desk.folder(Access.WRITE);
        Chart chart = folder.someChart();
        Optional<Prescription> planned = Folder.planned(Optional.of(chart), exercise);
        Prescription done = DoseOptions.prescription(arguments, exercise, planned);
        folder.save(record(desk, chart, exercise, done, planned.isPresent(), day, pain));
        desk.page().line(desk.text().of("cli.log.saved", desk.nameOf(exercise.id(), done.way()), day,
            desk.words().dose(way(exercise, done), done.dose(), done.sides())));
        return ExitCode.FINE.code();
    }

    /** A slip in the year would put the record where no progress is ever shown. */
    private static LocalDate day(LocalDate today, Arguments arguments) {
        LocalDate day = arguments.date(ON.name()).orElse(today);
        LocalDate first = today.minusDays(ProgressCommand.MOST_DAYS - 1);
        if (day.isAfter(today)) throw CliTrouble.usage("cli.trouble.date.future", day);
        if (day.isBefore(first)) throw CliTrouble.usage("cli.trouble.date.past", day, first, today);
        return day;
    }

    private static ExerciseRecord record(Desk desk, Chart chart, Exercise exercise, Prescription done,
                                         boolean planned, LocalDate day, OptionalInt pain) {
        var context = desk.context();
        Profile profile = Folder.profile(chart);
        Instant start = day.equals(context.today()) ? context.machine().clock().instant()
            : day.atTime(NOON, 0).atZone(context.zone()).toInstant();
        Optional<UUID> programme = planned ? chart.programmeId() : Optional.empty();
        // Nobody measured how long it took, so the seconds stay nothing rather than a guess.
        return new ExerciseRecord(desk.folder().newId(), Optional.empty(), chart.id(), exercise.id(), done.way(),
            Recorded.TYPED, Optional.empty(), true, start, Zone.of(context.zone()), day, 0, programme,
            new Prescribed(done.dose(), done.sides()), done(exercise, done, profile), Outcome.COMPLETED,
            Optional.empty(), pain, profile.affected(), profile.numb(), 1, Optional.empty(),
            Optional.empty());
    }

    /** The sets, sides and directions that the trainer would have counted, so that both kinds of record compare. */
    static List<Done> done(Exercise exercise, Prescription done, Profile profile) {
        Way way = way(exercise, done);
        if (way.counting() == Counting.STEPS) {
            return IntStream.rangeClosed(1, done.dose().sets()).mapToObj(length ->
                part(way, done.dose(), new Spot(length, Optional.empty(), Optional.empty(), 1))).toList();
        }
        return ScriptWriter.write(done, way, profile).bouts().stream()
            .map(spot -> part(way, done.dose(), spot)).toList();
    }

    private static Done part(Way way, Dose dose, Spot spot) {
        boolean steps = way.counting() == Counting.STEPS;
        OptionalInt count = OptionalInt.of(dose.repetitions());
        OptionalInt held = way.holds() && !dose.hold().isZero()
            ? OptionalInt.of((int) dose.hold().toSeconds() * dose.repetitions()) : OptionalInt.empty();
        return new Done(spot.side(), spot.direction(), spot.set(), steps ? OptionalInt.empty() : count,
            steps ? count : OptionalInt.empty(), held, way.assisted(), false);
    }

    private static Way way(Exercise exercise, Prescription done) {
        return exercise.way(done.way()).orElseThrow();
    }
}
