package toeup.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toeup.catalog.Coded;
import toeup.catalog.Exercise;
import toeup.catalog.Way;

/** What the product's table promises of each exercise, pinned against the files. */
class StartingDoseTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        calf-stretch,              stretching,    1,  3, 30, 30, holds,       each,        standing, medium, continue
        plantar-fascia-stretch,    stretching,    1,  5, 10, 30, holds,       each,        sitting,  low,    continue
        hip-rotations,             stretching,    1,  5,  5, 30, repetitions, alternating, lying,    low,    continue
        toe-tapping,               strengthening, 1, 10,  0, 60, repetitions, alternating, standing, high,   restart
        ankle-dorsiflexion,        strengthening, 1, 10,  3, 60, repetitions, each,        sitting,  low,    restart
        ball-lifts,                strengthening, 1,  8,  2, 60, repetitions, none,        sitting,  low,    restart
        ankle-adduction-abduction, strengthening, 1, 10,  2, 60, repetitions, each,        floor,    low,    restart
        heel-raises,               strengthening, 1, 10,  1, 60, repetitions, none,        standing, medium, restart
        heel-to-toe-walk,          balance,       2, 10,  0,  0, steps,       none,        standing, high,   restart
        one-leg-stand,             balance,       1,  3, 10, 60, holds,       each,        standing, high,   restart
        """)
    void each_exercise_starts_as_the_product_says(String id, String category, int sets, int repetitions, int hold,
            int rest, String counting, String sides, String position, String risk, String afterPause)
            throws ContentTrouble {
        Exercise exercise = exercise(id);
        Way way = exercise.standard();
        var dose = way.start().dose();
        assertEquals(List.of(category, sets, repetitions, hold, rest, counting, sides, position, risk, afterPause),
            List.of(exercise.category().code(), dose.sets(), dose.repetitions(), (int) dose.hold().toSeconds(),
                (int) dose.rest().toSeconds(), way.counting().code(), way.sides().code(), way.position().code(),
                way.risk().code(), way.afterPause().code()));
    }

    @ParameterizedTest
    @CsvSource({
        "calf-stretch,              lean 3 hold ease 3 relax 5",
        "plantar-fascia-stretch,    pull 2 hold release 2",
        "hip-rotations,             roll 3 hold middle 3 pause 1",
        "toe-tapping,               lift 1 tap 1 lower 2 change 2",
        "ankle-dorsiflexion,        raise 2 hold lower 3 relax 2",
        "ball-lifts,                squeeze 1 lift 3 hold lower 3 relax 1",
        "ankle-adduction-abduction, turn 2 hold return 4 relax 1",
        "heel-raises,               rise 3 hold lower 5 relax 1",
        "heel-to-toe-walk,          ''",
        "one-leg-stand,             steady 3 lift 1 hold lower 1 rest 10",
    })
    void each_repetition_has_the_seconds_of_the_clinical_facts(String id, String phases) throws ContentTrouble {
        StringBuilder written = new StringBuilder();
        exercise(id).standard().phases().forEach(phase -> written.append(' ').append(phase.word())
            .append(phase.length().isZero() ? "" : " " + phase.length().toSeconds()));
        assertEquals(phases, written.toString().strip());
    }

    @ParameterizedTest
    @CsvSource({
        "calf-stretch, each left right", "plantar-fascia-stretch, each left right", "hip-rotations, alternating",
        "toe-tapping, alternating", "ankle-dorsiflexion, each left right together", "ball-lifts, none",
        "ankle-adduction-abduction, each left right", "heel-raises, none", "heel-to-toe-walk, none",
        "one-leg-stand, each left right"
    })
    void sides_can_be_chosen_only_where_there_is_a_choice(String id, String choices) throws ContentTrouble {
        List<String> codes = exercise(id).standard().sidesChoices().stream().sorted().map(Coded::code).toList();
        assertEquals(choices, String.join(" ", codes));
    }

    @Test
    void band_turns_go_out_and_then_in() throws ContentTrouble {
        Way way = exercise("ankle-adduction-abduction").standard();
        assertEquals(List.of("out", "in"), way.directions().stream().map(Coded::code).toList());
    }

    @Test
    void only_standing_on_one_leg_begins_with_the_stronger_side() throws ContentTrouble {
        List<String> stronger = Shipped.content().exercises().stream()
            .filter(it -> it.standard().firstSide().code().equals("stronger")).map(Exercise::id).toList();
        assertEquals(List.of("one-leg-stand"), stronger);
    }

    private static Exercise exercise(String id) throws ContentTrouble {
        return Shipped.content().exercises().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
