package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.session.SittingStep;
import toeup.ui.canvas.Size;

class SupportCheckTest {
    private static Visit asked(Size size) {
        World world = Worlds.one();
        var chosen = Choices.usual(Visit.to(world).app(), world.catalog().exercise("one-leg-stand").orElseThrow());
        Visit visit = Visit.to(world, size, new ExercisePlace(chosen, Optional.empty())).press(Key.Kind.ENTER);
        return visit.choose("All is well: go on");
    }

    private static SittingStep step(Visit visit) {
        return visit.app().sitting().orElseThrow().step();
    }

    @Test void n_says_that_nothing_solid_is_within_reach_and_offers_the_seated_way() {
        assertInstanceOf(SittingStep.SeatedOffer.class, step(asked(Visit.USUAL).type("n")));
    }

    @Test void n_says_no_in_the_smallest_window_too() {
        assertInstanceOf(SittingStep.SeatedOffer.class, step(asked(new Size(20, 6)).type("n")));
    }

    @Test void enter_says_yes() {
        assertInstanceOf(SittingStep.Exercising.class, step(asked(Visit.USUAL).press(Key.Kind.ENTER)));
    }
}
