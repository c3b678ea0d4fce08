package toeup.ui.app;

import java.util.ArrayList;
import java.util.List;
import toeup.catalog.Counting;
import toeup.catalog.Dose;
import toeup.i18n.Messages;
import toeup.session.Assignment;

/** A dose in words, such as "1 set of 10, hold 3 s, each side, about 4 minutes". */
final class DoseWords {
    private DoseWords() {}

    static String of(App app, Assignment assignment) {
        Messages text = Pages.text(app);
        Dose dose = assignment.prescription().dose();
        Counting counting = assignment.way().counting();
        List<String> parts = new ArrayList<>();
        parts.add(text.count("dose." + counting.code(), dose.sets(), dose.repetitions()));
        if (!dose.hold().isZero()) parts.add(text.of("dose.hold", dose.hold().toSeconds()));
        String sides = "dose.sides." + assignment.prescription().sides().code();
        if (text.has(sides)) parts.add(text.of(sides));
        if (!assignment.way().directions().isEmpty()) parts.add(text.of("dose.directions"));
        parts.add(text.count("dose.minutes", ExercisePlace.minutes(app, assignment)));
        return String.join(", ", parts);
    }
}
