package toeup.ui.app;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;

class LearnPicturesTest {
    static List<Size> sizes() {
        return Snapshot.SIZES;
    }

    @ParameterizedTest @MethodSource("sizes")
    void the_background_pages(Size size) {
        looks("learn_menu", size, new LearnMenu());
    }

    @ParameterizedTest @MethodSource("sizes")
    void a_background_page(Size size) {
        looks("learn_page", size, new LearnPlace(0));
    }

    private static void looks(String name, Size size, Place place) {
        Snapshot.assertMatches(name + "_" + size.columns() + "x" + size.rows(),
            Visit.to(Worlds.one(), size, place).picture());
    }
}
