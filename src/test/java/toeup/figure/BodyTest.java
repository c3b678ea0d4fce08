package toeup.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static toeup.figure.Bodies.LEG;
import static toeup.figure.Bodies.at;
import static toeup.figure.Bodies.pose;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final double CLOSE = 1e-9;

    @Test void a_limb_hangs_in_the_direction_its_pose_gives() {
        Posture posture = LEG.posture(LEG.usual().with(at("hip", 0, 30)));
        assertAt(0, 20, posture.joint("knee-near"));
        assertAt(0, 10, posture.joint("ankle-near"));
        assertAt(4, 10, posture.joint("toe-near"));
    }

    @Test void a_body_can_be_built_up_from_a_foot_on_the_floor() {
        Posture posture = LEG.posture(LEG.usual().with(at("toe-near", 4, 10)));
        assertAt(0, 30, posture.joint("hip"));
    }

    @Test void bones_that_share_an_angle_turn_together() {
        Posture posture = LEG.posture(LEG.usual().with(at("hip", 0, 30)).with(pose(Map.of("foot-near", 90.0))));
        assertAt(0, 14, posture.joint("toe-near"));
        assertAt(2, 10, posture.joint("heel-near"));
    }

    @Test void a_knee_settles_in_front_when_hip_and_foot_have_their_place() {
        Posture posture = LEG.posture(LEG.usual().with(at("hip", 0, 22)).with(at("ankle-near", 0, 10)));
        assertAt(8, 16, posture.joint("knee-near"));
    }

    @Test void a_place_reached_through_a_stiff_foot_bends_the_knee_too() {
        Posture posture = LEG.posture(LEG.usual().with(at("hip", 0, 22)).with(at("toe-near", 4, 10)));
        assertAt(0, 10, posture.joint("ankle-near"));
        assertAt(8, 16, posture.joint("knee-near"));
    }

    @Test void a_rolled_knee_points_at_the_viewer_and_keeps_its_length() {
        Pose rolled = LEG.usual().with(at("hip", 0, 22)).with(at("ankle-near", 0, 10))
            .with(pose(Map.of("knee-near", 90.0)));
        Point knee = LEG.posture(rolled).joint("knee-near");
        assertAt(0, 16, knee);
        assertEquals(8, knee.z(), CLOSE);
    }

    @Test void a_foot_out_of_reach_is_refused_by_name() {
        Pose far = LEG.usual().with(at("hip", 0, 50)).with(at("ankle-near", 0, 10));
        assertEquals("ankle-near is out of reach",
            assertThrows(IllegalArgumentException.class, () -> LEG.posture(far)).getMessage());
    }

    @Test void a_joint_that_nothing_settles_is_refused_by_name() {
        Pose open = at("hip", 0, 0);
        String message = assertThrows(IllegalArgumentException.class, () -> LEG.posture(open)).getMessage();
        assertTrue(message.startsWith("nothing says where "), message);
    }

    @Test void a_knee_bent_the_wrong_way_is_a_strain() {
        Posture wrong = LEG.posture(LEG.usual().with(at("hip", 0, 0)).with(pose(Map.of("shin-near", -60.0))));
        assertEquals(List.of("knee-near at 30 degrees, not -150.0 to 2.0"), LEG.strains(wrong));
    }

    @Test void a_limit_beyond_half_a_turn_is_counted_the_short_way() {
        Limit hip = new Limit("hip", "shin-near", "thigh-near", -210, -50);
        Posture straight = LEG.posture(LEG.usual().with(at("hip", 0, 0)).with(pose(Map.of("thigh-near", 80.0))));
        assertEquals(-190, hip.measured(straight), CLOSE);
    }

    @Test void places_are_fixed_or_go_along_with_joints_and_bones() {
        Posture posture = LEG.posture(LEG.usual().with(at("hip", 0, 30)));
        assertAt(-12.5, 40, Bodies.places("-12.5 40").get(0).in(posture));
        assertAt(2, 17, Bodies.places("knee-near 2 -3").get(0).in(posture));
        assertAt(3, 15, Bodies.places("shin-near: 5 3").get(0).in(posture));
    }

    @Test void what_is_no_place_is_not_read() {
        for (String text : List.of("", "12", "12,40", "12 40 3", "Hand", "hand-near 2", "hand-near:", "shin-near:5 3",
                "1e3 4", "12  40", " 12 40", "9999 0")) {
            assertTrue(Place.read(text).isEmpty(), text);
        }
    }

    private static void assertAt(double x, double y, Point point) {
        assertEquals(x, point.x(), CLOSE, point::toString);
        assertEquals(y, point.y(), CLOSE, point::toString);
    }
}
