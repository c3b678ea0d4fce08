package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toeup.plan.Ability;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.plan.Settings;
import toeup.plan.ToesLift;
import toeup.progress.StopReason;
import toeup.session.Effect;
import toeup.session.SittingEffect;
import toeup.session.SittingStep;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;
import toeup.ui.canvas.Style;

/** Keys and time between choosing an exercise and having its record, on the screens. */
class TrainingTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Visit lifts() {
        World world = Worlds.of(Worlds.profile(Ability.SEATED), Worlds.programme("seated"));
        Visit visit = Visit.of(AppStart.open(world, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        return visit.choose("Strengthening").choose("Seated toe lifts").press(Key.Kind.ENTER).type("1");
    }

    private static Visit running() {
        return pass(pass(lifts(), 2).press(Key.Kind.ENTER), 1);
    }

    private static Visit pass(Visit visit, int seconds) {
        return pass(visit, seconds, Worlds.MONDAY);
    }

    private static Visit pass(Visit visit, int seconds, LocalDate today) {
        for (int second = 0; second < seconds; second++) visit.happens(new Event.Passed(SECOND, SECOND, today));
        return visit;
    }

    private static Visit done() {
        Visit visit = running();
        for (int second = 0; second < 300 && !isTallying(visit); second++) pass(visit, 1);
        assertTrue(isTallying(visit), visit::shown);
        return visit;
    }

    private static boolean isTallying(Visit visit) {
        return visit.app().sitting().orElseThrow().step() instanceof SittingStep.Tallying;
    }

    private static SittingEffect.Finished finished(Visit visit) {
        List<SittingEffect.Finished> all = visit.requests().stream().filter(Request.Session.class::isInstance)
            .map(request -> ((Request.Session) request).effect()).filter(SittingEffect.Finished.class::isInstance)
            .map(SittingEffect.Finished.class::cast).toList();
        assertEquals(1, all.size(), "records written");
        return all.get(0);
    }

    @Test
    void the_checks_come_first_and_nothing_runs_before_they_are_answered() {
        World world = Worlds.of(Worlds.profile(Ability.SEATED), Worlds.programme("seated"));
        Visit visit = Visit.of(AppStart.open(world, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        visit.choose("Strengthening").choose("Seated toe lifts").press(Key.Kind.ENTER);
        assertTrue(visit.shown().contains("All is well"), visit::shown);
        pass(visit, 60);
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void any_other_key_pauses_a_guided_exercise() {
        for (char key : "xyz7".toCharArray()) {
            Visit visit = running().press(Key.of(key));
            assertTrue(visit.shown().contains("PAUSED"), () -> key + ":\n" + visit.shown());
        }
    }

    @Test
    void opening_help_pauses() {
        Visit visit = running().type("?");
        assertInstanceOf(Help.class, visit.place());
        assertTrue(visit.press(Key.Kind.ESCAPE).shown().contains("PAUSED"), visit::shown);
    }

    @Test
    void a_window_too_small_pauses_and_a_larger_one_does_not_go_on_by_itself() {
        Visit visit = pass(running().resize(new Size(19, 6)), 3).resize(Visit.USUAL);
        assertTrue(visit.shown().contains("PAUSED"), visit::shown);
    }

    @Test
    void what_had_the_focus_in_one_question_is_not_the_answer_to_the_next() {
        Visit visit = running().type("b").press(Key.Kind.DOWN, Key.Kind.ENTER);
        assertEquals(0, visit.press(Key.Kind.ESCAPE).page().focus(), visit::shown);
    }

    @Test
    void past_the_doctor_leads_no_enter_alone() {
        Profile it = Worlds.profile(Ability.SEATED);
        Profile isNew = new Profile(it.code(), it.affected(), it.weaker(), it.numb(), it.ability(), it.fell(), it.toesLift(),
            true, false, it.painLimits(), it.pace(), it.speed(), it.waits(), it.goal());
        Visit visit = Visit.of(AppStart.open(Worlds.of(isNew, Worlds.programme("seated")), Visit.USUAL, 1, new Wish.Menu(),
            "X").app());
        visit.choose("Strengthening").choose("Seated toe lifts").press(Key.Kind.ENTER);
        assertTrue(visit.shown().contains("See a doctor first"), visit::shown);
        visit.press(Key.Kind.ENTER);
        assertFalse(visit.shown().contains("Before you start"), visit::shown);
        assertEquals(List.of(), visit.requests());
    }

    @Test
    void a_count_left_as_it_was_leads_back_to_yes() {
        Visit visit = done().waits(2).type("2").press(Key.Kind.ENTER);
        assertEquals(0, visit.page().focus(), visit::shown);
    }

    @Test
    void escape_stops_and_asks_why_and_escape_again_goes_on() {
        Visit visit = running().press(Key.Kind.ESCAPE);
        assertTrue(visit.shown().contains("Sit down if you can"), visit::shown);
        assertTrue(visit.press(Key.Kind.ESCAPE).shown().contains("GET READY"), visit::shown);
    }

    @Test
    void chest_pain_ends_the_session_with_advice_and_writes_what_was_done_unconfirmed() {
        Visit visit = running().press(Key.Kind.ESCAPE).type("3");
        assertTrue(visit.shown().contains("emergency number"), visit::shown);
        assertFalse(finished(visit).result().confirmed());
        visit.press(Key.Kind.ENTER);
        assertInstanceOf(Home.class, visit.place());
        visit.choose("Strengthening").choose("Seated toe lifts").press(Key.Kind.ENTER);
        assertTrue(visit.shown().contains("warning sign"), visit::shown);
    }

    @Test
    void a_fall_earlier_today_bars_every_exercise_until_tomorrow_also_after_a_new_start() {
        World world = Worlds.of(Worlds.profile(Ability.SEATED), Worlds.programme("seated"));
        World fell = Worlds.with(world, Kept.history(Kept.record(1).stopped(StopReason.FELL)));
        Visit visit = Visit.of(AppStart.open(fell, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        assertTrue(visit.shown().contains("No more exercise today"), visit::shown);
        assertEquals(List.of(), fell.due().remaining());
        visit.choose("Today's exercises");
        assertTrue(visit.shown().contains("do not exercise any more today"), visit::shown);
        visit.press(Key.Kind.ESCAPE).choose("Strengthening").choose("Seated toe lifts");
        assertTrue(visit.shown().contains("do not exercise any more today"), visit::shown);
        assertFalse(visit.press(Key.Kind.ENTER).shown().contains("Before you start"), visit::shown);
        World tomorrow = fell.on(Worlds.MONDAY.plusDays(1));
        visit = Visit.of(AppStart.open(tomorrow, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        visit.choose("Strengthening").choose("Seated toe lifts").press(Key.Kind.ENTER);
        assertTrue(visit.shown().contains("Before you start"), visit::shown);
    }

    @Test
    void the_page_of_an_exercise_that_hurt_too_much_today_says_so_instead_of_inviting() {
        World world = Worlds.of(Worlds.profile(Ability.SEATED), Worlds.programme("seated"));
        World hurt = Worlds.with(world, Kept.history(Kept.record(1).pain(8)));
        Visit visit = Visit.of(AppStart.open(hurt, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        visit.choose("Strengthening").choose("Seated toe lifts");
        assertTrue(visit.shown().contains("over for today, because of the pain"), visit::shown);
        assertFalse(visit.shown().contains("Press e"), visit::shown);
    }

    @Test
    void keys_meant_for_the_exercise_do_not_confirm_its_counts() {
        Visit visit = done().press(Key.Kind.ENTER).type("1 ");
        assertTrue(isTallying(visit), visit::shown);
        assertTrue(pass(visit, 1).press(Key.Kind.ENTER).shown().contains("at its worst"), visit::shown);
    }

    @Test
    void escape_leaves_the_counts_unconfirmed_at_once() {
        Visit visit = done().press(Key.Kind.ESCAPE);
        assertFalse(finished(visit).result().confirmed());
    }

    @Test
    void a_corrected_count_is_what_is_written() {
        Visit visit = pass(done(), 1).type("2").type("7").press(Key.Kind.ENTER).type("1").press(Key.Kind.ENTER);
        assertEquals(7, finished(visit).result().tally().lines().get(0).count());
        assertTrue(finished(visit).result().confirmed());
    }

    @Test
    void a_count_with_a_digit_too_many_is_asked_again() {
        for (String slip : List.of("51", "100", "999")) {
            Visit visit = pass(done(), 1).type("2").type(slip).press(Key.Kind.ENTER);
            assertTrue(visit.shown().contains("Please type a number from 0 to 50."), visit::shown);
            visit.type("10").press(Key.Kind.ENTER).type("1").press(Key.Kind.ENTER);
            assertEquals(10, finished(visit).result().tally().lines().get(0).count());
        }
    }

    @Test
    void what_is_typed_is_seen_where_the_field_stands_on_a_later_part() {
        Visit visit = Visit.to(Worlds.one(), new Size(20, 6), new PainNowPlace());
        assertFalse(visit.shown().contains("["), visit::shown);
        assertTrue(visit.type("4").shown().contains("[4"), visit::shown);
        visit.press(Key.Kind.PAGE_UP).press(Key.Kind.BACKSPACE);
        assertTrue(visit.shown().contains("[ "), visit::shown);
    }

    private static String adviceAfterMuchPain(ToesLift toesLift) {
        Profile it = Worlds.profile(Ability.SEATED);
        Profile profile = new Profile(it.code(), it.affected(), it.weaker(), it.numb(), it.ability(), it.fell(), toesLift,
            it.isNew(), it.assessed(), it.painLimits(), it.pace(), it.speed(), it.waits(), it.goal());
        // A programme without it: the way then follows from the patient.
        World world = Worlds.of(profile, new Programme(List.of()));
        Visit visit = Visit.of(AppStart.open(world, Visit.USUAL, 1, new Wish.Menu(), "X").app());
        visit.choose("Strengthening").choose("Seated toe lifts").press(Key.Kind.ENTER).type("1");
        visit.waits(2).press(Key.Kind.ENTER).waits(1).press(Key.Kind.ESCAPE).type("7").waits(2).press(Key.Kind.ENTER)
            .type("8").press(Key.Kind.ENTER);
        return visit.shown().replaceAll("\\s+", " ");
    }

    @Test
    void after_much_pain_the_easier_way_is_promised_only_where_the_next_time_offers_one() {
        String standard = adviceAfterMuchPain(ToesLift.YES);
        assertTrue(standard.contains("this exercise is over for today. The easier way will be offered next time."), standard);
        String assisted = adviceAfterMuchPain(ToesLift.NOT_YET);
        assertTrue(assisted.contains("this exercise is over for today. Ask your therapist"), assisted);
    }

    @Test
    void a_number_over_ten_is_refused_for_pain_and_enter_alone_skips_it() {
        Visit visit = pass(done(), 1).press(Key.Kind.ENTER).type("11").press(Key.Kind.ENTER);
        assertTrue(visit.shown().contains("from 0 to 10"), visit::shown);
        visit.press(Key.Kind.ENTER);
        assertTrue(finished(visit).result().pain().isEmpty());
    }

    @Test
    void an_exercise_the_computer_slept_through_until_another_day_is_kept_as_stopped() {
        Duration night = Duration.ofHours(10);
        Visit visit = running().happens(new Event.Passed(SECOND, night, Worlds.MONDAY.plusDays(1)));
        assertTrue(isTallying(visit), visit::shown);
        pass(visit, 1, Worlds.MONDAY.plusDays(1)).press(Key.Kind.ESCAPE);
        assertEquals(Optional.of(StopReason.INTERRUPTED), finished(visit).result().reason());
    }

    @Test
    void a_pause_until_another_day_keeps_it_as_stopped_too() {
        Visit visit = running().type("p");
        pass(visit, 1, Worlds.MONDAY.plusDays(1));
        assertTrue(isTallying(visit), visit::shown);
    }

    @Test
    void leaving_the_exercise_for_the_next_keeps_what_was_done_as_skipped() {
        Visit visit = pass(running().type("n").type("1"), 1).press(Key.Kind.ENTER, Key.Kind.ENTER);
        assertEquals(Optional.of(StopReason.SKIPPED), finished(visit).result().reason());
    }

    @Test
    void a_change_is_told_by_a_band_for_one_second_and_then_the_screen_is_as_before() {
        Visit visit = pass(lifts(), 10);
        assertTrue(hasBand(visit), visit::shown);
        assertTrue(visit.app().view().bandLeft().orElseThrow().compareTo(SECOND) <= 0);
        assertFalse(hasBand(pass(visit, 1)), visit::shown);
    }

    @Test
    void the_band_can_be_switched_off() {
        Visit visit = lifts();
        visit.happens(new Event.Changed(visit.app().world().withSettings(Settings.USUAL.withBand(false))));
        assertFalse(hasBand(pass(visit, 10)), visit::shown);
    }

    private static boolean hasBand(Visit visit) {
        Canvas canvas = AppView.draw(visit.app());
        return IntStream.range(0, canvas.size().rows()).anyMatch(row -> IntStream.range(0, canvas.size().columns())
            .allMatch(column -> canvas.styleAt(row, column) == Style.BAND));
    }

    @Test
    void plain_characters_are_all_there_is_if_so_set() {
        Visit visit = lifts();
        visit.happens(new Event.Changed(visit.app().world().withSettings(Settings.USUAL.withAscii(true))));
        assertTrue(visit.shown().chars().allMatch(character -> character < 0x7F), visit::shown);
    }

    @Test
    void the_end_of_a_band_is_waited_for_even_when_it_is_very_near() {
        App app = Visit.to(Worlds.one()).app();
        Duration nearly = RunningView.BAND.minusNanos(1);
        App told = app.with(app.view().cued(Effect.Cue.GO).later(nearly));
        assertEquals(Duration.ofMillis(20), AppRules.untilChange(told).orElseThrow());
    }
}
