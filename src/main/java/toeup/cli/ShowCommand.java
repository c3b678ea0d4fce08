package toeup.cli;

import java.util.stream.Collectors;
import toeup.catalog.Basis;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.catalog.Phase;
import toeup.catalog.Way;

/** {@code show}: everything there is to read about one exercise. */
final class ShowCommand implements Command {
    private static final int LABELS = 18;

    @Override public String name() {
        return "show";
    }

    @Override public String words() {
        return "ID";
    }

    @Override public int mostWords() {
        return 1;
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Exercise exercise = desk.exercise(name(), arguments);
        ExerciseText words = desk.catalog().text(exercise);
        Page page = desk.page();
        page.line(words.name());
        page.line(desk.text().of("cli.show.id", exercise.id(),
            desk.text().of("content.category." + exercise.category().code())));
        page.blank();
        facts(desk, exercise, words);
        page.blank();
        steps(desk, words);
        for (Way way : exercise.ways()) {
            page.blank();
            way(desk, exercise, way);
        }
        return ExitCode.FINE.code();
    }

    private static void facts(Desk desk, Exercise exercise, ExerciseText words) {
        Way way = exercise.standard();
        item(desk, "cli.show.purpose", words.purpose());
        item(desk, "cli.show.position", desk.text().of("content.position." + way.position().code()));
        item(desk, "cli.show.equipment", desk.words().equipment(way));
        item(desk, "cli.show.support", words.support());
        item(desk, "cli.show.brace", words.brace());
        item(desk, "cli.show.footwear", words.footwear());
        item(desk, "cli.show.set-up", words.setUp());
        item(desk, "cli.show.safety", words.safety());
        desk.page().indented(1, desk.text().of("content.risk." + way.risk().code()));
    }

    private static void item(Desk desk, String key, String text) {
        desk.page().item(desk.text().of(key), LABELS, text);
    }

    private static void steps(Desk desk, ExerciseText words) {
        Page page = desk.page();
        page.line(desk.text().of("cli.show.steps"));
        for (int i = 0; i < words.steps().size(); i++) page.point(i + 1 + ".", words.steps().get(i));
        page.blank();
        page.line(desk.text().of("cli.show.mistakes"));
        words.mistakes().forEach(mistake -> page.point("-", mistake));
    }

    private static void way(Desk desk, Exercise exercise, Way way) {
        ExerciseText words = desk.catalog().text(exercise.id(), way.id());
        Page page = desk.page();
        page.line(desk.text().of("cli.show.way", words.wayName(), way.id()));
        if (way.therapistOnly()) page.indented(1, desk.text().of("cli.show.therapist"));
        item(desk, "cli.show.dose", desk.words().dose(way, way.start().dose(), way.sides()));
        if (!way.phases().isEmpty()) item(desk, "cli.show.phases", phases(desk, way, words));
        item(desk, "cli.show.range", desk.words().range(way, way.start()));
        Basis basis = way.start().basis();
        item(desk, "cli.show.status", desk.text().of("content.basis." + basis.status().code()));
        item(desk, "cli.show.source", basis.source());
    }

    private static String phases(Desk desk, Way way, ExerciseText words) {
        return way.phases().stream()
            .map(phase -> desk.text().of("cli.show.phase",
                words.phaseWords().getOrDefault(phase.word(), phase.word()), seconds(way, phase)))
            .collect(Collectors.joining(", "));
    }

    /** Whole seconds where they are whole, else with a fraction: never rounded. */
    private static String seconds(Way way, Phase phase) {
        long millis = (phase.kind() == Phase.Kind.HOLD ? way.start().dose().hold() : phase.length()).toMillis();
        if (millis % 1000 == 0) return Long.toString(millis / 1000);
        return Double.toString(millis / 1000.0);
    }
}
