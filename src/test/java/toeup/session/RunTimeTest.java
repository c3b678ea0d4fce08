package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Profile;

/** Time is measured and never counted in ticks. */
class RunTimeTest {
    private static final Profile WITHOUT_WAITS = somebody().waiting(People.NO_WAITS).profile();
    private static final Dose ONE_LONG_HOLD = Dose.of(1, 1, 60, 0);
    private static final Duration LONGEST_TICK = Duration.ofSeconds(2);

    /** Lean 3 s, hold 60 s, ease 3 s, with no wait before. */
    private static Script longHold() {
        return Scripts.of(Ways.stretch().with(Sides.RIGHT), ONE_LONG_HOLD, WITHOUT_WAITS);
    }

    private static List<Duration> randomTicks(Random random, Duration whole) {
        List<Duration> ticks = new ArrayList<>();
        for (Duration left = whole; !left.isZero(); ) {
            Duration tick = Duration.ofNanos(1 + random.nextLong(LONGEST_TICK.toNanos()));
            ticks.add(tick.compareTo(left) < 0 ? tick : left);
            left = left.minus(ticks.get(ticks.size() - 1));
        }
        return ticks;
    }

    private static Player play(Script script, int timeScale, List<Duration> ticks) {
        Player player = Player.of(Run.begin(script, timeScale));
        ticks.forEach(tick -> player.on(RunEvent.Tick.of(tick)));
        return player;
    }

    @Test
    void the_same_time_in_other_ticks_ends_in_the_same_state() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Script script = Scripts.of(random.nextBoolean() ? Ways.bandTurns() : Ways.oneLeg(),
                Dose.of(1 + random.nextInt(3), 1 + random.nextInt(4), random.nextInt(12), random.nextInt(20)),
                RIGHT_AFFECTED);
            Duration whole = Duration.ofMillis(random.nextLong(script.about().toMillis() + 2));
            Player one = play(script, 1, randomTicks(random, whole));
            Player other = play(script, 1, randomTicks(random, whole));
            // The clock stops at the end, and the tick in which it comes may reach beyond it.
            if (!one.run().isOver()) assertEquals(one.run(), other.run(), "seed " + seed);
            assertEquals(one.run().counted(), other.run().counted(), "seed " + seed);
            assertEquals(one.effects(), other.effects(), "seed " + seed);
        }
    }

    @Test
    void a_hold_of_60_seconds_is_over_after_60_seconds_to_the_tenth_however_time_is_told() {
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            Player before = play(longHold(), 1, randomTicks(random, Duration.ofMillis(62_900)));
            assertEquals(Stage.Kind.HOLD, before.run().stage().kind(), "seed " + seed);
            Player after = play(longHold(), 1, randomTicks(random, Duration.ofMillis(63_100)));
            assertEquals("ease", after.run().stage().word(), "seed " + seed);
        }
    }

    @Test
    void a_late_tick_does_not_lengthen_the_hold() {
        Player player = Player.of(longHold());
        for (int tick = 0; tick < 35; tick++) player.on(RunEvent.Tick.of(Duration.ofMillis(1900)));
        assertTrue(player.run().isOver());
    }

    @Test
    void what_one_stage_leaves_over_belongs_to_the_next() {
        Player player = Player.of(longHold()).pass(2.5).on(RunEvent.Tick.of(LONGEST_TICK));
        assertEquals(Duration.ofMillis(1500), player.run().elapsed());
    }

    @Test
    void a_repetition_counts_when_its_last_moving_phase_ends_and_not_before() {
        Player player = Player.of(longHold()).pass(65.75);
        assertEquals(List.of(), player.counted());
        assertEquals(List.of("right 1.1"), player.pass(0.25).counted());
    }

    @Test
    void the_whole_hold_is_kept_with_its_repetition() {
        Player player = Player.of(longHold()).pass(66);
        assertEquals(Duration.ofSeconds(60), player.run().counted().get(0).held());
    }

    @Test
    void a_hold_that_the_clock_ended_is_not_the_patients_own() {
        assertFalse(Player.of(longHold()).pass(66).run().counted().get(0).endedByUser());
    }

    @Test
    void time_left_is_what_is_left_of_the_stage() {
        assertEquals(Duration.ofMillis(59_500), Player.of(longHold()).pass(3.5).run().left().orElseThrow());
    }

    @Test
    void the_total_is_real_time_with_pauses() {
        Player player = Player.of(longHold()).pass(10).on(new RunEvent.Pause()).pass(100);
        assertEquals(Duration.ofSeconds(110), player.run().total());
    }

    @Test
    void a_faster_clock_runs_exercise_time_faster_and_real_time_as_ever() {
        Player player = Player.of(Run.begin(longHold(), 10)).pass(6.5);
        assertEquals(Duration.ofSeconds(2), player.run().elapsed());
        assertEquals("ease", player.run().stage().word());
        assertEquals(Duration.ofMillis(6500), player.run().total());
    }

    @Test
    void a_faster_clock_counts_exactly_the_same() {
        Script script = Scripts.of(Ways.bandTurns(), Dose.of(2, 3, 2, 10), RIGHT_AFFECTED);
        assertEquals(Player.of(Run.begin(script, 1)).finish().run().counted(),
            Player.of(Run.begin(script, 100)).finish().run().counted());
    }

    @Test
    void two_seconds_between_ticks_are_still_believed() {
        Player player = Player.of(longHold()).on(RunEvent.Tick.of(LONGEST_TICK));
        assertEquals(LONGEST_TICK, player.run().elapsed());
    }

    @Test
    void a_longer_gap_means_the_computer_slept_and_counts_for_nothing() {
        Player player = Player.of(longHold()).pass(10).on(RunEvent.Tick.of(LONGEST_TICK.plusNanos(1)));
        assertEquals(new Mode.Paused(Mode.Why.SLEPT, LONGEST_TICK.plusNanos(1)), player.run().mode());
        assertEquals(Duration.ofSeconds(7), player.run().elapsed());
    }

    @Test
    void clocks_drifting_apart_mean_the_computer_slept() {
        for (Duration wall : List.of(Duration.ofMillis(2251), Duration.ofHours(-1), Duration.ofHours(9))) {
            Player player = Player.of(longHold()).pass(10)
                .on(new RunEvent.Tick(Duration.ofMillis(250), wall));
            Mode.Paused paused = assertInstanceOf(Mode.Paused.class, player.run().mode(), wall.toString());
            assertEquals(Mode.Why.SLEPT, paused.why(), wall.toString());
        }
    }

    @Test
    void clocks_two_seconds_apart_are_still_believed() {
        Player player = Player.of(longHold())
            .on(new RunEvent.Tick(Duration.ofMillis(250), Duration.ofMillis(2250)))
            .on(new RunEvent.Tick(Duration.ofMillis(250), Duration.ofMillis(-1750)));
        assertEquals(Duration.ofMillis(500), player.run().elapsed());
    }

    @Test
    void a_night_asleep_is_a_long_pause_though_only_the_calendar_clock_saw_it() {
        Player player = Player.of(longHold()).on(new RunEvent.Tick(Duration.ofMillis(250), Duration.ofHours(9)));
        assertTrue(((Mode.Paused) player.run().mode()).isLong());
    }

    @Test
    void sleep_during_a_pause_makes_the_pause_longer() {
        Player player = Player.of(longHold()).on(new RunEvent.Pause())
            .on(new RunEvent.Tick(Duration.ofMillis(250), Duration.ofHours(9)));
        assertEquals(new Mode.Paused(Mode.Why.ASKED, Duration.ofHours(9)), player.run().mode());
    }

    @Test
    void where_a_key_is_waited_for_a_late_tick_is_no_sleep() {
        Script walk = Scripts.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED);
        Player player = Player.of(walk).until(Stage.Kind.WALK).on(RunEvent.Tick.of(Duration.ofMinutes(3)));
        assertInstanceOf(Mode.Going.class, player.run().mode());
    }

    @Test
    void where_a_key_is_waited_for_clocks_apart_mean_sleep_all_the_same() {
        Script walk = Scripts.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED);
        Player player = Player.of(walk).until(Stage.Kind.WALK)
            .on(new RunEvent.Tick(Duration.ofSeconds(1), Duration.ofHours(1)));
        assertEquals(new Mode.Paused(Mode.Why.SLEPT, Duration.ofHours(1)), player.run().mode());
    }

    @Test
    void nothing_ends_before_its_time_by_itself_where_a_key_is_waited_for() {
        Script script = Scripts.of(Ways.lifts(), Dose.of(1, 1, 3, 0), somebody().waiting(People.FOR_ENTER).profile());
        assertEquals("ready - right 1.1", Player.of(script).pass(600).stage());
    }

    @Test
    void a_key_waited_for_through_30_minutes_of_real_time_was_a_pause() {
        for (int timeScale : new int[] {1, 100}) {
            Script walk = Scripts.of(Ways.walk(), Dose.of(2, 10, 0, 0), RIGHT_AFFECTED);
            Player player = Player.of(Run.begin(walk, timeScale)).until(Stage.Kind.WALK)
                .on(RunEvent.Tick.of(Duration.ofMinutes(29)));
            assertInstanceOf(Mode.Going.class, player.run().mode());
            assertInstanceOf(Mode.Paused.class, player.on(RunEvent.Tick.of(Duration.ofMinutes(1))).run().mode());
        }
    }

    @Test
    void an_exercise_that_is_over_stays_as_it_is() {
        Run over = Player.of(longHold()).finish().run();
        assertEquals(over, Player.of(over).pass(10).run());
    }
}
