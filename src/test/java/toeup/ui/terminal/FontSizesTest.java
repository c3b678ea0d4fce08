package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FontSizesTest {
    private static final int SMALLEST = 8;
    private static final int LARGEST = 96;

    @Test void every_step_up_is_undone_by_a_step_down() {
        for (int points = SMALLEST; points < LARGEST; points = FontSizes.larger(points)) {
            assertEquals(points, FontSizes.smaller(FontSizes.larger(points)));
        }
    }

    @Test void a_step_can_be_seen_and_is_no_leap() {
        for (int points = SMALLEST; points < LARGEST; points = FontSizes.larger(points)) {
            double grown = (double) FontSizes.larger(points) / points;
            assertTrue(grown >= 1.08 && grown <= 1.25, points + " to " + FontSizes.larger(points));
        }
    }

    @Test void the_ends_stay() {
        assertEquals(LARGEST, FontSizes.larger(LARGEST));
        assertEquals(SMALLEST, FontSizes.smaller(SMALLEST));
    }

    @Test void a_size_between_two_steps_goes_to_the_next_one() {
        assertEquals(28, FontSizes.larger(25));
        assertEquals(24, FontSizes.smaller(25));
    }

    @Test void what_fits_is_kept_even_if_it_is_no_step() {
        assertEquals(25, FontSizes.fitting(25, points -> points <= 25));
    }

    @Test void what_does_not_fit_becomes_the_largest_step_that_does() {
        assertEquals(36, FontSizes.fitting(72, points -> points <= 39));
    }

    @Test void where_nothing_fits_the_letters_are_the_smallest() {
        assertEquals(SMALLEST, FontSizes.fitting(24, points -> false));
    }

    @Test void seventy_two_points_are_an_inch_of_ninety_six_dots() {
        assertEquals(96, FontSizes.dots(72));
        assertEquals(32, FontSizes.dots(FontSizes.USUAL));
    }
}
