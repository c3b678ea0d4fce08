package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.catalog.Dose;
import toeup.plan.Ability;
import toeup.plan.Announce;
import toeup.plan.Prescription;
import toeup.plan.Profile;
import toeup.plan.Reader;
import toeup.plan.Speed;
import toeup.session.Assignment;

/** What is said while an exercise runs. */
class AnnouncementsTest {
    private static final Profile PROFILE = Worlds.profile(Ability.WALKING);
    private static final String BEFORE_STANDING = "GET READY, 20 s. Enter goes on.";

    /** The exercise has begun, and GET READY is over. */
    private static Talker ready(String exercise, Profile profile, Reader reader, int seconds) {
        World world = Session.of(profile).withSettings(Session.of(profile).settings().with(reader));
        Visit visit = Session.begun(world, Visit.USUAL, exercise);
        return Talker.of(visit.app()).waits(seconds);
    }

    private static Talker ready(String exercise, int seconds) {
        return ready(exercise, PROFILE, Reader.USUAL, seconds);
    }

    /** From the lines of a whole stretch those of its first hold. */
    private static List<String> firstHold(Announce announce) {
        Talker talker = ready("calf-stretch", PROFILE, Reader.USUAL.with(announce), 20);
        List<String> said = talker.said(() -> talker.waits(40));
        int start = said.indexOf("HOLD, 30 s");
        return said.subList(start, said.indexOf("The hold is over.") + 1);
    }

    @Test
    void a_hold_of_thirty_seconds_is_told_in_no_more_than_eleven_lines() {
        List<String> hold = firstHold(Announce.EVERY_5_SECONDS);
        assertEquals(List.of("HOLD, 30 s", "25", "20", "15", "10", "5", "3", "2", "1", "The hold is over."), hold);
        assertTrue(hold.size() <= 11);
    }

    @Test
    void how_often_a_hold_is_counted_down_is_a_setting() {
        assertEquals(List.of("HOLD, 30 s", "20", "10", "3", "2", "1", "The hold is over."),
            firstHold(Announce.EVERY_10_SECONDS));
        assertEquals(List.of("HOLD, 30 s", "The hold is over."), firstHold(Announce.ENDS));
        assertEquals(31, firstHold(Announce.EVERY_SECOND).size());
    }

    @Test
    void phases_under_five_seconds_are_one_line_each() {
        Talker talker = ready("ankle-dorsiflexion", 9);
        assertEquals(List.of("RAISE, 1 of 10", "HOLD", "LOWER", "RELAX", "RAISE, 2 of 10"),
            talker.said(() -> talker.waits(11)));
    }

    @Test
    void a_hold_of_five_to_nine_seconds_is_told_without_a_countdown() {
        Talker talker = Talker.of(Visit.of(Flow.choose(Visit.to(Session.of(PROFILE)).app(),
            holding("ankle-dorsiflexion", 9)).app()).choose("All is well: go on").app()).waits(10);
        assertEquals(List.of("HOLD, 9 s", "The hold is over.", "LOWER"), talker.said(() -> talker.waits(12)));
    }

    private static Assignment holding(String exercise, int seconds) {
        Assignment usual = Session.assignment(Session.of(PROFILE), exercise, "standard");
        Dose dose = usual.prescription().dose().withHold(Duration.ofSeconds(seconds));
        return Assignment.of(usual.exercise(),
            new Prescription(exercise, "standard", dose, usual.prescription().sides()));
    }

    @Test
    void a_slow_move_of_five_seconds_or_more_tells_how_long_it_takes() {
        Talker talker = ready("ankle-dorsiflexion", PROFILE.with(Speed.VERY_SLOW), Reader.USUAL, 9);
        assertTrue(talker.said(() -> talker.waits(12)).contains("LOWER, 6 s"), talker::transcript);
    }

    @Test
    void for_braille_each_repetition_can_be_one_line() {
        Talker talker = ready("ankle-dorsiflexion", PROFILE, Reader.USUAL.withBrief(true), 9);
        assertEquals(List.of("1 of 10: RAISE 2 s, HOLD 3 s, LOWER 3 s, RELAX 2 s",
            "2 of 10: RAISE 2 s, HOLD 3 s, LOWER 3 s, RELAX 2 s"), talker.said(() -> talker.waits(11)));
    }

    @Test
    void in_one_line_a_repetition_a_long_hold_is_still_counted_down() {
        Talker talker = ready("calf-stretch", PROFILE, Reader.USUAL.withBrief(true), 19);
        List<String> said = talker.said(() -> talker.waits(12));
        assertTrue(said.get(0).startsWith("1 of 3: ") && said.get(0).contains("HOLD 30 s"), said::toString);
        assertEquals(List.of("HOLD, 30 s", "25"), said.subList(1, 3));
    }

    @Test
    void a_side_is_told_when_it_begins() {
        Talker talker = ready("calf-stretch", 0);
        assertTrue(talker.transcript().contains(BEFORE_STANDING + "\nRIGHT LEG BACK, 3 holds to do\n"), talker::transcript);
        List<String> later = talker.said(() -> talker.waits(150));
        int change = later.indexOf("SWITCH, 15 s. Enter goes on.");
        assertEquals("LEFT LEG BACK, 3 holds to do", later.get(change + 1));
    }

    @Test
    void pausing_and_going_on_say_where_it_stands() {
        Talker talker = ready("calf-stretch", 30);
        assertEquals(List.of("PAUSED. p or Enter goes on, q stops."), talker.said(() -> talker.types("p")));
        talker.waits(2);
        assertEquals(List.of("GET READY, 5 s, then HOLD, 1 of 3. Enter goes on."), talker.said(() -> talker.types("p")));
        List<String> said = talker.said(() -> talker.waits(5));
        assertTrue(said.get(0).matches("HOLD, 2\\d s, 1 of 3"), said::toString);
    }

    @Test
    void a_longer_hold_is_told_once() {
        Talker talker = ready("ankle-dorsiflexion", 3);
        assertEquals(List.of("Each hold: 4 s."), talker.said(() -> talker.types("+")));
        assertEquals(List.of("Each hold: 3 s."), talker.said(() -> talker.types("-")));
    }

    @Test
    void going_back_tells_what_still_counts() {
        Talker talker = ready("ankle-dorsiflexion", 32);
        List<String> said = talker.said(() -> talker.presses(Key.of(Key.Kind.BACKSPACE)));
        assertEquals(List.of("1 of 10 count here.", "GET READY, 5 s, then RAISE, 2 of 10. Enter goes on."), said);
    }

    @Test
    void however_much_time_goes_by_at_once_no_stage_is_left_out() {
        Talker slow = ready("ankle-dorsiflexion", 9);
        Talker fast = ready("ankle-dorsiflexion", 9);
        List<String> steps = slow.said(() -> slow.waits(18));
        List<String> leaps = fast.said(() -> {
            for (int leap = 0; leap < 9; leap++) fast.passes(Duration.ofSeconds(2));
        });
        assertEquals(steps, leaps);
    }

    @Test
    void bad_news_are_told_at_once_and_good_news_once() {
        Talker talker = ready("calf-stretch", 25);
        assertEquals(List.of("The disk is full."),
            talker.said(() -> talker.happens(new Event.Said("The disk is full.", false))));
        assertEquals(List.of(), talker.said(() -> talker.waits(1)));
    }
}
