package toeup.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.catalog.Basis;
import toeup.catalog.Exercise;
import toeup.catalog.ExerciseText;
import toeup.catalog.Phase;
import toeup.catalog.Way;
import toeup.figure.Figure;
import toeup.figure.Pen;

/** {@code show}: everything there is to read about one exercise, or its figure. */
final class ShowCommand implements Command {
    private static final int LABELS = 18;
    private static final String FIGURE = "--figure";
    private static final String PEN = "--pen";
    private static final String SIZE = "--size";

    @Override public String name() {
        return "show";
    }

    @Override public String words() {
        return "ID";
    }

    @Override public int mostWords() {
        return 1;
    }

    @Override public List<Option> options() {
        return List.of(Option.flag(FIGURE), Option.of(PEN, "P"), Option.of(SIZE, "WxH"));
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Exercise exercise = desk.exercise(name(), arguments);
        if (arguments.has(FIGURE)) return figure(desk, exercise, arguments);
        for (String option : List.of(PEN, SIZE)) {
            if (arguments.has(option)) throw CliTrouble.usage("cli.trouble.figure.only", option);
        }
        return words(desk, exercise);
    }

    private static int figure(Desk desk, Exercise exercise, Arguments arguments) {
        Pen pen = arguments.text(PEN).map(ShowCommand::pen).orElseGet(() -> usualPen(desk.context()));
        FigureSize size = arguments.text(SIZE).map(ShowCommand::size).orElse(FigureSize.USUAL);
        Figure figure = desk.figure(exercise)
            .orElseThrow(() -> new CliTrouble(ExitCode.FAILED, "cli.trouble.figure.none", exercise.id()));
        desk.page().line(desk.catalog().text(exercise).name());
        new FigurePage(desk, exercise, pen, size).print(figure);
        return ExitCode.FINE.code();
    }

    private static Pen pen(String code) {
        return Pen.find(code).orElseThrow(() -> CliTrouble.usage("cli.trouble.pen", Harmless.text(code)));
    }

    private static FigureSize size(String text) {
        return FigureSize.read(text).orElseThrow(() -> CliTrouble.usage("cli.trouble.size", Harmless.text(text)));
    }

    /** What the terminal can surely show: only UTF-8 has quarter blocks, and the Linux console lacks them. */
    private static Pen usualPen(CliContext context) {
        String letters = Stream.of("LC_ALL", "LC_CTYPE", "LANG").flatMap(name -> context.variable(name).stream())
            .findFirst().orElse("").toLowerCase(Locale.ROOT);
        if (!letters.contains("utf-8") && !letters.contains("utf8")) return Pen.ASCII;
        return context.variable("TERM").filter("linux"::equals).isPresent() ? Pen.HALF : Pen.QUARTER;
    }

    private static int words(Desk desk, Exercise exercise) {
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
