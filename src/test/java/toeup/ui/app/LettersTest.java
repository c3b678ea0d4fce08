package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys that make letters larger and smaller. */
class LettersTest {
    private static final Key LARGER = Key.control('+');

    @Test void control_with_plus_minus_and_zero_change_the_letters() {
        Visit visit = Visit.to(Worlds.one());
        visit.press(LARGER, Key.control('='), Key.control('-'), Key.control('0'));
        assertEquals(List.of(LetterChange.LARGER, LetterChange.LARGER, LetterChange.SMALLER, LetterChange.AS_AT_START),
            changes(visit));
    }

    @Test void they_do_so_while_an_exercise_runs_and_leave_it_running() {
        Visit visit = FigureScreensTest.start("calf-stretch", Visit.USUAL, Look.AS_SET);
        App before = visit.app();
        visit.press(LARGER);
        assertEquals(List.of(LetterChange.LARGER), changes(visit));
        assertSame(before.sitting().orElseThrow(), visit.app().sitting().orElseThrow());
    }

    @Test void they_write_nothing_where_text_is_typed() {
        Visit visit = Visit.to(Worlds.one(), new NewPatientPlace());
        visit.type("A").press(LARGER).type("B");
        assertEquals("AB", visit.app().top().typed());
        assertEquals(List.of(LetterChange.LARGER), changes(visit));
    }

    private static List<LetterChange> changes(Visit visit) {
        return visit.requests().stream().filter(Request.ChangeLetters.class::isInstance)
            .map(it -> ((Request.ChangeLetters) it).change()).toList();
    }
}
