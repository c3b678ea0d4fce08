package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpokenTest {
    private static final Duration STEP = Duration.ofMillis(500);

    private final List<String> said = new ArrayList<>();
    private Spoken last = Spoken.SILENCE;

    private Visit begun(World world, String exercise, String way) {
        return Session.begun(world, Visit.USUAL, exercise, way);
    }

    private Visit begun(String exercise) {
        return begun(Session.walker(), exercise, "standard");
    }

    /** Listens for some seconds, as the program does after each thing that happens. */
    private List<String> heard(Visit visit, int seconds) {
        listen(visit);
        for (int i = 0; i < seconds * 2; i++) {
            visit.happens(new Event.Passed(STEP, STEP, Worlds.MONDAY));
            listen(visit);
        }
        List<String> heard = List.copyOf(said);
        said.clear();
        return heard;
    }

    private void listen(Visit visit) {
        Spoken now = Spoken.of(visit.app());
        if (!now.equals(last)) said.add(now.words());
        last = now;
    }

    @Test void a_stretch_tells_side_number_phases_and_the_last_three_seconds_of_its_hold() {
        assertEquals(List.of("get ready. right leg back", "1. lean in", "hold", "three", "two", "one", "ease off", "relax",
            "2. lean in", "hold"), heard(begun("calf-stretch"), 20 + 41 + 4));
    }

    @Test void a_short_hold_is_not_counted_down() {
        assertEquals(List.of("get ready. right foot", "1. raise", "hold", "lower", "relax", "2. raise"),
            heard(begun("ankle-dorsiflexion"), 10 + 10 + 1));
    }

    @Test void a_change_of_sides_tells_the_next_side_and_the_end_is_told() {
        Visit visit = begun(Session.walker(), "calf-stretch", "standard");
        List<String> heard = heard(visit, 20 + 2 * (3 * 41 + 20));
        assertTrue(heard.contains("switch. left leg back"), heard.toString());
        assertEquals("Done", heard.get(heard.size() - 1));
    }

    @Test void where_sides_take_turns_one_word_tells_the_side() {
        List<String> heard = heard(begun("toe-tapping"), 20 + 20);
        assertEquals("get ready. tap with right foot", heard.get(0));
        assertTrue(heard.contains("left. 1. lift") && heard.contains("right. 2. lift"), heard.toString());
    }

    @Test void another_direction_is_told() {
        List<String> heard = heard(begun("ankle-adduction-abduction"), 45 + 10 * 10 + 20);
        assertTrue(heard.stream().anyMatch(words -> words.startsWith("other way. ")), heard.toString());
    }

    @Test void at_own_pace_the_number_is_told_with_each_press() {
        Visit visit = begun(Session.ownPace(), "heel-raises", "seated");
        visit.press(Key.Kind.ENTER).waits(2).press(Key.Kind.ENTER);
        heard(visit, 1);
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 4; i++) heard.addAll(heard(visit.type(" "), 3));
        assertTrue(heard.contains("2"), heard.toString());
    }

    @Test void a_pause_is_told_and_so_is_getting_ready_again() {
        Visit visit = begun("calf-stretch");
        heard(visit, 30);
        assertEquals(List.of("paused"), heard(visit.type("p"), 5));
        assertEquals(List.of("get ready. right leg back"), heard(visit.type("p"), 2));
        assertEquals(List.of("stopped. sit down if you can."), heard(visit.press(Key.Kind.ESCAPE), 5));
    }

    @Test void on_every_other_page_there_is_silence() {
        assertEquals(Spoken.SILENCE, Spoken.of(Visit.to(Worlds.one()).app()));
        assertEquals(Spoken.SILENCE, Spoken.of(Visit.to(Worlds.empty()).app()));
        assertEquals(Spoken.SILENCE, Spoken.of(Session.stopped(Session.walker(), Visit.USUAL, "calf-stretch", "Tired").app()));
    }

    @Test void nothing_is_said_in_capitals_which_a_voice_may_spell() {
        for (String words : heard(begun("one-leg-stand"), 60)) assertEquals(words.toLowerCase(Locale.ROOT), words);
    }
}
