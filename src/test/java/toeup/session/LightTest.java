package toeup.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toeup.plan.PainLimits;

/** What a pain from 0 to 10 means. */
class LightTest {
    private static List<Light> lights(PainLimits limits) {
        return IntStream.rangeClosed(0, 10).mapToObj(pain -> Light.of(pain, limits)).toList();
    }

    @Test
    void usually_0_to_3_is_fine_4_and_5_want_care_and_6_to_10_end_the_exercise() {
        assertEquals(List.of(Light.GREEN, Light.GREEN, Light.GREEN, Light.GREEN, Light.AMBER, Light.AMBER, Light.RED,
            Light.RED, Light.RED, Light.RED, Light.RED), lights(PainLimits.CAUTIOUS));
    }

    @Test
    void a_patients_own_limits_apply_instead() {
        assertEquals(List.of(Light.GREEN, Light.AMBER, Light.RED, Light.RED, Light.RED, Light.RED, Light.RED,
            Light.RED, Light.RED, Light.RED, Light.RED), lights(new PainLimits(1, 2)));
    }

    @Test
    void the_worst_pain_is_never_fine() {
        assertEquals(Light.RED, Light.of(10, new PainLimits(9, 10)));
        assertThrows(IllegalArgumentException.class, () -> new PainLimits(9, 11));
        assertThrows(IllegalArgumentException.class, () -> new PainLimits(5, 5));
    }
}
