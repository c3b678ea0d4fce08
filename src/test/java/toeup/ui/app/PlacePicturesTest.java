package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.catalog.Category;
import toeup.plan.Ability;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.session.Assignment;
import toeup.session.Run;
import toeup.session.ScriptWriter;
import toeup.ui.canvas.Size;

/** Where an exercise is found and looked at, with the words that ship. */
class PlacePicturesTest {
    private static final World ONE = Worlds.one();
    private static final Assignment CALF = Session.assignment(ONE, "calf-stretch", "standard");

    private static World half() {
        List<Kept> kept = new ArrayList<>();
        for (Programme.Scheduled item : Patient.of(Visit.to(ONE).app()).programme().items().subList(0, 2)) {
            kept.add(Kept.record(kept.size()).of(item.prescription()));
        }
        return Worlds.with(ONE, Kept.history(kept));
    }

    @TestFactory
    Stream<DynamicTest> the_first_screen() {
        return Pictures.of("home", half(), List.of(new Home()));
    }

    @TestFactory
    Stream<DynamicTest> the_categories() {
        return Pictures.of("category", ONE,
            Stream.of(Category.values()).<Place>map(CategoryPlace::new).toList());
    }

    @TestFactory
    Stream<DynamicTest> an_exercise_before_it_begins() {
        return Pictures.of("exercise", ONE, List.of(new ExercisePlace(CALF, Optional.empty())));
    }

    @TestFactory
    Stream<DynamicTest> an_exercise_that_hurt_last_time() {
        return Pictures.of("exercise_easier", size -> Visit.to(ONE, size,
            new ExercisePlace(CALF, CALF.exercise().way("easier"))).shown());
    }

    @TestFactory
    Stream<DynamicTest> the_dose_and_the_ways() {
        return Pictures.of("adjust", size -> Visit.to(ONE, size,
            AdjustPlace.of(Visit.to(ONE).app(), CALF)).picture()
            + Visit.to(ONE, size, new WaysPlace(CALF)).picture());
    }

    @TestFactory
    Stream<DynamicTest> today_with_half_and_with_nothing_planned() {
        World rest = Worlds.of(Worlds.profile(Ability.STANDING), new Programme(List.of()));
        return Pictures.of("today", size -> Visit.to(half(), size, new TodayPlace()).picture()
            + Visit.to(rest, size, new TodayPlace()).picture());
    }

    @TestFactory
    Stream<DynamicTest> an_exercise_that_was_broken_off() {
        Profile profile = Worlds.profile(Ability.STANDING);
        Run run = Run.begin(ScriptWriter.write(CALF.prescription(), CALF.way(), profile), 1);
        World found = new World(ONE.catalog(), ONE.text(), ONE.programmes(), ONE.settings(), ONE.patient(),
            ONE.patients(), Optional.of(new World.Unfinished(CALF, run)), ONE.today(), false, List.of());
        return Pictures.of("resume", found, List.of(new ResumePlace()));
    }

    @TestFactory
    Stream<DynamicTest> versions_from_two_computers() {
        List<Rivals.Rival<Profile>> profiles = List.of(
            new Rivals.Rival<>("2026-11-21 18:04", Worlds.profile(Ability.SEATED)),
            new Rivals.Rival<>("2026-11-22 09:30", Worlds.profile(Ability.STANDING)));
        List<Rivals.Rival<Programme>> programmes = List.of(
            new Rivals.Rival<>("2026-11-21 18:05", Worlds.programme("seated")),
            new Rivals.Rival<>("2026-11-22 09:31", Worlds.programme("standing")));
        return Pictures.of("rivals", size -> asked(new Rivals(profiles, List.of()), size)
            + asked(new Rivals(List.of(), programmes), size));
    }

    private static String asked(Rivals rivals, Size size) {
        World asks = Worlds.with(ONE, Patient.of(Visit.to(ONE).app()).with(rivals));
        return Visit.to(asks, size, new RivalsPlace()).picture();
    }
}
