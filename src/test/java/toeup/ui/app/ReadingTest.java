package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.ui.app.Kept.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.session.Assignment;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;

/** What the screens show while the records are still being read. */
class ReadingTest {
    private static final Kept TODAY = record(2);
    private static final Kept LONG_AGO = record(1).on(Worlds.MONDAY.minusMonths(3)).pain(7);

    private static World reading(Kept... recent) {
        World known = Worlds.with(Worlds.one(), Kept.history(recent));
        return known.with(known.patient().orElseThrow().with(new Reading(34, 119)));
    }

    private static Event.Changed allRead(Kept... all) {
        return new Event.Changed(Worlds.with(Worlds.one(), Kept.history(all)));
    }

    static List<Size> sizes() {
        return Snapshot.SIZES;
    }

    @ParameterizedTest @MethodSource("sizes")
    void records_being_read(Size size) {
        Snapshot.assertMatches("progress_reading_" + size.columns() + "x" + size.rows(),
            Visit.to(reading(), size, new ProgressPlace()).picture());
    }

    @Test void home_counts_what_was_done_today_before_the_rest_is_read() {
        String home = Visit.to(reading(TODAY)).shown();
        assertTrue(home.contains("1 of "), home);
    }

    @Test void no_number_of_half_the_records_is_shown() {
        Visit visit = Visit.to(reading(TODAY), new ProgressPlace());
        assertEquals(List.of(), visit.labels());
        assertTrue(visit.shown().contains("28%"), visit.shown());
    }

    @Test void the_bar_goes_on_by_itself_and_the_page_opens_when_all_is_read() {
        Visit visit = Visit.to(reading(TODAY), new ProgressPlace());
        visit.happens(new Event.Read(Worlds.PATIENT, new Reading(60, 119)));
        assertTrue(visit.shown().contains("50%"), visit.shown());
        visit.happens(allRead(LONG_AGO, TODAY));
        assertInstanceOf(ProgressPlace.class, visit.place());
        assertFalse(visit.labels().isEmpty());
    }

    @Test void what_is_read_of_another_patient_changes_nothing() {
        Visit visit = Visit.to(reading(TODAY), new ProgressPlace());
        visit.happens(new Event.Read(new UUID(1, 1), new Reading(60, 119)));
        assertTrue(visit.shown().contains("28%"), visit.shown());
    }

    @Test void it_can_be_left_and_an_exercise_done_meanwhile() {
        Visit visit = Visit.to(reading(TODAY), new ProgressPlace()).press(Key.Kind.ESCAPE);
        assertInstanceOf(Home.class, visit.place());
        visit.type("2");
        assertInstanceOf(CategoryPlace.class, visit.place());
        visit.happens(allRead(LONG_AGO, TODAY));
        assertInstanceOf(CategoryPlace.class, visit.place());
    }

    @Test void pain_of_the_last_time_offers_the_easier_way_as_soon_as_it_is_known() {
        Assignment lifts = Session.assignment(reading(), Kept.LIFTS, "standard");
        Visit visit = Visit.to(reading());
        visit = Visit.of(visit.app().open(ExercisePlace.of(visit.app(), lifts)));
        assertEquals(Optional.empty(), ((ExercisePlace) visit.place()).easier());
        visit.happens(allRead(LONG_AGO));
        assertEquals("easier", ((ExercisePlace) visit.place()).easier().orElseThrow().id());
        assertEquals(lifts, ((ExercisePlace) visit.place()).assignment());
    }

    @Test void an_easier_way_that_was_chosen_already_is_not_offered() {
        Assignment easier = Session.assignment(reading(), Kept.LIFTS, "easier");
        Visit visit = Visit.to(reading(), new ExercisePlace(easier, Optional.empty())).happens(allRead(LONG_AGO));
        assertEquals(Optional.empty(), ((ExercisePlace) visit.place()).easier());
    }

    @Test void a_hundred_percent_is_said_only_when_all_is_read() {
        assertEquals(99, new Reading(118, 119).percent());
        assertEquals(0, new Reading(0, 1).percent());
        assertEquals(100, Reading.OVER.percent());
        assertFalse(new Reading(118, 119).isOver());
    }
}
