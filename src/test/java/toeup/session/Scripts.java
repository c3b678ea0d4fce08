package toeup.session;

import java.time.Duration;
import java.util.List;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.catalog.Way;
import toeup.plan.Prescription;
import toeup.plan.Profile;

/** Scripts for tests, and what they look like in words. */
final class Scripts {
    private Scripts() {}

    static Script of(Way way, Dose dose, Sides sides, Profile profile) {
        return ScriptWriter.write(new Prescription("made-up", way.id(), dose, sides), way, profile);
    }

    static Script of(Ways ways, Dose dose, Profile profile) {
        Way way = ways.way();
        return of(way, dose, way.sides(), profile);
    }

    /** One line a stage: word, seconds (- until a key is pressed), where, and a star if its end counts. */
    static List<String> inWords(Script script) {
        return script.stages().stream().map(Scripts::inWords).toList();
    }

    static String inWords(Stage stage) {
        String length = stage.length().map(Scripts::seconds).orElse("-");
        return stage.word() + " " + length + " " + inWords(stage.spot()) + (stage.counts() ? " *" : "");
    }

    private static String seconds(Duration length) {
        long millis = length.toMillis();
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : millis + "ms";
    }

    /** Side and direction, if there are any, then set and repetition. */
    static String inWords(Spot spot) {
        return spot.side().map(side -> side.code() + " ").orElse("")
            + spot.direction().map(direction -> direction.code() + " ").orElse("")
            + spot.set() + "." + spot.repetition();
    }
}
