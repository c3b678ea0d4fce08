package toeup.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.catalog.Catalog;
import toeup.catalog.Category;
import toeup.catalog.Exercise;

/** An exercise is added by adding files; no line of code knows which there are. */
class AddedExerciseTest {
    private static final String ADDED = """
        {
          "schema": 1, "id": "ankle-circles", "category": "stretching", "order": 4,
          "ways": [{
            "way": "standard", "counting": "repetitions", "position": "sitting", "risk": "low", "equipment": [],
            "sides": "each", "sidesChoices": ["each"], "firstSide": "affected", "afterPause": "continue",
            "phases": [{"word": "circle", "kind": "move", "seconds": 4, "status": "ours", "source": "chosen by us"}],
            "dose": {"sets": 1, "repetitions": 10, "holdSeconds": 0, "restSeconds": 30,
              "range": {"sets": {"least": 1, "most": 2}, "repetitions": {"least": 5, "most": 10},
                "holdSeconds": {"least": 0, "most": 0}, "daysPerWeek": {"least": 2, "most": 7}},
              "status": "source", "source": "Podiatry falls trial, BMC Geriatrics 2008;8:30, table 1"}
          }]
        }
        """;
    private static final String WORDS = """
        {
          "schema": 1, "id": "ankle-circles", "name": "Ankle circles", "shortName": "Ankle circles",
          "cue": "Draw slow circles with the toes.", "shortCue": "Slow circles", "purpose": "Loosens the ankle.",
          "support": "A steady chair.", "brace": "Off.", "footwear": "Socks.", "setUp": "Sit, one foot lifted.",
          "safety": "Stop if it cramps.", "steps": ["Lift one foot.", "Draw a circle.", "Put it down."],
          "mistakes": ["The whole leg moves.", "Too fast."], "phases": {"circle": "CIRCLE"},
          "sides": {"left": "LEFT FOOT", "right": "RIGHT FOOT"}, "ways": {"standard": {"wayName": "As described"}}
        }
        """;

    @TempDir
    Path data;

    @Test
    void two_new_files_are_a_new_exercise() throws IOException, ContentTrouble {
        Shipped.copyTo(data);
        Files.writeString(data.resolve("exercises/ankle-circles.json"), ADDED);
        Files.writeString(data.resolve("text/en/exercises/ankle-circles.json"), WORDS);

        Catalog catalog = Content.in(data, Shipped.ENGLISH).catalog();

        assertEquals(List.of("calf-stretch", "plantar-fascia-stretch", "hip-rotations", "ankle-circles"),
            catalog.in(Category.STRETCHING).stream().map(Exercise::id).toList());
        assertEquals("Ankle circles", catalog.text(catalog.exercise("ankle-circles").orElseThrow()).name());
    }

    @Test
    void an_exercise_without_words_names_the_file_it_lacks() throws IOException {
        Shipped.copyTo(data);
        Files.writeString(data.resolve("exercises/ankle-circles.json"), ADDED);

        assertEquals(List.of(data.resolve("text/en/exercises/ankle-circles.json") + ": this file expected"),
            Content.in(data, Shipped.ENGLISH).troubles().stream().map(Throwable::getMessage).toList());
    }
}
