package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static toeup.session.People.RIGHT_AFFECTED;
import static toeup.session.People.somebody;
import static toeup.session.Visit.LIFTS;
import static toeup.session.Visit.ONE_LEG;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import toeup.progress.StopReason;

/** Every step of a session: what may happen in it, and what is kept if the program must end there. */
class SittingLeaveTest {
    private static final Map<Class<? extends SittingStep>, Visit> EVERY_STEP = everyStep();

    private static final Map<String, Function<Sitting, Sitting.Turn>> EVERY_METHOD = Map.ofEntries(
        Map.entry("choose", it -> it.choose(LIFTS)),
        Map.entry("resume", it -> it.resume(LIFTS, well().choose(LIFTS).untilCounted(1).run())),
        Map.entry("doctorAllowed", Sitting::doctorAllowed),
        Map.entry("checked", it -> it.checked(Checks.ALL_WELL)),
        Map.entry("supported", it -> it.supported(true)),
        Map.entry("seated", it -> it.seated(true)),
        Map.entry("run", it -> it.run(RunEvent.Tick.of(Duration.ofSeconds(1)))),
        Map.entry("pause", it -> it.pause(Mode.Why.ASKED)),
        Map.entry("backToPause", it -> it.backToPause((SittingStep.Rechecking)
            EVERY_STEP.get(SittingStep.Rechecking.class).sitting().step())),
        Map.entry("stopped", it -> it.stopped(StopReason.TIRED)),
        Map.entry("corrected", it -> it.corrected(0, 1)),
        Map.entry("tallied", Sitting::tallied),
        Map.entry("skipQuestions", Sitting::skipQuestions),
        Map.entry("pain", it -> it.pain(OptionalInt.of(2))),
        Map.entry("read", Sitting::read),
        Map.entry("withdraw", Sitting::withdraw),
        Map.entry("close", Sitting::close),
        Map.entry("closed", it -> it.closed(OptionalInt.empty(), Optional.empty(), Optional.empty())));

    /** The methods that fit each step; in all others they change nothing. */
    private static final Map<Class<? extends SittingStep>, Set<String>> FITTING = Map.ofEntries(
        Map.entry(SittingStep.Idle.class, Set.of("choose", "resume", "close", "closed")),
        Map.entry(SittingStep.DoctorFirst.class, Set.of("doctorAllowed", "withdraw")),
        Map.entry(SittingStep.Checking.class, Set.of("checked", "withdraw")),
        Map.entry(SittingStep.Unfit.class, Set.of("read", "withdraw")),
        Map.entry(SittingStep.Refused.class, Set.of("read", "withdraw")),
        Map.entry(SittingStep.SeatedOffer.class, Set.of("seated", "withdraw")),
        Map.entry(SittingStep.SupportCheck.class, Set.of("supported", "withdraw")),
        Map.entry(SittingStep.Exercising.class, Set.of("run", "pause", "stopped")),
        Map.entry(SittingStep.Rechecking.class, Set.of("checked", "backToPause")),
        Map.entry(SittingStep.Tallying.class, Set.of("corrected", "tallied", "skipQuestions")),
        Map.entry(SittingStep.AskingPain.class, Set.of("pain")),
        Map.entry(SittingStep.Advising.class, Set.of("read", "withdraw")),
        Map.entry(SittingStep.Closing.class, Set.of("closed")),
        Map.entry(SittingStep.Closed.class, Set.of()));

    private static Visit well() {
        return Visit.well(RIGHT_AFFECTED);
    }

    private static Map<Class<? extends SittingStep>, Visit> everyStep() {
        Map<Class<? extends SittingStep>, Visit> steps = new LinkedHashMap<>();
        for (Visit visit : List.of(well(),
            Visit.of(somebody().newly().profile()).choose(LIFTS),
            Visit.of(RIGHT_AFFECTED).choose(LIFTS),
            Visit.of(RIGHT_AFFECTED).choose(LIFTS).checked(Visit.UNWELL),
            Visit.of(Sitting.begin(RIGHT_AFFECTED, 1, Set.of("lifts"), Set.of())).choose(LIFTS),
            well().choose(ONE_LEG).supported(false),
            well().choose(ONE_LEG),
            well().choose(LIFTS).untilCounted(1),
            well().choose(LIFTS).untilCounted(1).pauseFor(Duration.ofHours(1)).on(new RunEvent.GoOn()),
            well().choose(LIFTS).finish(),
            well().choose(LIFTS).finish().then(Sitting::tallied),
            well().choose(LIFTS).finish().pain(2),
            well().close(),
            well().then(Sitting::leaveNow))) {
            steps.put(visit.sitting().step().getClass(), visit);
        }
        return steps;
    }

    private static List<SittingEffect> leave(Class<? extends SittingStep> step) {
        Sitting.Turn left = EVERY_STEP.get(step).sitting().leaveNow();
        assertEquals(new SittingStep.Closed(), left.sitting().step());
        return left.effects();
    }

    private static SittingStep.Result resultOf(SittingStep step) {
        return step instanceof SittingStep.Tallying asked ? asked.result() : ((SittingStep.AskingPain) step).result();
    }

    @Test
    void every_step_and_every_method_is_looked_at_here() {
        Set<Class<?>> steps = Set.of(SittingStep.class.getPermittedSubclasses());
        assertEquals(steps, EVERY_STEP.keySet());
        assertEquals(steps, FITTING.keySet());
        Set<String> turning = Arrays.stream(Sitting.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getReturnType() == Sitting.Turn.class)
            .map(Method::getName).filter(name -> !name.equals("leaveNow")).collect(Collectors.toSet());
        assertEquals(turning, EVERY_METHOD.keySet());
    }

    @Test
    void a_method_that_does_not_fit_the_step_changes_nothing() {
        EVERY_STEP.forEach((step, visit) -> EVERY_METHOD.forEach((name, method) -> {
            if (FITTING.get(step).contains(name)) return;
            Sitting.Turn turn = method.apply(visit.sitting());
            assertEquals(visit.sitting(), turn.sitting(), name + " in " + step.getSimpleName());
            assertEquals(List.of(), turn.effects(), name + " in " + step.getSimpleName());
        }));
    }

    @Test
    void a_method_that_fits_the_step_does_something() {
        EVERY_STEP.forEach((step, visit) -> FITTING.get(step).forEach(name -> {
            Sitting after = EVERY_METHOD.get(name).apply(visit.sitting()).sitting();
            assertFalse(after.equals(visit.sitting()), name + " in " + step.getSimpleName());
        }));
    }

    @Test
    void leaving_ends_the_session_in_every_step() {
        EVERY_STEP.keySet().forEach(SittingLeaveTest::leave);
    }

    @Test
    void an_exercise_broken_off_stays_in_its_journal() {
        assertEquals(List.of(), leave(SittingStep.Exercising.class));
        assertEquals(List.of(), leave(SittingStep.Rechecking.class));
    }

    @Test
    void an_exercise_with_open_questions_is_written_with_what_is_known_before_the_session_closes() {
        for (Class<? extends SittingStep> step : List.of(SittingStep.Tallying.class, SittingStep.AskingPain.class)) {
            SittingStep.Result known = resultOf(EVERY_STEP.get(step).sitting().step());
            assertEquals(List.of(new SittingEffect.Finished(known), new SittingEffect.Closed(Checks.ALL_WELL,
                OptionalInt.empty(), Optional.empty(), Optional.empty(), false)), leave(step));
            assertEquals(OptionalInt.empty(), known.pain());
        }
    }

    @Test
    void counts_that_were_confirmed_stay_confirmed_and_others_do_not() {
        assertEquals(List.of(false, true), List.of(SittingStep.Tallying.class, SittingStep.AskingPain.class).stream()
            .map(step -> resultOf(EVERY_STEP.get(step).sitting().step()).confirmed()).toList());
    }

    @Test
    void the_session_is_written_with_its_end_unanswered() {
        for (Class<? extends SittingStep> step : List.of(SittingStep.Idle.class, SittingStep.SeatedOffer.class,
            SittingStep.SupportCheck.class, SittingStep.Advising.class, SittingStep.Closing.class)) {
            assertEquals(List.of(new SittingEffect.Closed(Checks.ALL_WELL, OptionalInt.empty(), Optional.empty(),
                Optional.empty(), false)), leave(step), step.getSimpleName());
        }
    }

    @Test
    void before_the_checks_are_passed_there_is_no_session_to_write() {
        for (Class<? extends SittingStep> step : List.of(SittingStep.DoctorFirst.class, SittingStep.Checking.class,
            SittingStep.Unfit.class, SittingStep.Refused.class)) {
            assertEquals(List.of(), leave(step), step.getSimpleName());
        }
    }

    @Test
    void a_session_is_written_once() {
        assertEquals(List.of(), leave(SittingStep.Closed.class));
    }

    @Test
    void no_record_is_written_twice_on_any_way_out() {
        EVERY_STEP.forEach((step, visit) -> {
            Visit left = Visit.of(visit.sitting()).then(Sitting::leaveNow).then(Sitting::leaveNow);
            List<Run> written = left.effects(SittingEffect.Finished.class).stream().map(it -> it.result().run())
                .toList();
            assertEquals(written.stream().distinct().toList(), written, step.getSimpleName());
            Set<Run> before = visit.effects(SittingEffect.Finished.class).stream().map(it -> it.result().run())
                .collect(Collectors.toSet());
            written.forEach(run -> assertFalse(before.contains(run), step.getSimpleName()));
        });
    }

    @Test
    void an_exercise_found_unfinished_can_be_kept_as_it_is() {
        Run run = well().choose(LIFTS).untilCounted(1).run();
        Run found = Run.resume(run.script(), run.counted(), run.total(), 1);
        SittingStep.Result kept = Sitting.keepUnfinished(LIFTS, found);
        assertEquals(Optional.of(StopReason.INTERRUPTED), kept.reason());
        assertFalse(kept.confirmed());
        assertEquals(1, kept.tally().toDone().get(0).repetitions().orElseThrow());
    }

    @Test
    void another_page_pauses_the_exercise_and_keeps_why_it_was_paused_before() {
        Visit visit = well().choose(LIFTS).pass(12).then(it -> it.pause(Mode.Why.TOO_SMALL));
        assertEquals(new Mode.Paused(Mode.Why.TOO_SMALL, Duration.ZERO), visit.run().mode());
        visit.then(it -> it.pause(Mode.Why.ASKED));
        assertEquals(new Mode.Paused(Mode.Why.TOO_SMALL, Duration.ZERO), visit.run().mode());
    }
}
