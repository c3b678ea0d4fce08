package toeup.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.plan.Plans;
import toeup.plan.Programme;
import toeup.progress.Adherence;
import toeup.progress.ExerciseRecord;
import toeup.progress.History;
import toeup.progress.Span;
import toeup.progress.Week;

/** Which programme was in force on which day, for people who travel and for clocks that are wrong. */
class PlansTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Programme OTHER = new Programme(List.of(Samples.PLAN.items().get(1)));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    /** Tuesday in Tokyo, Monday in Honolulu. */
    private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-23T20:00:00Z");

    @TempDir Path home;

    private Store at(Instant moment, ZoneId zone) {
        Clock clock = Clock.fixed(moment, zone);
        var ids = new Ids(clock, new Random(moment.getEpochSecond()));
        return Samples.open(Samples.places(home), Access.WRITE, new Machine(new QuickDisk(), clock, ids));
    }

    private void save(Programme programme, Instant moment, ZoneId zone) {
        Store store = at(moment, zone);
        assertInstanceOf(SaveResult.Saved.class,
            store.saveProgramme(Samples.PATIENT, programme, store.programme(Samples.PATIENT)));
    }

    private Plans plans(ZoneId zone) {
        return Programmes.plans(at(MONDAY_NIGHT, zone).programme(Samples.PATIENT), () -> zone);
    }

    private Path programmes() {
        return Samples.places(home).data().resolve("patients/" + Samples.PATIENT + "/programme");
    }

    @Test void a_programme_is_in_force_from_the_day_where_it_was_saved_wherever_it_is_looked_at() {
        save(Samples.PLAN, MONDAY_NIGHT, TOKYO);
        for (String zone : ZoneId.getAvailableZoneIds()) {
            assertEquals(Plans.from(MONDAY.plusDays(1), Samples.PLAN), plans(ZoneId.of(zone)), zone);
        }
    }

    @Test void a_file_that_does_not_tell_its_day_has_that_of_its_moment_where_it_is_looked_at() throws IOException {
        save(Samples.PLAN, MONDAY_NIGHT, TOKYO);
        try (Stream<Path> files = Files.list(programmes())) {
            Path file = files.findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file).replaceAll("\n *\"day\": \"[^\"]*\",", "")
                .replaceAll(",\\s*\"sha256\": \"[0-9a-f]*\"", ""));
        }
        assertEquals(Plans.from(MONDAY.plusDays(1), Samples.PLAN), plans(TOKYO));
        assertEquals(Plans.from(MONDAY, Samples.PLAN), plans(HONOLULU));
    }

    @Test void a_programme_changed_after_a_flight_into_the_day_before_is_in_force_from_then_on() {
        save(Samples.PLAN, MONDAY_NIGHT, TOKYO);
        save(OTHER, MONDAY_NIGHT.plusSeconds(3600), HONOLULU);
        assertEquals(Plans.from(MONDAY, OTHER), plans(HONOLULU));
    }

    @Test void a_programme_changed_while_a_clock_was_slow_is_the_later_one_all_the_same() {
        save(Samples.PLAN, MONDAY_NIGHT, UTC);
        save(OTHER, MONDAY_NIGHT.minusSeconds(86_400), UTC);
        assertEquals(OTHER, at(MONDAY_NIGHT, UTC).programme(Samples.PATIENT).value().orElseThrow());
        assertEquals(OTHER.on(MONDAY.getDayOfWeek()), plans(UTC).on(MONDAY));
        assertEquals(OTHER.on(MONDAY.plusDays(1).getDayOfWeek()), plans(UTC).on(MONDAY.plusDays(1)));
    }

    @Test void a_programme_saved_while_a_clock_was_ten_years_fast_makes_room_for_the_next() {
        save(Samples.PLAN, MONDAY_NIGHT.plusSeconds(10L * 365 * 86_400), UTC);
        save(OTHER, MONDAY_NIGHT, UTC);
        assertEquals(Plans.from(MONDAY, OTHER), plans(UTC));
    }

    /** The day of a record is that where it was begun, so that nothing about the past depends on where one is now. */
    @Test void adherence_and_days_of_exercise_are_the_same_wherever_a_traveller_looks_at_them() {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        Random random = new Random(seed);
        List<ZoneId> zones = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of).toList();
        Instant now = MONDAY_NIGHT;
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 28; i++, now = now.plusSeconds(20 * 3600 + random.nextInt(8 * 3600))) {
            ZoneId zone = zones.get(random.nextInt(zones.size()));
            if (random.nextInt(7) == 0 || i == 0) save(i % 2 == 0 ? Samples.PLAN : OTHER, now, zone);
            LocalDate day = LocalDate.ofInstant(now, zone);
            days.add(day);
            assertTrue(at(now, zone).save(Samples.record(new UUID(now.getEpochSecond() << 16 | 7 << 12, 1L << 63), day))
                .isSafe());
        }
        Span past = new Span(MONDAY.minusDays(2), days.stream().max(LocalDate::compareTo).orElseThrow());
        LocalDate today = past.to().plusDays(2);
        Week home = null;
        Adherence kept = null;
        for (ZoneId zone : zones) {
            Store store = at(now, zone);
            List<ExerciseRecord> records = store.records(Samples.PATIENT).values();
            assertEquals(days.stream().sorted().toList(), records.stream().map(ExerciseRecord::day).sorted().toList());
            Plans plans = Programmes.plans(store.programme(Samples.PATIENT), () -> zone);
            Week week = Week.strip(past, today, History.of(records), plans, 5);
            Adherence adherence = Adherence.of(History.of(records), plans, past, today);
            if (home == null) home = week;
            if (kept == null) kept = adherence;
            assertEquals(home, week, () -> "seed " + seed + ", " + zone);
            assertEquals(kept, adherence, () -> "seed " + seed + ", " + zone);
        }
        assertEquals(days.stream().distinct().count(), home.exercised());
        System.out.println("travels: 28 exercises in as many zones (seed " + seed + "), looked at from " + zones.size()
            + " zones: the same figures");
    }
}
