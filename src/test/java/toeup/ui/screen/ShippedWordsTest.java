package toeup.ui.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import toeup.catalog.ExerciseText;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.ui.canvas.Canvas;
import toeup.ui.canvas.Size;

/** The words that ship, on the smallest screen an exercise can be run on. */
class ShippedWordsTest {
    private static final Size SMALLEST = new Size(20, 6);

    @Test
    void every_exercise_can_be_run_in_every_way_on_the_smallest_screen() throws ContentTrouble {
        Path data = Path.of(System.getProperty("toeup.home", "."), "data");
        for (var ways : Content.in(data, "en").catalog().texts().values()) {
            for (ExerciseText text : ways.values()) {
                for (String side : sides(text)) {
                    text.phaseWords().values().forEach(phase -> assertShown(text, side, phase));
                }
            }
        }
    }

    /** Each side, also with each direction. */
    private static List<String> sides(ExerciseText text) {
        List<String> sides = new ArrayList<>(List.of(""));
        for (String side : text.sidePrompts().values()) {
            sides.add(side);
            text.directionWords().values().forEach(direction -> sides.add(side + ", " + direction));
        }
        return sides;
    }

    private static void assertShown(ExerciseText text, String side, String phase) {
        Running running = Moment.of(text.name(), text.shortName(), phase).side(side, "set 10 of 10").time(120, 0.5)
            .count(9, 10, 50, "repetition 10 of 50", "10 of 50").cue(text.cue(), text.shortCue())
            .hints(new Hint("Esc", "stop")).running();
        Canvas canvas = RunningScreen.draw(running, SMALLEST, English.WORDS);
        String shown = canvas.toText().replaceAll("\\s+", " ");
        for (String word : List.of(phase, "120 s", side, "10 of 50", "Esc stop")) {
            assertTrue(shown.contains(word), word + " is not on\n" + canvas.toText());
        }
    }
}
