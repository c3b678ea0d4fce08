package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import toeup.progress.ExerciseRecord;
import toeup.progress.Zone;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.RunEvent;
import toeup.session.RunRules;
import toeup.ui.app.Event;

/** Wherever somebody exercises, and whatever clocks and calendars do there meanwhile. */
class EveryZoneTest {
    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2031-01-01T00:00:00Z");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final ZoneId SAMOA = ZoneId.of("Pacific/Apia");

    private final Exercising exercising = new Exercising();

    /** Before, at and after each change of clocks of these years, and the last and first second of its day. */
    private static List<Instant> moments(ZoneId zone) {
        List<Instant> moments = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        for (ZoneOffsetTransition change = rules.nextTransition(FROM); change != null && change.getInstant().isBefore(TO);
                change = rules.nextTransition(change.getInstant())) {
            Instant at = change.getInstant();
            LocalDate day = LocalDate.ofInstant(at, zone);
            moments.addAll(List.of(at.minusSeconds(60), at.minusSeconds(1), at, at.plusSeconds(1),
                day.atTime(LAST_SECOND).atZone(zone).toInstant(), day.atStartOfDay(zone).toInstant().minusSeconds(1)));
        }
        moments.add(LocalDateTime.of(LocalDate.of(2027, 12, 31), LAST_SECOND).atZone(zone).toInstant());
        return moments;
    }

    /** Exercises from a moment to the end; time goes on evenly, whatever the clock on the wall is made to show. */
    private ExerciseRecord exercised(Instant start, ZoneId zone) {
        FakeTime time = new FakeTime(start, zone);
        Drafts drafts = new Drafts(time, () -> zone);
        Run run = exercising.run();
        ExerciseRecord draft = exercising.begin(drafts, run);
        Stopwatch watch = new Stopwatch(time, time, () -> zone);
        while (!run.isOver()) {
            time.advance(Duration.ofSeconds(1));
            Event.Passed passed = watch.passed();
            assertEquals(passed.real(), passed.wall(), zone + " " + start);
            assertEquals(LocalDate.ofInstant(time.instant(), zone), passed.today(), zone + " " + start);
            run = RunRules.reduce(run, new RunEvent.Tick(passed.real(), passed.wall())).run();
            assertFalse(run.mode() instanceof Mode.Paused, "no hold was interrupted");
        }
        return exercising.finish(draft, run);
    }

    @Test void an_exercise_belongs_to_the_day_where_it_began_and_takes_its_time_in_every_zone_at_every_change() {
        int zones = 0;
        int times = 0;
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            ZoneId zone = ZoneId.of(id);
            for (Instant start : moments(zone)) {
                ExerciseRecord record = exercised(start, zone);
                String when = id + " " + start;
                assertEquals(start.atZone(zone).toLocalDate(), record.day(), when);
                assertEquals(start, record.startedAt(), when);
                assertEquals(Zone.of(zone), record.zone(), when);
                assertEquals(exercising.seconds(), record.durationSeconds(), when);
                times++;
            }
            zones++;
        }
        System.out.println("time zones: " + zones + ", exercises around changes of clocks from 2024 to 2030: " + times
            + ", on another day: 0, of another length: 0");
        assertTrue(zones > 500 && times > 10 * zones, "too few to prove anything");
    }

    @Test void an_exercise_begun_before_the_day_that_samoa_left_out_belongs_to_the_day_before() {
        Instant start = LocalDate.of(2011, 12, 29).atTime(LAST_SECOND).atZone(SAMOA).toInstant();
        assertEquals(LocalDate.of(2011, 12, 29), exercised(start, SAMOA).day());
        assertEquals(LocalDate.of(2011, 12, 31), exercised(start.plusSeconds(1), SAMOA).day());
        assertEquals(exercising.seconds(), exercised(start, SAMOA).durationSeconds());
    }

    @Test void the_same_moment_is_another_day_elsewhere() {
        Instant moment = Instant.parse("2026-11-23T11:30:00Z");
        assertEquals(LocalDate.of(2026, 11, 24), exercised(moment, ZoneId.of("Pacific/Kiritimati")).day());
        assertEquals(LocalDate.of(2026, 11, 22), exercised(moment, ZoneOffset.ofHours(-12)).day());
    }
}
