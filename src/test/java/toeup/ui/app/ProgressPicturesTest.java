package toeup.ui.app;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;

class ProgressPicturesTest {
    static List<Size> sizes() {
        return Snapshot.SIZES;
    }

    @ParameterizedTest @MethodSource("sizes")
    void a_month_of_exercise(Size size) {
        looks("progress_month", Month.world(), size, new ProgressPlace());
    }

    @ParameterizedTest @MethodSource("sizes")
    void nothing_recorded_yet(Size size) {
        looks("progress_empty", Worlds.one(), size, new ProgressPlace());
    }

    @ParameterizedTest @MethodSource("sizes")
    void trends_of_all_exercises(Size size) {
        looks("progress_trends", Month.world(), size, new TrendsPlace());
    }

    @ParameterizedTest @MethodSource("sizes")
    void minutes_of_each_day(Size size) {
        looks("progress_minutes", Month.world(), size, new MinutesPlace());
    }

    @ParameterizedTest @MethodSource("sizes")
    void pain_over_time(Size size) {
        looks("progress_pain", Month.world(), size, new PainPlace());
    }

    @ParameterizedTest @MethodSource("sizes")
    void one_exercise_in_detail(Size size) {
        looks("progress_detail", Month.world(), size, new DetailPlace(Kept.LIFTS));
    }

    private static void looks(String name, World world, Size size, Place place) {
        Snapshot.assertMatches(name + "_" + size.columns() + "x" + size.rows(),
            Visit.to(world, size, place).picture());
    }
}
