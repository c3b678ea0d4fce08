package toeup.ui.app;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.plan.Ability;
import toeup.plan.Profile;
import toeup.ui.canvas.Size;

/** What is asked and said before and after an exercise, with the words that ship. */
class SessionPicturesTest {
    private static final String CALF = "calf-stretch";
    private static final World WALKER = Session.walker();

    private static Stream<DynamicTest> pages(String name, Function<Size, Stream<Visit>> visits) {
        return Pictures.of("session_" + name,
            size -> String.join("", visits.apply(size).map(Visit::picture).toList()));
    }

    private static Visit calf(Size size) {
        return Session.choosing(WALKER, size, CALF, "standard");
    }

    @TestFactory
    Stream<DynamicTest> the_checks_and_the_pain_before() {
        return pages("checks", size -> Stream.of(calf(size), calf(size).choose("I have pain now"),
            calf(size).choose("I have pain now").type("4").press(Key.Kind.ENTER)));
    }

    @TestFactory
    Stream<DynamicTest> reasons_not_to_begin() {
        Profile isNew = Worlds.profile(Ability.WALKING).withNew(true).withAssessed(false);
        return pages("unfit", size -> Stream.of(Session.choosing(Session.of(isNew), size, CALF, "standard"),
            calf(size).choose("I feel unwell or dizzy today"),
            calf(size).choose("New swelling, wound or sudden change")));
    }

    @TestFactory
    Stream<DynamicTest> the_support_and_the_chair() {
        World seated = Session.of(Worlds.profile(Ability.SEATED));
        return pages("support", size -> Stream.of(calf(size).choose("All is well: go on"),
            calf(size).choose("All is well: go on").choose("No"),
            calf(size).choose("Support, shoes or floor not ready"),
            Session.choosing(seated, size, CALF, "standard").choose("All is well: go on"),
            again(pain(stopped(size, "Unsteady"), "").accept())));
    }

    @TestFactory
    Stream<DynamicTest> the_counts_and_the_pain_after() {
        return pages("done", size -> Stream.of(finished(size), stopped(size, "Tired"), walked(size),
            stopped(size, "Tired").choose("RIGHT"), stopped(size, "Tired").choose("Yes, it is right")));
    }

    private static Visit finished(Size size) {
        return Session.begun(WALKER, size, "ankle-adduction-abduction").waits(600);
    }

    private static Visit walked(Size size) {
        return Session.begun(WALKER, size, "heel-to-toe-walk").waits(25).press(Key.Kind.ENTER).waits(2);
    }

    private static Visit stopped(Size size, String reason) {
        return Session.stopped(WALKER, size, CALF, reason).waits(2);
    }

    @TestFactory
    Stream<DynamicTest> the_advice_after_pain() {
        return pages("advice_pain", size -> Stream.concat(
            Stream.of("2", "4", "8").map(pain -> pain(stopped(size, "Tired"), pain)),
            Stream.of(pain(Session.stopped(Worlds.one(), size, CALF, "Tired").waits(2), "2"))));
    }

    @TestFactory
    Stream<DynamicTest> the_advice_after_a_warning_sign() {
        return pages("advice_sign", size -> Stream.concat(
            Stream.of(pain(stopped(size, "Unsteady"), "")),
            Stream.of("Dizzy", "Chest pain or breathless", "Fell or nearly fell", "New numbness or weakness")
                .map(reason -> stopped(size, reason))));
    }

    @TestFactory
    Stream<DynamicTest> what_the_session_refuses() {
        return pages("refused", size -> Stream.of(
            again(pain(stopped(size, "Tired"), "8").accept()),
            again(stopped(size, "Dizzy").accept())));
    }

    /** Confirms the counts and answers the question after them; nothing typed skips it. */
    private static Visit pain(Visit visit, String pain) {
        visit.choose("Yes, it is right").type(pain).press(Key.Kind.ENTER);
        return visit.page().entry().isPresent() ? visit.press(Key.Kind.ENTER) : visit;
    }

    private static Visit again(Visit visit) {
        return Visit.of(Flow.choose(visit.app(), Session.assignment(WALKER, CALF, "standard")).app());
    }

    @TestFactory
    Stream<DynamicTest> the_last_questions() {
        return pages("farewell", size -> Stream.of(Farewell.Asked.values()).map(asked ->
            Visit.to(WALKER, size, new Farewell(asked, OptionalInt.empty(), Optional.empty(), Optional.empty(), Turn::to))));
    }
}
