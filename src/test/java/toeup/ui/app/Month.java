package toeup.ui.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import toeup.catalog.Catalog;
import toeup.catalog.Way;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.progress.Done;
import toeup.progress.History;
import toeup.progress.StopReason;
import toeup.session.ScriptWriter;
import toeup.session.Spot;

/** A patient after four weeks with the programme {@code standing}, on a Thursday: most done, some days not. */
final class Month {
    static final LocalDate THURSDAY = Worlds.MONDAY.plusDays(3);
    private static final LocalDate FIRST = Worlds.MONDAY.minusWeeks(3);

    private Month() {}

    static World world() {
        World one = Worlds.one().on(THURSDAY);
        return Worlds.with(one, history(one));
    }

    private static History history(World world) {
        List<Kept> records = new ArrayList<>();
        for (LocalDate day : FIRST.datesUntil(THURSDAY.plusDays(1)).toList()) {
            boolean left = day.getDayOfMonth() % 4 == 0;
            if (left) continue;
            for (Prescription due : world.patient().orElseThrow().plans().on(day)) {
                records.add(record(world, due, day, records.size()));
            }
        }
        return Kept.history(records);
    }

    private static Kept record(World world, Prescription due, LocalDate day, int number) {
        int weeks = (int) ChronoUnit.WEEKS.between(FIRST, day);
        Kept record = Kept.record(number).of(due).on(day).lasting(180 + number)
            .doing(done(world.catalog(), world.patient().orElseThrow().profile(), due, 3 - weeks));
        if (number % 3 == 0) record.pain(number % 5);
        if (number % 11 == 9) record.typed();
        if (number % 13 == 8) record.unconfirmed();
        if (number % 17 == 16) record.stopped(StopReason.TIRED);
        return record;
    }

    /** All that was due, less a few repetitions of each line. */
    private static List<Done> done(Catalog catalog, Profile profile, Prescription due, int less) {
        Way way = catalog.exercise(due.exercise()).orElseThrow().way(due.way()).orElseThrow();
        int repetitions = Math.max(1, due.dose().repetitions() - less);
        return ScriptWriter.write(due, way, profile).bouts().stream().map(spot -> line(way, due, spot, repetitions))
            .toList();
    }

    private static Done line(Way way, Prescription due, Spot spot, int repetitions) {
        int hold = (int) due.dose().hold().toSeconds();
        OptionalInt held = way.holds() && hold > 0 ? OptionalInt.of(hold * repetitions) : OptionalInt.empty();
        return new Done(spot.side(), spot.direction(), spot.set(), OptionalInt.of(repetitions), OptionalInt.empty(),
            held, way.assisted(), false);
    }
}
