package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import toeup.LongRun;
import toeup.catalog.AfterPause;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.plan.Profile;

/** What holds for every exercise, whatever is pressed and whenever time is told. */
class RunLawsTest {
    private static final int SEEDS = LongRun.times(400, 20_000);
    private static final int EVENTS = 400;
    /** One of each kind of event. */
    private static final Map<Class<? extends RunEvent>, Function<Random, RunEvent>> EVERY_KIND = Map.ofEntries(
        Map.entry(RunEvent.Tick.class, RunLawsTest::tick),
        Map.entry(RunEvent.Pause.class, random -> new RunEvent.Pause()),
        Map.entry(RunEvent.GoOn.class, random -> new RunEvent.GoOn()),
        Map.entry(RunEvent.PauseToggled.class, random -> new RunEvent.PauseToggled()),
        Map.entry(RunEvent.EndWait.class, random -> new RunEvent.EndWait()),
        Map.entry(RunEvent.Count.class, random -> new RunEvent.Count()),
        Map.entry(RunEvent.TakeBack.class, random -> new RunEvent.TakeBack()),
        Map.entry(RunEvent.AskBack.class, random -> new RunEvent.AskBack()),
        Map.entry(RunEvent.AskNext.class, random -> new RunEvent.AskNext()),
        Map.entry(RunEvent.Yes.class, random -> new RunEvent.Yes()),
        Map.entry(RunEvent.Longer.class, random -> new RunEvent.Longer(random.nextBoolean() ? 1 : -1)),
        Map.entry(RunEvent.Stop.class, random -> new RunEvent.Stop()));

    private static RunEvent tick(Random random) {
        Duration real = Duration.ofMillis(random.nextInt(2001));
        // Now and then the computer slept.
        return random.nextInt(50) == 0 ? new RunEvent.Tick(real, real.plusHours(1)) : RunEvent.Tick.of(real);
    }

    /** Mostly time goes by and pauses end, or nothing would ever be counted. */
    private static RunEvent event(Random random) {
        int chance = random.nextInt(20);
        if (chance < 13) return tick(random);
        if (chance < 15) return new RunEvent.GoOn();
        if (chance < 17) return new RunEvent.Count();
        List<Function<Random, RunEvent>> kinds = EVERY_KIND.entrySet().stream()
            .sorted(Map.Entry.comparingByKey((one, other) -> one.getName().compareTo(other.getName())))
            .map(Map.Entry::getValue).toList();
        return kinds.get(random.nextInt(kinds.size())).apply(random);
    }

    private static Script script(Random random) {
        List<Ways> all = List.of(Ways.lifts(), Ways.stretch(), Ways.oneLeg(), Ways.taps(), Ways.bandTurns(),
            Ways.walk());
        Ways ways = all.get(random.nextInt(all.size())).after(AfterPause.values()[random.nextInt(2)]);
        People patient = random.nextBoolean() ? People.somebody() : People.somebody().ownPace();
        if (random.nextInt(4) == 0) patient.waiting(People.FOR_ENTER);
        if (random.nextInt(4) == 0) patient.waiting(People.NO_WAITS);
        Profile profile = patient.profile();
        Dose dose = Dose.of(1 + random.nextInt(3), 1 + random.nextInt(3), random.nextInt(4), random.nextInt(3) * 10);
        Sides any = Sides.values()[random.nextInt(Sides.values().length)];
        Sides sides = random.nextInt(3) == 0 ? any : ways.way().sides();
        return Scripts.of(ways.way(), dose, sides, profile);
    }

    /** Plays many random exercises and looks at each after every event. */
    private static void always(BiConsumer<Player, String> law) {
        int repetitions = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Player player = Player.of(Run.begin(script(random), 1 + random.nextInt(3)));
            for (int event = 0; event < EVENTS; event++) {
                player.on(event(random));
                law.accept(player, "seed " + seed + ", event " + event);
            }
            repetitions += player.run().counted().size();
        }
        assertTrue(repetitions > SEEDS, "too little was counted to prove anything: " + repetitions);
    }

    private static List<Spot> spots(List<Counted> counted) {
        return counted.stream().map(Counted::spot).toList();
    }

    private static List<Spot> prescribed(Script script) {
        return script.stages().stream().filter(Stage::counts).map(Stage::spot).toList();
    }

    @Test
    void every_kind_of_event_has_a_rule() {
        Set<Class<?>> kinds = Set.of(RunEvent.class.getPermittedSubclasses());
        assertEquals(kinds, EVERY_KIND.keySet());
        Random random = new Random(1);
        Run run = Player.of(Scripts.of(Ways.lifts(), Dose.of(1, 2, 3, 0), People.RIGHT_AFFECTED)).pass(12).run();
        EVERY_KIND.forEach((kind, event) -> assertNotNull(RunRules.reduce(run, event.apply(random)), kind.getName()));
    }

    @Test
    void no_repetition_is_ever_counted_twice() {
        always((player, when) -> {
            List<Spot> counted = spots(player.run().counted());
            assertEquals(counted.stream().distinct().toList(), counted, when);
        });
    }

    @Test
    void what_counts_is_always_the_prescription_from_its_start_without_a_gap() {
        always((player, when) -> {
            List<Spot> counted = spots(player.run().counted());
            List<Spot> prescribed = prescribed(player.run().script());
            assertTrue(counted.size() <= prescribed.size(), when);
            assertEquals(prescribed.subList(0, counted.size()), counted, when);
        });
    }

    @Test
    void the_repetition_being_done_is_never_one_that_counts_already() {
        always((player, when) -> {
            Run run = player.run();
            boolean moving = !run.isOver() && run.stage().isPartOfRepetition()
                && run.stage().kind() != Stage.Kind.STILL;
            if (moving) assertTrue(!spots(run.counted()).contains(run.stage().spot()), when);
        });
    }

    @Test
    void what_was_kept_and_not_dropped_is_what_counts() {
        always((player, when) -> assertEquals(player.run().counted(), player.journal(), when));
    }

    @Test
    void a_completed_exercise_has_counted_all_of_its_prescription() {
        always((player, when) -> {
            boolean completed = player.run().mode() instanceof Mode.Over over && over.completed();
            if (completed) assertEquals(prescribed(player.run().script()), spots(player.run().counted()), when);
        });
    }

    @Test
    void an_exercise_found_unfinished_neither_repeats_nor_skips_a_repetition() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Script script = script(random);
            Player killed = Player.of(script);
            int events = random.nextInt(EVENTS);
            for (int event = 0; event < events; event++) killed.on(event(random));
            Run found = Run.resume(script, killed.journal(), killed.run().total(), 1);
            assertEquals(killed.journal(), found.counted(), "seed " + seed);
            Player player = Player.of(found).finish();
            assertEquals(prescribed(script), spots(player.run().counted()), "seed " + seed);
            assertEquals(player.run().counted(), player.journal(), "seed " + seed);
            assertEquals(new Mode.Over(true), player.run().mode(), "seed " + seed);
        }
    }

    @Test
    void an_exercise_found_unfinished_stands_still_until_the_patient_goes_on() {
        Script script = Scripts.of(Ways.lifts(), Dose.of(1, 3, 3, 0), People.RIGHT_AFFECTED);
        List<Counted> journal = Player.of(script).untilCounted(2).journal();
        Player found = Player.of(Run.resume(script, journal, Duration.ofSeconds(30), 1)).pass(100);
        assertEquals(new Mode.Paused(Mode.Why.RESUMED, Duration.ofSeconds(100)), found.run().mode());
        assertEquals(Duration.ofSeconds(130), found.run().total());
        assertEquals(2, found.run().counted().size());
    }

    @Test
    void an_exercise_found_with_everything_counted_is_over() {
        Script script = Scripts.of(Ways.lifts(), Dose.of(1, 3, 3, 0), People.RIGHT_AFFECTED);
        List<Counted> journal = Player.of(script).finish().journal();
        assertEquals(new Mode.Over(true), Run.resume(script, journal, Duration.ZERO, 1).mode());
    }

    @Test
    void no_hold_counts_longer_than_the_longest_prescription() {
        always((player, when) -> player.run().counted().forEach(done ->
            assertTrue(done.held().toSeconds() <= Dose.MOST_HOLD_SECONDS && !done.held().isNegative(), when)));
    }

    @Test
    void the_same_events_from_the_same_start_end_in_the_same_state() {
        for (long seed = 1; seed <= 50; seed++) {
            List<Run> ends = List.of(seed, seed).stream().map(each -> {
                Random random = new Random(each);
                Player player = Player.of(script(random));
                for (int event = 0; event < EVENTS; event++) player.on(event(random));
                return player.run();
            }).collect(Collectors.toList());
            assertEquals(ends.get(0), ends.get(1), "seed " + seed);
        }
    }
}
