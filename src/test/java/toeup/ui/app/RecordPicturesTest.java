package toeup.ui.app;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.catalog.Side;
import toeup.progress.StopReason;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;

class RecordPicturesTest {
    private static final World CORRECTED_TWICE = Worlds.with(Worlds.one(), Kept.history(Kept.record(1).pain(3),
        Kept.record(2).corrects(1).doing(Kept.lifts(Side.RIGHT, 8), Kept.lifts(Side.LEFT, 10)).pain(3),
        Kept.record(3).corrects(1).doing(Kept.lifts(Side.RIGHT, 9)).pain(4)));
    private static final World STOPPED = Worlds.with(Worlds.one(), Kept.history(Kept.record(1)
        .doing(Kept.lifts(Side.RIGHT, 10)).stopped(StopReason.TIRED).pain(3).unconfirmed()));

    private static final World SOME = Worlds.with(Worlds.one(), Kept.history(
        Kept.record(1).on(Worlds.MONDAY.minusDays(4)).typed(), Kept.record(2).on(Worlds.MONDAY.minusDays(3)),
        Kept.record(3).corrects(2).on(Worlds.MONDAY.minusDays(3)).doing(Kept.lifts(Side.RIGHT, 8)),
        Kept.record(4).doing().stopped(StopReason.DIZZY), Kept.record(5).hurried(20)));

    static List<Size> sizes() {
        return Snapshot.SIZES;
    }

    @ParameterizedTest @MethodSource("sizes")
    void the_list_of_records(Size size) {
        looks("records", SOME, size, new RecordsPlace(0));
    }

    @ParameterizedTest @MethodSource("sizes")
    void one_record(Size size) {
        looks("record", STOPPED, size, new RecordPlace(Kept.id(1), Pending.NOTHING));
    }

    @ParameterizedTest @MethodSource("sizes")
    void a_choice_between_corrections(Size size) {
        looks("record_versions", CORRECTED_TWICE, size, new VersionsPlace(Kept.id(3), Pending.NOTHING));
    }

    private static void looks(String name, World world, Size size, Place place) {
        Snapshot.assertMatches(name + "_" + size.columns() + "x" + size.rows(),
            Visit.to(world, size, place).picture());
    }
}
