package toeup.cli;

import java.util.List;
import java.util.stream.Stream;
import toeup.catalog.Exercise;

/** {@code start}: one exercise in the full-screen trainer; the checks still come first. */
final class StartCommand implements Command {
    @Override public String name() {
        return "start";
    }

    @Override public List<Option> options() {
        return Stream.concat(Stream.of(DoseOptions.SETS, DoseOptions.REPS, DoseOptions.HOLD, DoseOptions.REST,
            DoseOptions.SIDE, DoseOptions.WAY), Parser.OF_SCREENS.stream()).toList();
    }

    @Override public String words() {
        return "ID";
    }

    @Override public int mostWords() {
        return 1;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Exercise exercise = desk.exercise(name(), arguments);
        var planned = Folder.planned(desk.folder().chart(), exercise);
        var prescription = DoseOptions.prescription(arguments, exercise, planned);
        return desk.launch(new Launch.Start(desk.where(), prescription));
    }
}
