package toeup.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigTextTest {
    @Test
    void a_two_digit_number_is_fourteen_columns_wide_at_the_smallest_scale() {
        assertEquals(14, 2 * BigText.of("12").width());
    }

    @Test
    void digits_look_as_they_should() {
        Canvas canvas = new Canvas(new Size(14, 5));
        BigText.of("42").draw(canvas, 0, 0, 2, 1);
        assertEquals("""
            ##  ##  ######
            ##  ##      ##
            ######  ######
                ##  ##
                ##  ######
            """, canvas.toText());
    }

    /** A zero looks like an O and a five like an S; numbers and words never mix. */
    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
    void every_digit_is_unlike_all_digits_and_every_letter_unlike_all_letters(String signs) {
        Set<String> pictures = new HashSet<>();
        for (char sign : signs.toCharArray()) {
            Canvas canvas = new Canvas(new Size(5, 5));
            BigText.of(String.valueOf(sign)).draw(canvas, 0, 0, 1, 1);
            pictures.add(canvas.toText());
        }
        assertEquals(signs.length(), pictures.size());
    }

    @Test
    void small_letters_are_drawn_as_capitals() {
        assertEquals(BigText.of("HOLD").width(), BigText.of("hold").width());
    }

    @Test
    void a_word_with_a_letter_nobody_drew_is_not_drawn_at_all() {
        assertEquals(0, BigText.of("ÜBEN").width());
        assertEquals(0, BigText.of("").width());
    }
}
