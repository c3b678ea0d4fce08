package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.plan.Plans;
import toeup.plan.Prescription;
import toeup.progress.Adherence;
import toeup.progress.Done;
import toeup.progress.Figures;
import toeup.progress.History;
import toeup.progress.Span;
import toeup.progress.Week;
import toeup.ui.screen.Block;
import toeup.ui.screen.Item;

class ProgressPlaceTest {
    private static final World MONTH = Month.world();
    private static final Patient PATIENT = MONTH.patient().orElseThrow();
    private static final Span THIS_WEEK = new Span(Worlds.MONDAY, Month.THURSDAY);
    private static final Span LATELY = Span.last(28, Month.THURSDAY);
    private static final Prescription WALK =
        new Prescription("heel-to-toe-walk", "standard", Dose.of(2, 10, 0, 60), Sides.NONE);
    private static final Prescription ONE_LEG =
        new Prescription("one-leg-stand", "standard", Dose.of(1, 3, 10, 60), Sides.EACH);

    @Test void the_sums_of_the_week_are_those_of_the_figures() {
        Figures figures = Figures.of(PATIENT.history(), THIS_WEEK);
        Visit visit = Visit.to(MONTH, new ProgressPlace());
        assertEquals(Long.toString(figures.total().sets()), row(visit, "Sets"));
        assertEquals(Long.toString(figures.total().repetitions()), row(visit, "Repetitions"));
        long held = figures.total().holdSeconds();
        assertEquals(held / 60 + " min " + held % 60 + " s", row(visit, "Held"));
        assertEquals(figures.minutes() + " minutes", row(visit, "Time"));
    }

    @Test void adherence_is_that_of_the_week_and_of_four_weeks() {
        Visit visit = Visit.to(MONTH, new ProgressPlace());
        assertEquals(words(Adherence.of(PATIENT.history(), PATIENT.plans(), THIS_WEEK, Month.THURSDAY)),
            row(visit, "Plan so far"));
        assertEquals(words(Adherence.of(PATIENT.history(), PATIENT.plans(), LATELY, Month.THURSDAY)),
            row(visit, "Last 4 weeks"));
    }

    private static String words(Adherence adherence) {
        return adherence.done() + " of " + adherence.planned() + " done, " + adherence.percent().getAsInt()
            + "% (guided " + adherence.guidedPercent().getAsInt() + "%)";
    }

    @Test void the_bars_of_every_exercise_and_side_are_those_of_the_figures() {
        List<String> expected = new ArrayList<>();
        for (Figures.OfExercise one : Figures.of(PATIENT.history(), LATELY).exercises()) {
            Counting counting = one.exercise().endsWith("stretch") ? Counting.HOLDS : Counting.REPETITIONS;
            newest(one.trend(), 4).forEach(point -> expected.add(Long.toString(point.amount().of(counting))));
        }
        List<String> shown = new ArrayList<>(printed(Visit.to(MONTH, new TrendsPlace())));
        Collections.sort(expected);
        Collections.sort(shown);
        assertEquals(expected, shown);
    }

    @Test void the_first_bar_of_an_exercise_is_its_last_day() {
        Figures.OfExercise right = Figures.of(PATIENT.history(), LATELY).exercises().stream()
            .filter(one -> one.exercise().equals(Kept.LIFTS) && one.side().equals(Optional.of(Side.RIGHT)))
            .findFirst().orElseThrow();
        List<Block> body = Visit.to(MONTH, new TrendsPlace()).page().body();
        int heading = body.indexOf(Block.heading("Toe lifts, RIGHT, repetitions"));
        assertEquals(new Block.Bar("25 Nov", 10, 10, Long.toString(right.last().amount().repetitions())),
            body.get(heading + 1));
    }

    @Test void minutes_are_those_of_the_figures_in_bars_and_in_the_picture() {
        List<Figures.OfDay> days = Figures.of(PATIENT.history(), LATELY).days();
        Visit visit = Visit.to(MONTH, new ProgressPlace()).choose("Minutes of each day");
        assertEquals(newest(days, 28).stream().map(day -> Long.toString(day.minutes())).toList(), printed(visit));
        assertEquals(days.stream().map(Figures.OfDay::minutes).toList(), charted(visit));
    }

    @Test void what_was_typed_in_without_a_time_has_neither_minutes_nor_a_column() {
        Visit visit = Visit.to(world(Kept.record(1).typed().lasting(0)), new MinutesPlace());
        assertEquals(List.of("?"), printed(visit));
        assertEquals(List.of(), charted(visit));
    }

    @Test void the_picture_of_pain_has_each_day_of_four_weeks_and_the_limits_of_the_patient() {
        Visit visit = Visit.to(MONTH, new PainPlace());
        Block.Chart chart = chart(visit);
        assertEquals(28, chart.columns().size());
        assertEquals(List.of(4L, 6L), chart.marks());
        assertEquals(Figures.of(PATIENT.history(), LATELY).pain().stream().map(pain -> (long) pain.worst()).toList(),
            charted(visit));
    }

    private static Block.Chart chart(Visit visit) {
        return visit.page().body().stream().filter(Block.Chart.class::isInstance).map(Block.Chart.class::cast)
            .findFirst().orElseThrow();
    }

    private static List<Long> charted(Visit visit) {
        return chart(visit).columns().stream().map(Block.Column::amount).filter(OptionalLong::isPresent)
            .map(OptionalLong::getAsLong).toList();
    }

    @Test void the_bars_of_pain_are_those_of_the_figures() {
        List<String> expected = newest(Figures.of(PATIENT.history(), LATELY).pain(), 28).stream()
            .map(pain -> Integer.toString(pain.worst())).toList();
        assertEquals(expected, printed(Visit.to(MONTH, new PainPlace())));
    }

    @Test void a_day_without_exercise_has_no_bar() {
        World world = world(Kept.record(1).on(Worlds.MONDAY.minusDays(9)), Kept.record(2));
        assertEquals(List.of("23 Nov", "14 Nov"), bars(Visit.to(world, new DetailPlace(Kept.LIFTS))).stream()
            .map(Block.Bar::label).distinct().toList());
    }

    @Test void the_days_of_the_week_are_told_in_words() {
        Block.Week strip = (Block.Week) Visit.to(MONTH, new ProgressPlace()).page().body().stream()
            .filter(Block.Week.class::isInstance).findFirst().orElseThrow();
        assertEquals(List.of("Mon done", "Tue no", "Wed done", "Thu* some", "Fri plan", "Sat plan", "Sun rest"),
            strip.days().stream().map(day -> day.name() + " " + day.mark()).toList());
    }

    @Test void the_goal_counts_days_of_exercise() {
        Week week = Week.of(Month.THURSDAY, PATIENT.history(), PATIENT.plans(), 6);
        assertEquals(week.exercised() + " of 6 days", row(Visit.to(MONTH, new ProgressPlace()), "Goal"));
    }

    @Test void steps_stand_apart_from_repetitions() {
        World world = world(Kept.record(1).of(WALK).doing(Kept.steps(1, 10), Kept.steps(2, 8)), Kept.record(2));
        Visit visit = Visit.to(world, new ProgressPlace());
        assertEquals("20", row(visit, "Repetitions"));
        assertEquals("18", row(visit, "Steps"));
    }

    @Test void what_was_typed_in_or_never_confirmed_is_told() {
        Visit visit = Visit.to(world(Kept.record(1).typed(), Kept.record(2).unconfirmed()), new ProgressPlace());
        assertTrue(says(visit, "1 record of this week was typed in."));
        assertTrue(says(visit, "1 record of this week was never confirmed."));
    }

    @Test void a_record_dated_after_today_is_told_and_not_counted() {
        Visit visit = Visit.to(world(Kept.record(1).on(Worlds.MONDAY.plusDays(1))), new ProgressPlace());
        assertTrue(says(visit, "1 record is dated after today. It counts when its day has come. "
            + "Is the clock of this computer right?"));
        assertTrue(says(visit, "Nothing done yet this week."));
    }

    @Test void a_choice_between_corrections_is_told_first_and_can_be_made_at_once() {
        World world = world(Kept.record(1), Kept.record(2).corrects(1), Kept.record(3).corrects(1));
        Visit visit = Visit.to(world, new ProgressPlace());
        assertInstanceOf(Block.Paragraph.class, visit.page().body().get(0));
        assertTrue(((Block.Paragraph) visit.page().body().get(0)).text().startsWith("1 record was corrected twice"));
        assertInstanceOf(VersionsPlace.class, visit.type("1").place());
    }

    @Test void an_empty_history_says_what_will_appear_and_offers_nothing() {
        Visit visit = Visit.to(Worlds.one(), new ProgressPlace());
        assertTrue(((Block.Paragraph) visit.page().body().get(0)).text().startsWith("Nothing is recorded yet."));
        assertEquals(List.of(), visit.labels());
    }

    @Test void without_a_patient_there_is_nothing_but_a_kind_word() {
        Visit visit = Visit.to(Worlds.empty(), new ProgressPlace());
        assertEquals(1, visit.page().body().size());
    }

    @Test void a_guided_hold_is_no_best() {
        World world = world(Kept.record(1).of(ONE_LEG).doing(Kept.hold(Side.LEFT, 1, 3, 30, false)));
        assertFalse(rows(Visit.to(world, new DetailPlace(ONE_LEG.exercise()))).contains("Best hold"));
    }

    @Test void a_hold_that_the_patient_ended_is_a_best() {
        World world = world(Kept.record(1).of(ONE_LEG).doing(Kept.hold(Side.LEFT, 1, 1, 17, true)));
        assertEquals("17 s", row(Visit.to(world, new DetailPlace(ONE_LEG.exercise())), "Best hold"));
    }

    @Test void marching_on_a_chair_is_never_shown_as_no_time_held() {
        Done march = new Done(Optional.of(Side.LEFT), Optional.empty(), 1, OptionalInt.of(12), OptionalInt.empty(),
            OptionalInt.empty(), false, false);
        World world = world(Kept.record(1).of(ONE_LEG).doing(march));
        assertEquals(List.of("12"), printed(Visit.to(world, new DetailPlace(ONE_LEG.exercise()))));
    }

    @Test void the_detail_has_at_most_twelve_bars_of_each_side() {
        List<Kept> records = new ArrayList<>();
        for (int day = 0; day < 20; day++) records.add(Kept.record(day).on(Worlds.MONDAY.minusDays(day)));
        World world = Worlds.with(Worlds.one(), Kept.history(records));
        assertEquals(24, bars(Visit.to(world, new DetailPlace(Kept.LIFTS))).size());
    }

    @Test void only_exercises_with_records_can_be_seen_in_detail() {
        Visit visit = Visit.to(world(Kept.record(1), Kept.record(2).of(WALK).doing(Kept.steps(1, 10))),
            new ProgressPlace()).choose("One exercise in detail");
        assertEquals(List.of(new Item("Seated toe lifts", "last Mon 23 Nov"),
            new Item("Heel-to-toe walk", "last Mon 23 Nov")), visit.page().items());
        assertEquals(new DetailPlace(WALK.exercise()), visit.type("2").place());
    }

    @Test void what_was_done_with_a_fast_clock_is_in_no_figure() {
        Visit visit = Visit.to(world(Kept.record(1).hurried(50)), new ProgressPlace());
        assertTrue(says(visit, "Nothing done yet this week."));
    }

    @Test void an_exercise_that_the_catalog_no_longer_knows_is_shown_by_its_id() {
        Prescription unknown = new Prescription("wobble", "standard", Dose.of(1, 10, 0, 0), Sides.EACH);
        World world = world(Kept.record(1).of(unknown));
        assertEquals("wobble", Visit.to(world, new DetailPlace("wobble")).page().title());
        assertEquals(List.of("10", "10"), printed(Visit.to(world, new TrendsPlace())));
    }

    @Test void nothing_planned_gives_no_share() {
        Patient unplanned = new Patient(PATIENT.id(), PATIENT.profile(), PATIENT.programme(), Plans.NONE,
            Kept.history(Kept.record(1)));
        Visit visit = Visit.to(Worlds.with(Worlds.one(), unplanned), new ProgressPlace());
        assertEquals("nothing due yet", row(visit, "Plan so far"));
    }

    private static World world(Kept... records) {
        History history = Kept.history(records);
        return Worlds.with(Worlds.one(), history);
    }

    private static <T> List<T> newest(List<T> inOrder, int most) {
        List<T> newest = new ArrayList<>(inOrder.subList(Math.max(0, inOrder.size() - most), inOrder.size()));
        Collections.reverse(newest);
        return newest;
    }

    private static List<Block.Bar> bars(Visit visit) {
        return visit.page().body().stream().filter(Block.Bar.class::isInstance).map(Block.Bar.class::cast).toList();
    }

    private static List<String> printed(Visit visit) {
        return bars(visit).stream().map(Block.Bar::printed).toList();
    }

    private static List<String> rows(Visit visit) {
        return visit.page().body().stream().filter(Block.Row.class::isInstance)
            .map(block -> ((Block.Row) block).label()).toList();
    }

    private static String row(Visit visit, String label) {
        return visit.page().body().stream().filter(Block.Row.class::isInstance).map(Block.Row.class::cast)
            .filter(row -> row.label().equals(label)).map(Block.Row::value).findFirst().orElseThrow();
    }

    private static boolean says(Visit visit, String text) {
        return visit.page().body().stream().filter(Block.Paragraph.class::isInstance)
            .anyMatch(block -> ((Block.Paragraph) block).text().equals(text));
    }
}
