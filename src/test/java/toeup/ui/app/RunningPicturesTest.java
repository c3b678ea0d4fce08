package toeup.ui.app;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.ui.canvas.Size;

/** What the window shows while an exercise runs, with the words that ship. */
class RunningPicturesTest {
    private static Visit calf(Size size) {
        return Session.begun(Session.walker(), size, "calf-stretch");
    }

    private static Visit lifts(Size size) {
        return Session.begun(Session.walker(), size, "ankle-dorsiflexion");
    }

    private static Stream<DynamicTest> moments(String name, Function<Size, Stream<Visit>> moments) {
        return Pictures.of("running_" + name,
            size -> String.join("", moments.apply(size).map(Visit::screen).toList()));
    }

    @TestFactory
    Stream<DynamicTest> a_stretch_gets_ready_moves_holds_eases_off_and_changes_legs() {
        return moments("stretch", size -> Stream.of(calf(size).waits(2), calf(size).waits(21), calf(size).waits(30),
            calf(size).waits(54), calf(size).waits(58), calf(size).waits(20 + 3 * 36 + 2 * 5 + 4)));
    }

    @TestFactory
    Stream<DynamicTest> a_lift_moves_and_holds_on_the_second_side() {
        return moments("lift", size -> Stream.of(lifts(size).waits(11), lifts(size).waits(14),
            lifts(size).waits(125)));
    }

    @TestFactory
    Stream<DynamicTest> taps_of_each_foot_in_turn() {
        return moments("taps", size -> Stream.of(
            Session.begun(Session.walker(), size, "toe-tapping").waits(15)));
    }

    @TestFactory
    Stream<DynamicTest> a_band_pulled_in_and_out() {
        return moments("band", size -> Stream.of(
            Session.begun(Session.walker(), size, "ankle-adduction-abduction").waits(15),
            Session.begun(Session.walker(), size, "ankle-adduction-abduction").waits(100)));
    }

    @TestFactory
    Stream<DynamicTest> a_walk_that_no_clock_hurries() {
        return moments("walk", size -> Stream.of(Session.begun(Session.walker(), size, "heel-to-toe-walk"),
            Session.begun(Session.walker(), size, "heel-to-toe-walk").waits(25)));
    }

    @TestFactory
    Stream<DynamicTest> a_stand_on_one_leg() {
        return moments("one_leg", size -> Stream.of(
            Session.begun(Session.walker(), size, "one-leg-stand").waits(25)));
    }

    @TestFactory
    Stream<DynamicTest> own_pace_counts_lifts_and_starts_holds() {
        return moments("own_pace", size -> Stream.of(
            Session.begun(Session.ownPace(), size, "toe-tapping").waits(15),
            Session.begun(Session.ownPace(), size, "ankle-dorsiflexion").waits(15),
            Session.begun(Session.ownPace(), size, "ankle-dorsiflexion").waits(15).type(" ")));
    }

    @TestFactory
    Stream<DynamicTest> a_pause_says_why_and_how_it_ends() {
        return moments("paused", size -> Stream.of(calf(size).waits(30).type("p"),
            calf(size).waits(30).happens(new Event.Passed(Duration.ofSeconds(1), Duration.ofHours(2), Worlds.MONDAY)),
            calf(size).waits(30).resize(new Size(10, 3)).resize(size), calf(size).waits(30).type("pp")));
    }

    @TestFactory
    Stream<DynamicTest> read_from_afar() {
        return moments("distance", size -> Stream.of(calf(size).waits(30).type("d"), lifts(size).waits(14).type("d"),
            calf(size).waits(30).type("dp")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_asked_while_it_stands_still() {
        return Pictures.of("running_asks", size -> calf(size).waits(30).type("b").picture()
            + calf(size).waits(30).type("n").picture() + calf(size).waits(30).press(Key.Kind.ESCAPE).picture());
    }
}
