package toeup.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.figure.Bodies.LEG;
import static toeup.figure.Bodies.at;
import static toeup.figure.Bodies.pose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final Pose REST = LEG.usual().with(at("hip", 0, 24));
    private static final Pose LIFTED = REST.with(pose(Map.of("foot-near", 40.0)));
    private static final Prop FLOOR = new Prop(
        new Shape("", Shape.Form.LINE, Bodies.places("-10 0", "20 0"), 0), Role.PROP);
    private static final Box ALL = new Box(-10, 0, 20, 30);
    private static final Box FOOT = new Box(-4, 0, 16, 12);
    private static final View LIFTS = view(View.Sides.MIRROR, new Step("raise", Optional.empty(), List.of("lifted")),
        new Step("hold", Optional.empty(), List.of()), new Step("lower", Optional.empty(), List.of("rest")));

    private static View view(View.Sides sides, Step... steps) {
        return new View(Set.of("standard"), Set.of(), LEG, ALL, FOOT, sides, Set.of("foot-near"), List.of(FLOOR), Map.of("rest", REST, "lifted", LIFTED), List.of(steps));
    }

    @Test void a_phase_begins_where_the_one_before_ended_and_ends_in_its_own_pose() {
        assertEquals(REST, LIFTS.pose("raise", 0));
        assertEquals(LIFTED, LIFTS.pose("raise", 1));
        assertEquals(LIFTED, LIFTS.pose("lower", 0));
        assertEquals(REST, LIFTS.pose("lower", 1));
    }

    @Test void half_of_the_time_is_half_of_the_way() {
        assertEquals(20, LIFTS.pose("raise", 0.5).angles().get("foot-near"), 1e-9);
    }

    @Test void a_movement_starts_and_ends_gently() {
        assertTrue(LIFTS.pose("raise", 0.1).angles().get("foot-near") < 2);
        assertTrue(LIFTS.pose("raise", 0.9).angles().get("foot-near") > 38);
    }

    @Test void progress_beyond_the_phase_stays_at_its_end() {
        assertEquals(LIFTED, LIFTS.pose("raise", 1.7));
        assertEquals(REST, LIFTS.pose("raise", -1));
    }

    @Test void a_hold_keeps_the_pose() {
        assertEquals(LIFTED, LIFTS.pose("hold", 0));
        assertEquals(LIFTED, LIFTS.pose("hold", 0.7));
    }

    @Test void waits_and_unknown_words_show_the_rest() {
        assertEquals(LIFTS.rest(false), LIFTS.at("ready", 0.5, false));
    }

    @Test void a_phase_may_lead_through_several_poses_at_an_even_pace() {
        View view = view(View.Sides.SAME, new Step("tap", Optional.empty(), List.of("lifted", "rest")));
        assertEquals(LIFTED, view.pose("tap", 0.5));
        assertEquals(REST, view.pose("tap", 1));
    }

    @Test void a_phase_may_begin_elsewhere_than_the_last_one_ended() {
        View view = view(View.Sides.SAME, new Step("walk", Optional.of("rest"), List.of("lifted")));
        assertEquals(REST, view.pose("walk", 0));
    }

    @Test void what_moves_is_told_from_body_and_props() {
        assertEquals(List.of(Role.PROP, Role.BODY, Role.MOVING),
            LIFTS.rest(false).strokes().stream().map(Stroke::role).toList());
    }

    @Test void the_left_side_is_seen_in_a_mirror() {
        Point toe = last(LIFTS.rest(false));
        assertEquals(Point.of(10 - toe.x(), toe.y()), last(LIFTS.rest(true)));
    }

    @Test void from_above_the_left_side_is_upside_down() {
        View view = view(View.Sides.FLIP, LIFTS.steps().toArray(Step[]::new));
        Point toe = last(view.rest(false));
        assertEquals(Point.of(toe.x(), 30 - toe.y()), last(view.rest(true)));
    }

    @Test void without_sides_left_looks_like_right() {
        View view = view(View.Sides.SAME, LIFTS.steps().toArray(Step[]::new));
        assertEquals(view.rest(false), view.rest(true));
    }

    @Test void far_and_near_change_their_names_when_swapped() {
        Pose swapped = new Pose(Map.of("foot-near", 1.0, "foot-far", 2.0, "trunk", 3.0), Map.of()).swapped();
        assertEquals(Map.of("foot-far", 1.0, "foot-near", 2.0, "trunk", 3.0), swapped.angles());
    }

    @Test void the_loop_repeats_itself() {
        double length = LIFTS.loopSeconds();
        assertEquals(LIFTS.loop(0.5, false), LIFTS.loop(0.5 + length, false));
        assertNotEquals(LIFTS.loop(0, false), LIFTS.loop(length / 2, false));
        assertEquals(LIFTS.rest(false), LIFTS.loop(0, false));
    }

    @Test void key_poses_come_once_each_with_the_phase_that_leads_there() {
        assertEquals(List.of("", "raise"), LIFTS.keyPoses(false).stream().map(KeyPose::word).toList());
    }

    @Test void a_figure_gives_only_a_view_that_fits_way_and_direction() {
        View out = new View(Set.of("seated"), Set.of("out"), LEG, ALL, ALL, View.Sides.SAME, Set.of(),
            List.of(), LIFTS.poses(), LIFTS.steps());
        Figure figure = new Figure("lifts", List.of(LIFTS, out));
        assertEquals(Optional.of(LIFTS), figure.view("standard", ""));
        assertEquals(Optional.of(LIFTS), figure.view("standard", "out"));
        assertEquals(Optional.of(out), figure.view("seated", "out"));
        assertEquals(Optional.empty(), figure.view("seated", "in"));
        assertEquals(Optional.empty(), figure.view("easier", ""));
    }

    private static Point last(Picture picture) {
        List<Point> points = picture.strokes().get(picture.strokes().size() - 1).points();
        return points.get(points.size() - 1);
    }

    @Test void with_few_rows_only_the_part_that_moves_is_seen_on_either_side() {
        Picture right = LIFTS.rest(false);
        assertEquals(ALL, right.seen(8));
        assertEquals(FOOT, right.seen(7));
        assertEquals(new Box(-6, 0, 14, 12), LIFTS.rest(true).seen(7));
        Box above = new View(Set.of("standard"), Set.of(), LEG, ALL, FOOT, View.Sides.FLIP, Set.of(), List.of(),
            LIFTS.poses(), LIFTS.steps()).rest(true).seen(7);
        assertEquals(new Box(-4, 18, 16, 30), above);
    }
}
