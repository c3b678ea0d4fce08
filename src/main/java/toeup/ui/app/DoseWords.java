package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Dose;
import toeup.catalog.Sides;
import toeup.catalog.Way;
import toeup.i18n.Messages;
import toeup.progress.Prescribed;
import toeup.session.Assignment;

/** A dose in words, such as "1 set of 10, hold 3 s, each side, about 4 minutes". */
final class DoseWords {
    private DoseWords() {}

    static String of(App app, Assignment assignment) {
        List<String> parts = new ArrayList<>(
            parts(app, assignment.way(), assignment.prescription().dose(), assignment.prescription().sides()));
        parts.add(Pages.text(app).count("dose.minutes", ExercisePlace.minutes(app, assignment)));
        return String.join(", ", parts);
    }

    /** The same without the time it takes, for what is over. */
    static String done(App app, Way way, Prescribed prescribed) {
        return String.join(", ", parts(app, way, prescribed.dose(), prescribed.sides()));
    }

    private static List<String> parts(App app, Way way, Dose dose, Sides sides) {
        Messages text = Pages.text(app);
        List<String> parts = new ArrayList<>();
        parts.add(text.count("dose." + way.counting().code(), dose.sets(), dose.repetitions()));
        if (!dose.hold().isZero()) parts.add(text.of("dose.hold", dose.hold().toSeconds()));
        String side = "dose.sides." + sides.code();
        if (text.has(side)) parts.add(text.of(side));
        if (!way.directions().isEmpty()) parts.add(text.of("dose.directions"));
        return parts;
    }
}
