package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toeup.LongRun;
import toeup.plan.Ability;
import toeup.plan.Affected;
import toeup.plan.Profile;
import toeup.progress.StopReason;

/** What holds in every session, whatever is answered and pressed. */
class SittingLawsTest {
    private static final int SEEDS = LongRun.times(200, 10_000);
    private static final int MOVES = 400;
    private static final List<Assignment> ALL =
        List.of(Visit.LIFTS, Visit.ONE_LEG, Visit.STRETCH, Visit.WALK, Visit.FLOOR);

    /** Looks at a session before and after a move, with what the world was asked to do in it. */
    private interface Law {
        void holds(Sitting before, Sitting.Turn turn, Visit visit, String when);
    }

    private static void always(Law law) {
        int began = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Visit visit = Visit.of(Sitting.begin(patient(random), 1,
                random.nextInt(8) == 0 ? Set.of("lifts") : Set.of(), Set.of()));
            for (int move = 0; move < MOVES; move++) {
                Sitting before = visit.sitting();
                Sitting.Turn turn = move(random, before);
                visit.then(ignored -> turn);
                law.holds(before, turn, visit, "seed " + seed + ", move " + move);
            }
            began += visit.effects(SittingEffect.Began.class).size();
        }
        assertTrue(began > SEEDS, "too little began to prove anything: " + began);
    }

    private static Profile patient(Random random) {
        People patient = People.somebody().able(Ability.values()[random.nextInt(Ability.values().length)])
            .affected(Affected.values()[random.nextInt(Affected.values().length)]);
        if (random.nextInt(4) == 0) patient.newly();
        if (random.nextBoolean()) patient.neverAssessed();
        if (random.nextBoolean()) patient.ownPace();
        if (random.nextInt(4) == 0) patient.waiting(People.FOR_ENTER);
        return patient.profile();
    }

    private static Checks answers(Random random) {
        return new Checks(random.nextInt(12) == 0, random.nextInt(12) == 0, random.nextInt(3) > 0,
            OptionalInt.empty());
    }

    private static Sitting.Turn move(Random random, Sitting sitting) {
        boolean runs = sitting.step() instanceof SittingStep.Exercising;
        return switch (random.nextInt(runs ? 60 : 14)) {
            case 0, 1 -> sitting.choose(ALL.get(random.nextInt(ALL.size())));
            case 2 -> sitting.doctorAllowed();
            case 3 -> sitting.checked(answers(random));
            case 4 -> sitting.supported(random.nextInt(3) > 0);
            case 5 -> sitting.seated(random.nextInt(3) > 0);
            case 6 -> random.nextInt(10) == 0 ? sitting.stopped(reason(random)) : sitting.run(event(random));
            case 7 -> random.nextBoolean() ? sitting.tallied() : sitting.corrected(0, random.nextInt(20));
            case 8 -> random.nextInt(4) == 0 ? sitting.skipQuestions() : sitting.pause(Mode.Why.ASKED);
            case 9 -> sitting.pain(random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11)));
            case 10 -> sitting.read();
            case 11 -> sitting.step() instanceof SittingStep.Rechecking again ? sitting.backToPause(again)
                : sitting.withdraw();
            case 12 -> random.nextInt(20) == 0 ? sitting.close() : sitting.read();
            case 13 -> random.nextInt(40) == 0 ? sitting.leaveNow() : sitting.read();
            default -> sitting.run(event(random));
        };
    }

    private static StopReason reason(Random random) {
        return StopReason.values()[random.nextInt(StopReason.SKIPPED.ordinal())];
    }

    private static RunEvent event(Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> new RunEvent.Pause();
            case 1, 2, 3 -> new RunEvent.GoOn();
            case 4, 5 -> new RunEvent.PauseToggled();
            case 6, 7 -> new RunEvent.EndWait();
            case 8 -> new RunEvent.Count();
            case 9 -> new RunEvent.TakeBack();
            case 10 -> new RunEvent.AskBack();
            case 11 -> new RunEvent.AskNext();
            case 12 -> new RunEvent.Yes();
            case 13 -> new RunEvent.Stop();
            case 14 -> RunEvent.Tick.of(Duration.ofMinutes(random.nextInt(60)));
            default -> RunEvent.Tick.of(Duration.ofMillis(random.nextInt(2001)));
        };
    }

    private static boolean goes(Sitting sitting) {
        return sitting.step() instanceof SittingStep.Exercising now && now.run().isGoing();
    }

    private static List<Assignment> began(Sitting.Turn turn) {
        return turn.effects().stream().filter(SittingEffect.Began.class::isInstance)
            .map(effect -> ((SittingEffect.Began) effect).assignment()).toList();
    }

    @Test
    void no_exercise_begins_or_goes_on_before_the_checks_were_answered_well() {
        always((before, turn, visit, when) -> {
            Optional<Checks> checks = turn.sitting().checks();
            if (goes(turn.sitting())) assertTrue(checks.isPresent() && !checks.get().forbid(), when);
        });
    }

    @Test
    void no_exercise_begins_or_goes_on_after_a_warning_sign() {
        always((before, turn, visit, when) -> {
            if (before.barred().warned()) assertTrue(turn.sitting().barred().warned(), when);
            if (turn.sitting().barred().warned()) assertFalse(goes(turn.sitting()), when);
        });
    }

    @Test
    void what_bars_exercises_is_never_taken_back() {
        always((before, turn, visit, when) -> {
            Barred then = before.barred();
            Barred now = turn.sitting().barred();
            assertTrue(now.unsteady() || !then.unsteady(), when);
            assertTrue(now.fell() || !then.fell(), when);
            assertTrue(now.painStopped().containsAll(then.painStopped()), when);
        });
    }

    @Test
    void nobody_stands_who_may_not_or_was_unsteady_or_has_no_support() {
        always((before, turn, visit, when) -> {
            for (Assignment begun : began(turn)) {
                if (!begun.way().position().isStanding()) continue;
                assertFalse(before.barred().unsteady(), when);
                assertTrue(before.profile().ability() != Ability.SEATED, when);
                assertTrue(before.step() instanceof SittingStep.SupportCheck, when);
                assertTrue(turn.sitting().checks().orElseThrow().support(), when);
            }
        });
    }

    @Test
    void nobody_walks_who_may_not() {
        always((before, turn, visit, when) -> {
            if (began(turn).contains(Visit.WALK)) assertEquals(Ability.WALKING, before.profile().ability(), when);
        });
    }

    @Test
    void no_exercise_begins_after_too_much_of_its_pain() {
        always((before, turn, visit, when) -> began(turn).forEach(begun ->
            assertFalse(before.barred().painStopped().contains(begun.exercise().id()), when)));
    }

    @Test
    void no_exercise_begins_before_a_doctor_has_allowed_it() {
        always((before, turn, visit, when) -> {
            if (!began(turn).isEmpty()) assertFalse(turn.sitting().profile().needsDoctorFirst(), when);
        });
    }

    @Test
    void every_exercise_that_begins_is_written_exactly_once_or_is_still_at_hand() {
        always((before, turn, visit, when) -> {
            SittingStep step = visit.sitting().step();
            boolean atHand = step instanceof SittingStep.Exercising || step instanceof SittingStep.Rechecking
                || step instanceof SittingStep.Tallying || step instanceof SittingStep.AskingPain;
            int written = visit.effects(SittingEffect.Finished.class).size();
            int open = visit.effects(SittingEffect.Began.class).size() - written;
            // Only a program that ends in the middle of an exercise leaves it to its journal.
            boolean left = step instanceof SittingStep.Closed;
            assertTrue(left ? open == 0 || open == 1 : open == (atHand ? 1 : 0), when);
            assertEquals(written, visit.sitting().done() + (left && visit.sitting().done() < written ? 1 : 0), when);
        });
    }

    @Test
    void a_session_opens_once_and_closes_once() {
        always((before, turn, visit, when) -> {
            int opened = visit.effects(SittingEffect.Opened.class).size();
            int closed = visit.effects(SittingEffect.Closed.class).size();
            assertTrue(opened <= 1 && closed <= opened, when);
            if (!visit.effects(SittingEffect.Began.class).isEmpty()) assertEquals(1, opened, when);
        });
    }

    @Test
    void what_is_written_is_what_the_journal_kept() {
        always((before, turn, visit, when) -> {
            if (turn.effects().stream().noneMatch(SittingEffect.Ended.class::isInstance)) return;
            int kept = 0;
            for (SittingEffect effect : visit.effects()) {
                if (effect instanceof SittingEffect.Began) kept = 0;
                if (effect instanceof SittingEffect.Running it && it.effect() instanceof Effect.Keep) kept++;
                if (effect instanceof SittingEffect.Running it && it.effect() instanceof Effect.Drop) kept--;
                if (effect instanceof SittingEffect.Ended it) {
                    assertEquals(kept, it.result().run().counted().size(), when);
                }
            }
        });
    }
}
