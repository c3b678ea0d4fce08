package toeup.ui.app;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.ui.app.KeyTable.Context;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;

class HelpPicturesTest {
    static List<Size> sizes() {
        return Snapshot.SIZES;
    }

    @ParameterizedTest @MethodSource("sizes")
    void the_keys_of_menus(Size size) {
        looks("help_everywhere", size, new Help(List.of(Context.EVERYWHERE)));
    }

    @ParameterizedTest @MethodSource("sizes")
    void the_keys_while_an_exercise_runs(Size size) {
        looks("help_running", size, new Help(List.of(Context.RUNNING, Context.EVERYWHERE)));
    }

    private static void looks(String name, Size size, Place place) {
        Snapshot.assertMatches(name + "_" + size.columns() + "x" + size.rows(),
            Visit.to(Worlds.one(), size, place).picture());
    }
}
