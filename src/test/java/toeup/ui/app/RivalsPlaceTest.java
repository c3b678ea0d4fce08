package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.plan.Ability;
import toeup.plan.Profile;
import toeup.plan.Programme;
import toeup.ui.canvas.Size;

/** Two computers have changed the same patient without knowing of each other. */
class RivalsPlaceTest {
    private static final Profile SEATED = Worlds.profile(Ability.SEATED);
    private static final Profile STANDING = Worlds.profile(Ability.STANDING);
    private static final List<Rivals.Rival<Profile>> PROFILES = List.of(
        new Rivals.Rival<>("2026-11-21 18:04", SEATED), new Rivals.Rival<>("2026-11-22 09:30", STANDING));
    private static final List<Rivals.Rival<Programme>> PROGRAMMES = List.of(
        new Rivals.Rival<>("2026-11-21 18:05", Worlds.programme("seated")),
        new Rivals.Rival<>("2026-11-22 09:31", Worlds.programme("standing")));

    private static Visit start(Rivals rivals) {
        World world = Worlds.one();
        World changed = Worlds.with(world, world.patient().orElseThrow().with(rivals));
        return Visit.of(AppStart.open(changed, new Size(80, 24), 1, new Wish.Menu(), "X").app());
    }

    @Test
    void the_start_asks_first_and_shows_what_differs_and_when_it_was_saved() {
        Visit visit = start(new Rivals(PROFILES, List.of()));
        assertInstanceOf(RivalsPlace.class, visit.place());
        assertTrue(visit.shown().contains("2026-11-22 09:30"), visit::shown);
        assertTrue(visit.shown().contains("Safe for you"), visit::shown);
        assertFalse(visit.shown().contains("Numb feet"), visit::shown);
    }

    @Test
    void the_choice_is_saved_as_a_version_that_names_both() {
        Visit visit = start(new Rivals(PROFILES, List.of()));
        visit.choose("Version 2");
        assertEquals(List.of(new Request.SaveProfile(STANDING)), visit.requests());
        assertInstanceOf(Home.class, visit.place());
    }

    @Test
    void profile_and_programme_are_asked_one_after_the_other() {
        Visit visit = start(new Rivals(PROFILES, PROGRAMMES));
        visit.choose("Version 1");
        assertInstanceOf(RivalsPlace.class, visit.place());
        visit.choose("Version 1");
        assertEquals(List.of(new Request.SaveProfile(SEATED), new Request.SaveProgramme(Worlds.programme("seated"))),
            visit.requests());
        assertInstanceOf(Home.class, visit.place());
    }

    @Test
    void not_choosing_changes_nothing() {
        Visit visit = start(new Rivals(PROFILES, PROGRAMMES));
        visit.press(Key.Kind.ESCAPE);
        assertEquals(List.of(), visit.requests());
        assertInstanceOf(Home.class, visit.place());
    }
}
