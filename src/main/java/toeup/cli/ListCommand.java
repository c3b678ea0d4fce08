package toeup.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import toeup.catalog.Category;
import toeup.catalog.Coded;
import toeup.catalog.Exercise;
import toeup.catalog.Way;
import toeup.json.JsonWriter;

/** {@code list}: the exercises, or those that fit; of each, the first way that does. */
final class ListCommand implements Command {
    /** What a home has anyway; what is not known here counts as equipment, so nobody looks for it in vain. */
    private static final Set<String> HOUSEHOLD = Set.of("chair", "wall-or-worktop", "worktop", "worktop-or-rail",
        "worktop-or-heavy-chair", "bed-or-mat", "clear-path", "floor-line");
    private static final Option CATEGORY = Option.of("--category", "C");
    private static final Option SEATED = Option.flag("--seated");
    private static final Option NO_EQUIPMENT = Option.flag("--no-equipment");
    private static final Option JSON = Option.flag("--json");
    private static final int NAMES = 30;

    private record Row(Exercise exercise, Way way) {}

    @Override public String name() {
        return "list";
    }

    @Override public List<Option> options() {
        return List.of(CATEGORY, SEATED, NO_EQUIPMENT, JSON);
    }

    @Override public int run(Desk desk, Arguments arguments) {
        Optional<Category> category = arguments.text(CATEGORY.name()).map(ListCommand::category);
        List<Row> rows = new ArrayList<>();
        for (Exercise exercise : desk.catalog().exercises()) {
            if (category.isPresent() && category.get() != exercise.category()) continue;
            exercise.offered().stream().filter(way -> fits(way, arguments)).findFirst()
                .ifPresent(way -> rows.add(new Row(exercise, way)));
        }
        if (arguments.has(JSON.name())) desk.json(rows, (out, row) -> write(desk, out, row));
        else print(desk, rows);
        return ExitCode.FINE.code();
    }

    private static Category category(String word) {
        return Coded.find(Category.class, word).orElseThrow(() -> CliTrouble.usage("cli.trouble.category",
            Harmless.text(word), Arrays.stream(Category.values()).map(Category::code)
                .collect(Collectors.joining(", "))));
    }

    private static boolean fits(Way way, Arguments arguments) {
        boolean seated = !arguments.has(SEATED.name()) || !way.position().isStanding();
        return seated && (!arguments.has(NO_EQUIPMENT.name()) || HOUSEHOLD.containsAll(way.equipment()));
    }

    private static void print(Desk desk, List<Row> rows) {
        Page page = desk.page();
        if (rows.isEmpty()) {
            page.line(desk.text().of("cli.list.none"));
            return;
        }
        for (Category category : Category.values()) {
            List<Row> some = rows.stream().filter(row -> row.exercise().category() == category).toList();
            if (some.isEmpty()) continue;
            page.line(desk.text().of("content.category." + category.code()));
            some.forEach(row -> page.item(row.exercise().id(), NAMES, title(desk, row)));
            page.blank();
        }
        page.line(desk.text().of("cli.list.more"));
    }

    private static String title(Desk desk, Row row) {
        var words = desk.catalog().text(row.exercise().id(), row.way().id());
        boolean standard = row.way().id().equals(Way.STANDARD);
        return standard ? words.name()
            : desk.text().of("cli.list.way", words.name(), words.wayName(), row.way().id());
    }

    private static void write(Desk desk, JsonWriter out, Row row) {
        Way way = row.way();
        out.text("exercise", row.exercise().id())
            .text("name", desk.catalog().text(row.exercise().id(), way.id()).name())
            .text("category", row.exercise().category().code()).text("way", way.id())
            .texts("ways", row.exercise().offered().stream().map(Way::id).toList())
            .text("position", way.position().code()).text("risk", way.risk().code())
            .texts("equipment", way.equipment()).text("counting", way.counting().code())
            .object("dose", in -> in.whole("sets", way.start().dose().sets())
                .whole("repetitions", way.start().dose().repetitions())
                .whole("holdSeconds", way.start().dose().hold().toSeconds())
                .whole("restSeconds", way.start().dose().rest().toSeconds())
                .text("sides", way.sides().code()));
    }
}
