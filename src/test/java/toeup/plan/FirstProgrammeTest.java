package toeup.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import toeup.catalog.Catalog;
import toeup.content.Content;
import toeup.content.ContentTrouble;

class FirstProgrammeTest {
    private static final Profile STEADY = Profile.cautious("OAK-7").withFall(false).with(ToesLift.YES);
    private static Catalog catalog;
    private static List<StartingProgramme> offered;

    @BeforeAll
    static void read() throws ContentTrouble {
        Content shipped = Content.in(Path.of(System.getProperty("toeup.home", ""), "data"), "en");
        catalog = shipped.catalog();
        offered = shipped.programmes();
    }

    private static String first(Profile profile) {
        return FirstProgramme.of(profile, offered, catalog).orElseThrow().id();
    }

    private static List<String> ways(Profile profile) {
        Programme programme = FirstProgramme.of(profile, offered, catalog).orElseThrow().programme();
        return FirstProgramme.fit(programme, profile, catalog).items().stream()
            .map(item -> item.prescription().exercise() + " " + item.prescription().way()).toList();
    }

    @Test
    void who_passes_over_every_question_gets_the_seated_programme() {
        assertEquals("seated", first(Profile.cautious("OAK-7")));
    }

    @Test
    void each_ability_gets_the_programme_that_asks_the_most_of_it() {
        assertEquals("seated", first(STEADY.with(Ability.SEATED)));
        assertEquals("standing", first(STEADY.with(Ability.STANDING)));
        assertEquals("full", first(STEADY.with(Ability.WALKING)));
    }

    @Test
    void after_a_fall_nothing_with_a_high_risk_of_falling_is_in_the_first_programme() {
        assertEquals("standing", first(STEADY.with(Ability.WALKING).withFall(true)));
    }

    @Test
    void toes_that_do_not_lift_yet_meet_no_high_risk_of_falling_either() {
        assertEquals("standing", first(STEADY.with(Ability.WALKING).with(ToesLift.NOT_YET)));
    }

    @Test
    void a_foot_that_does_not_lift_yet_starts_with_help_where_there_is_such_a_way() {
        List<String> ways = ways(STEADY.with(ToesLift.NOT_YET));
        assertTrue(ways.contains("ankle-dorsiflexion assisted"), ways::toString);
        assertTrue(ways.contains("toe-tapping assisted"), ways::toString);
        assertTrue(ways.contains("ball-lifts standard"), ways::toString);
    }

    @Test
    void a_foot_that_lifts_keeps_the_ways_of_the_programme() {
        assertTrue(ways(STEADY).contains("ankle-dorsiflexion standard"));
    }

    @Test
    void nothing_in_a_seated_start_is_done_standing() {
        FirstProgramme.fit(programme("full"), STEADY.with(Ability.SEATED), catalog).items().forEach(item -> {
            var way = catalog.exercise(item.prescription().exercise()).orElseThrow().way(item.prescription().way());
            assertFalse(way.orElseThrow().position().isStanding(), item::toString);
        });
    }

    @Test
    void without_any_programme_there_is_none_to_start_with() {
        assertEquals(Optional.empty(), FirstProgramme.of(STEADY, List.of(), catalog));
    }

    private static Programme programme(String id) {
        return offered.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow().programme();
    }
}
