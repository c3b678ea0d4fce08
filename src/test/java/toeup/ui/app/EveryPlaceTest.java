package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.catalog.Category;
import toeup.session.Assignment;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;
import toeup.ui.screen.PageLayout;

/** What holds on every screen, whatever it shows: help, a way back, a key that goes on. */
class EveryPlaceTest {
    private static final World WORLD = Session.walker();
    private static final Assignment CALF = Session.assignment(WORLD, "calf-stretch", "standard");
    private static final Map<String, Function<Size, Visit>> VISITS = new LinkedHashMap<>();

    static {
        place("home", new Home());
        place("category", new CategoryPlace(Category.BALANCE));
        place("exercise", new ExercisePlace(CALF, Optional.empty()));
        place("ways", new WaysPlace(CALF));
        place("adjust", AdjustPlace.of(Visit.to(WORLD).app(), CALF));
        place("today", new TodayPlace());
        place("progress", new ProgressPlace());
        place("records", new RecordsPlace(0));
        VISITS.put("records being read", size -> Visit.to(WORLD.with(WORLD.patient().orElseThrow().with(new Reading(1, 3))),
            size, new ProgressPlace()));
        place("learn", new LearnMenu());
        place("a learn page", new LearnPlace(0));
        place("settings", new SettingsPlace());
        place("programme", new ProgrammePlace());
        place("limits", new LimitsPlace());
        place("screen and sound", new ScreenPlace());
        place("screen reader", new ReaderPlace());
        place("about", new AboutPlace());
        place("a question", new AnswerPlace(Questions.NUMB));
        place("a sign", new SignsPlace(0));
        place("trends", new TrendsPlace());
        place("one exercise in detail", new DetailPlace("calf-stretch"));
        place("minutes of each day", new MinutesPlace());
        place("pain over time", new PainPlace());
        place("waits", new WaitsPlace());
        place("starting programmes", new StartingsPlace());
        place("an exercise to add", new AddExercisePlace());
        place("patients", new PatientsPlace());
        place("a new patient", new NewPatientPlace());
        place("backup each day", new DailyPlace());
        place("who is erased", new ErasePatientsPlace());
        place("erasing", new ErasePlace(new World.Known(Worlds.PATIENT, "OAK-7")));
        for (Farewell.Asked asked : Farewell.Asked.values()) {
            VISITS.put("farewell " + asked, size -> Visit.to(WORLD, size, new Farewell(asked, OptionalInt.empty(),
                Optional.empty(), Optional.empty(), Turn::to)));
        }
        VISITS.put("checks", EveryPlaceTest::checks);
        VISITS.put("pain now", size -> checks(size).choose("I have pain now"));
        VISITS.put("unwell", size -> checks(size).choose("I feel unwell or dizzy today"));
        VISITS.put("no support", size -> checks(size).choose("Support, shoes or floor not ready"));
        VISITS.put("support", size -> checks(size).choose("All is well: go on"));
        VISITS.put("running", EveryPlaceTest::running);
        VISITS.put("paused", size -> running(size).type("p"));
        VISITS.put("back one set", size -> running(size).type("b"));
        VISITS.put("next exercise", size -> running(size).type("n"));
        VISITS.put("why stopped", size -> running(size).press(Key.Kind.ESCAPE));
        VISITS.put("counts", EveryPlaceTest::counts);
        VISITS.put("a count", size -> counts(size).choose("RIGHT"));
        VISITS.put("pain", size -> counts(size).choose("Yes, it is right"));
        VISITS.put("advice", size -> running(size).press(Key.Kind.ESCAPE).choose("Fell or nearly fell"));
    }

    private static void place(String name, Place place) {
        VISITS.put(name, size -> Visit.to(WORLD, size, place));
    }

    private static Visit checks(Size size) {
        return Session.choosing(WORLD, size, "calf-stretch", "standard");
    }

    private static Visit running(Size size) {
        return Session.begun(WORLD, size, "calf-stretch").waits(30);
    }

    private static Visit counts(Size size) {
        return running(size).press(Key.Kind.ESCAPE).choose("Tired").waits(2);
    }

    private interface Fact {
        void holds(Visit visit);
    }

    /** A visit to each kind of screen, by its name. */
    static Map<String, Function<Size, Visit>> visits() {
        return VISITS;
    }

    private static Stream<DynamicTest> everywhere(Fact fact) {
        return VISITS.entrySet().stream().flatMap(visit -> Snapshot.SIZES.stream().map(size ->
            DynamicTest.dynamicTest(visit.getKey() + " " + size.columns() + "x" + size.rows(),
                () -> fact.holds(visit.getValue().apply(size)))));
    }

    @TestFactory
    Stream<DynamicTest> the_question_mark_helps_and_escape_comes_back_to_the_same_place() {
        return everywhere(visit -> {
            if (visit.place().context(visit.app()) == KeyTable.Context.TEXT) return;
            Place before = visit.place();
            assertInstanceOf(Help.class, visit.type("?").place());
            assertEquals(before, visit.press(Key.Kind.ESCAPE).place());
        });
    }

    @TestFactory
    Stream<DynamicTest> escape_leads_out() {
        return everywhere(visit -> {
            List<Open> before = visit.app().opens();
            int asked = visit.requests().size();
            String shown = visit.screen();
            visit.press(Key.Kind.ESCAPE);
            boolean left = !before.equals(visit.app().opens()) || !shown.equals(visit.screen());
            assertTrue(left || visit.requests().size() > asked, visit::screen);
        });
    }

    @TestFactory
    Stream<DynamicTest> the_last_row_names_the_key_that_goes_on_and_cuts_no_word() {
        return everywhere(visit -> {
            for (String row : lastRows(visit)) {
                boolean runs = visit.place().running(visit.app()).isPresent();
                boolean stops = row.startsWith("Esc go on");
                assertTrue(row.startsWith(runs ? "Esc stop" : stops ? "Esc go on" : "Enter "), row);
                assertFalse(row.contains("..."), row);
            }
        });
    }

    private static List<String> lastRows(Visit visit) {
        if (visit.place().running(visit.app()).isPresent()) {
            return List.of(lastRow(AppView.draw(visit.app()).toText()));
        }
        List<String> rows = new ArrayList<>();
        PageLayout layout = visit.layout();
        for (int part = 0; part < layout.parts(); part++) rows.add(lastRow(layout.draw(part).toText()));
        return rows;
    }

    private static String lastRow(String picture) {
        List<String> rows = picture.lines().toList();
        return rows.get(rows.size() - 1).strip();
    }
}
