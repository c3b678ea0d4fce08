package toeup.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void black_on_white_has_the_greatest_contrast() {
        assertEquals(21, Contrast.between(Colour.BLACK, Colour.BRIGHT_WHITE), 0.01);
    }

    @Test
    void blue_on_black_can_hardly_be_read() {
        assertEquals(1.6, Contrast.between(Colour.BLUE, Colour.BLACK), 0.1);
    }
}
