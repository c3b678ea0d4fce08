package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import toeup.catalog.Exercise;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.figure.Figure;
import toeup.figure.Pen;
import toeup.plan.Ability;
import toeup.plan.Pace;
import toeup.plan.Settings;
import toeup.session.Assignment;
import toeup.ui.canvas.Size;

/** The figure on the page of an exercise and beside its word and number. */
class FigureScreensTest {
    private static final Content SHIPPED =
        Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");
    private static final Duration TENTH = Duration.ofMillis(100);

    private static Optional<Figure> figure(String exercise) {
        try {
            return SHIPPED.figure(exercise);
        } catch (ContentTrouble e) {
            throw new AssertionError(e);
        }
    }

    static Look look(Pen pen, boolean still) {
        return new Look(false, still, pen, FigureScreensTest::figure, List.of("dark"), false);
    }

    private static World world() {
        return Worlds.of(Worlds.profile(Ability.WALKING), Worlds.programme("full"));
    }

    static Visit start(String exercise, Size size, Look look) {
        return start(world(), exercise, size, look);
    }

    private static Visit start(World world, String exercise, Size size, Look look) {
        Exercise chosen = world.catalog().exercise(exercise).orElseThrow();
        Wish wish = new Wish.Exercise(Assignment.of(chosen, chosen.standard()).prescription());
        Visit visit = Visit.of(AppStart.open(world, size, 1, wish, "X", look).app());
        visit.accept();
        return chosen.standard().position().isStanding() ? visit.accept() : visit;
    }

    static Visit pass(Visit visit, int tenths) {
        for (int tenth = 0; tenth < tenths; tenth++) {
            visit.happens(new Event.Passed(TENTH, TENTH, Worlds.MONDAY));
        }
        return visit;
    }

    @TestFactory
    Stream<DynamicTest> the_page_of_an_exercise_with_its_figure() {
        return Pictures.of("figure_page", size -> {
            Visit visit = Visit.of(AppStart.open(world(), size, 1, new Wish.Menu(), "X", look(Pen.ASCII, true)).app());
            visit.press(Key.of(Key.Kind.HOME)).choose("Strengthening").choose("Seated toe lifts");
            return visit.shown();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_hold_with_the_figure_in_blocks() {
        return Pictures.of("figure_hold_blocks", size -> pass(start("calf-stretch", size, look(Pen.QUARTER, false)), 250).shown());
    }

    @TestFactory
    Stream<DynamicTest> a_lift_with_the_figure_in_plain_characters() {
        return Pictures.of("figure_lift_ascii", size ->
            pass(start("ankle-dorsiflexion", size, look(Pen.ASCII, false)), 135).shown());
    }

    @Test
    void the_figure_moves_while_the_body_moves_and_stands_still_while_it_holds() {
        Visit visit = pass(start("ankle-dorsiflexion", Visit.USUAL, look(Pen.QUARTER, false)), 102);
        String raising = figureOf(visit);
        assertNotEquals(raising, figureOf(pass(visit, 10)));
        String holding = figureOf(pass(visit, 10));
        assertEquals(holding, figureOf(pass(visit, 20)));
    }

    @Test
    void at_the_patients_own_pace_the_figure_goes_through_the_movement_for_as_long_as_is_waited() {
        World own = Worlds.of(Worlds.profile(Ability.WALKING).with(Pace.OWN), Worlds.programme("full"));
        Visit visit = pass(start(own, "ankle-dorsiflexion", Visit.USUAL, look(Pen.QUARTER, false)), 102);
        String first = figureOf(visit);
        assertNotEquals(first, figureOf(pass(visit, 10)));
        assertEquals(Duration.ofMillis(250), AppRules.untilChange(visit.app()).orElseThrow());
        Visit still = pass(start(own, "ankle-dorsiflexion", Visit.USUAL, look(Pen.QUARTER, true)), 102);
        String pose = figureOf(still);
        assertNotEquals(pose, first);
        assertEquals(pose, figureOf(pass(still, 10)));
    }

    @Test
    void nothing_moves_beside_a_walk_as_nobody_must_watch_a_screen_while_walking() {
        Visit visit = pass(start("heel-to-toe-walk", Visit.USUAL, look(Pen.QUARTER, false)), 202);
        assertTrue(visit.shown().contains("WALK"), visit.shown());
        String standing = figureOf(visit);
        assertEquals(standing, figureOf(pass(visit, 10)));
    }

    @Test
    void without_motion_only_the_pose_of_the_phase_is_shown() {
        Visit visit = pass(start("ankle-dorsiflexion", Visit.USUAL, look(Pen.QUARTER, true)), 102);
        String raising = figureOf(visit);
        assertEquals(raising, figureOf(pass(visit, 10)));
        assertTrue(AppRules.untilChange(visit.app()).orElseThrow().compareTo(Duration.ofMillis(500)) > 0);
    }

    @Test
    void pictures_come_as_often_as_is_set() {
        Visit visit = pass(start("ankle-dorsiflexion", Visit.USUAL, look(Pen.QUARTER, false)), 121);
        visit.happens(new Event.Changed(visit.app().world().withSettings(Settings.USUAL.withFrames(10))));
        pass(visit, 40);
        assertEquals(TENTH, AppRules.untilChange(visit.app()).orElseThrow());
    }

    /** The left half of the screen, where the figure is. */
    private static String figureOf(Visit visit) {
        return visit.shown().lines().skip(2).limit(16).map(line -> line.length() > 36 ? line.substring(0, 36) : line)
            .reduce("", (above, line) -> above + line + "\n");
    }
}
