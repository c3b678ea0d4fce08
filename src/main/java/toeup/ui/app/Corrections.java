package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Way;
import toeup.plan.Prescription;
import toeup.progress.Done;
import toeup.progress.ExerciseRecord;
import toeup.session.ScriptWriter;
import toeup.session.Spot;

/** The lines of a record as they can be corrected. */
final class Corrections {
    private Corrections() {}

    /** What was done, and with a count of none what was prescribed beside it: that may have been forgotten. */
    static List<Done> lines(App app, ExerciseRecord record) {
        List<Done> lines = new ArrayList<>(record.done());
        RecordWords.way(app, record).ifPresent(way -> prescribed(app, record, way).stream()
            .filter(empty -> record.done().stream().noneMatch(done -> isSamePlace(done, empty)))
            .forEach(lines::add));
        return lines;
    }

    private static List<Done> prescribed(App app, ExerciseRecord record, Way way) {
        Dose dose = record.prescribed().dose();
        if (way.counting() == Counting.STEPS) {
            return IntStream.rangeClosed(1, dose.sets())
                .mapToObj(length -> new Spot(length, Optional.empty(), Optional.empty(), 1))
                .map(spot -> empty(spot, way, dose)).toList();
        }
        Prescription prescription =
            new Prescription(record.exercise(), way.id(), dose, record.prescribed().sides());
        return app.world().patient().map(patient -> ScriptWriter.write(prescription, way, patient.profile()).bouts())
            .orElse(List.of()).stream().map(spot -> empty(spot, way, dose)).toList();
    }

    private static Done empty(Spot spot, Way way, Dose dose) {
        boolean steps = way.counting() == Counting.STEPS;
        OptionalInt none = OptionalInt.of(0);
        return new Done(spot.side(), spot.direction(), spot.set(), steps ? OptionalInt.empty() : none,
            steps ? none : OptionalInt.empty(),
            way.holds() && !dose.hold().isZero() ? none : OptionalInt.empty(), way.assisted(), false);
    }

    private static boolean isSamePlace(Done one, Done other) {
        return one.set() == other.set() && one.side().equals(other.side())
            && one.direction().equals(other.direction());
    }

    /** As it is to stand in a record, which has no line for what was not done. */
    static List<Done> done(List<Done> lines) {
        return lines.stream().filter(line -> line.count() > 0).toList();
    }
}
