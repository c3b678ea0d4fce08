package toeup.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.catalog.Catalog;
import toeup.catalog.Category;
import toeup.catalog.Counting;
import toeup.catalog.Exercise;
import toeup.catalog.FallRisk;
import toeup.catalog.Way;
import toeup.i18n.Messages;
import toeup.plan.Ability;
import toeup.plan.Prescription;
import toeup.plan.Programme;
import toeup.plan.StartingProgramme;

/** What the starting programmes promise those who follow them unseen. */
class ShippedProgrammesTest {
    private final Content content = Shipped.content();
    private final List<String> missing = new ArrayList<>();
    private Catalog catalog;
    private Messages messages;

    @BeforeEach
    void read() throws ContentTrouble {
        catalog = content.catalog();
        messages = content.messages();
    }

    @Test
    void every_programme_has_a_name_and_says_what_it_holds() throws ContentTrouble {
        for (StartingProgramme programme : content.programmes()) {
            expect(messages.has("content.programme." + programme.id()), programme.id());
            expect(messages.has("content.programme." + programme.id() + ".about"), programme.id() + ".about");
        }
        nothingIsMissing();
    }

    @Test
    void there_is_one_programme_for_each_ability() throws ContentTrouble {
        assertEquals(List.of("full for walking", "seated for seated", "standing for standing"),
            content.programmes().stream().map(it -> it.id() + " for " + it.needs().code()).sorted().toList());
    }

    @Test
    void the_full_programme_has_all_ten_exercises() throws ContentTrouble {
        assertEquals(10, prescriptions(Ability.WALKING).map(Prescription::exercise).distinct().count());
    }

    @Test
    void the_seated_programme_needs_no_standing() throws ContentTrouble {
        prescriptions(Ability.SEATED).forEach(it -> expect(!way(it).position().isStanding(), it.toString()));
        nothingIsMissing();
    }

    @Test
    void the_standing_programme_has_no_walk_and_no_high_risk() throws ContentTrouble {
        prescriptions(Ability.STANDING).forEach(it -> expect(way(it).counting() != Counting.STEPS
            && way(it).risk() != FallRisk.HIGH, it.toString()));
        nothingIsMissing();
    }

    @Test
    void no_day_has_more_than_four_exercises_or_one_of_them_twice() throws ContentTrouble {
        for (StartingProgramme programme : content.programmes()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                List<String> due = programme.programme().on(day).stream().map(Prescription::exercise).toList();
                expect(due.size() <= 4 && Set.copyOf(due).size() == due.size(), programme.id() + " on " + day);
            }
        }
        nothingIsMissing();
    }

    @Test
    void each_exercise_of_a_programme_falls_on_as_many_days_as_its_sources_say() throws ContentTrouble {
        for (StartingProgramme programme : content.programmes()) {
            programme.programme().items().forEach(item -> expect(
                way(item.prescription()).start().daysPerWeek().contains(item.days().size()),
                programme.id() + ": " + item.prescription().exercise()));
        }
        nothingIsMissing();
    }

    @Test
    void programmes_start_with_the_dose_of_the_exercise() throws ContentTrouble {
        for (StartingProgramme programme : content.programmes()) {
            programme.programme().items().forEach(item -> assertEquals(way(item.prescription()).start().dose(),
                item.prescription().dose(), programme.id() + ": " + item.prescription().exercise()));
        }
    }

    @Test
    void strength_has_a_day_of_rest_between() throws ContentTrouble {
        for (StartingProgramme programme : content.programmes()) {
            programme.programme().items().forEach(item -> {
                Exercise exercise = catalog.exercise(item.prescription().exercise()).orElseThrow();
                boolean rests = item.days().stream().noneMatch(day -> item.days().contains(day.plus(1)));
                expect(rests || exercise.category() != Category.STRENGTHENING, programme.id() + ": " + exercise.id());
            });
        }
        nothingIsMissing();
    }

    private void expect(boolean there, String name) {
        if (!there) missing.add(name);
    }

    private void nothingIsMissing() {
        assertEquals(List.of(), missing);
    }

    private Way way(Prescription prescription) {
        return catalog.exercise(prescription.exercise()).orElseThrow().way(prescription.way()).orElseThrow();
    }

    private Stream<Prescription> prescriptions(Ability needs) throws ContentTrouble {
        return content.programmes().stream().filter(it -> it.needs() == needs)
            .flatMap(it -> it.programme().items().stream()).map(Programme.Scheduled::prescription);
    }
}
