package toeup.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.catalog.Way;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.tmux.Tools;

/** What shells offer when Tab is pressed is what the program takes; asked of a real bash. */
class CompletionTest extends CommandLineTest {
    private static final String FILE = "src/packaging/toeup.bash";
    private static final String NOT_YET_TYPED = "";

    @Test void its_tables_are_those_of_the_help() throws IOException {
        String commands = Commands.ALL.stream()
            .map(command -> "        " + command.name() + ") echo " + options(command.name(), "--help") + " ;;\n")
            .collect(joining());
        Between.assertMatches(FILE, "options", commands + "        *) echo " + options("status", "--help") + " ;;\n");
        Between.assertMatches(FILE, "values", "        " + valued() + ") ;;\n");
        Between.assertMatches(FILE, "words", "                '') echo " + names() + " ;;\n"
            + "                start | show | log) echo " + exercises() + " ;;\n");
    }

    static List<Command> commands() {
        return Commands.ALL;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_option_of_a_command_is_offered_and_no_other(Command command) {
        assertEquals(Set.of(options(command.name(), "--help").split(" ")), offered(command.name(), "-"));
    }

    @Test void without_a_command_all_commands_are_offered() {
        assertEquals(Set.of(names().split(" ")), offered(NOT_YET_TYPED));
        assertEquals(Set.of("start", "status"), offered("st"));
    }

    @ParameterizedTest
    @CsvSource({"start", "show", "log"})
    void exercises_are_offered_where_one_is_needed(String command) {
        assertEquals(Set.of(exercises().split(" ")), offered(command, NOT_YET_TYPED));
        assertEquals(Set.of("heel-raises", "heel-to-toe-walk"), offered(command, "heel"));
    }

    @Test void themes_are_those_there_are() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAM.resolve("data/themes"))) {
            Set<String> themes = new TreeSet<>(files.map(file -> file.getFileName().toString()
                .replace(".json", "")).toList());
            assertEquals(themes, offered("--theme", NOT_YET_TYPED));
        }
    }

    @Test void ways_are_those_there_are() throws ContentTrouble {
        Set<String> ways = Content.in(PROGRAM.resolve("data"), "en").catalog().exercises().stream()
            .flatMap(exercise -> exercise.ways().stream()).filter(way -> !way.therapistOnly()).map(Way::id)
            .collect(Collectors.toSet());
        assertEquals(ways, offered("start", "--way", NOT_YET_TYPED));
    }

    @ParameterizedTest
    @CsvSource({"list, --category", "start, --side", "show, --pen"})
    void a_value_that_is_offered_is_taken(String command, String option) {
        add("A");
        Set<String> values = offered(command, option, NOT_YET_TYPED);
        assertFalse(values.isEmpty());
        for (String value : values) assertTaken(command, option, value);
    }

    private void assertTaken(String command, String option, String value) {
        Stream<String> word = command.equals("list") ? Stream.of(command) : Stream.of(command, "ankle-dorsiflexion");
        Stream<String> needed = command.equals("show") ? Stream.of("--figure") : Stream.of();
        Ran ran = run(Stream.of(word, needed, Stream.of(option, value)).flatMap(part -> part).toArray(String[]::new));
        assertEquals("", ran.err());
    }

    @Test void after_an_option_with_a_value_no_other_option_is_offered() {
        assertEquals(Set.of(), offered("start", "--sets", "-"));
    }

    @Test void a_value_is_not_taken_for_a_command() {
        assertEquals(Set.of("start", "status"), offered("--patient", "list", "st"));
    }

    /** What bash offers for the last of these words. */
    private static Set<String> offered(String... words) {
        String script = """
            . '%s'
            COMP_WORDS=(toeup "$@") COMP_CWORD=$#
            _toeup toeup "${COMP_WORDS[$#]}" "${COMP_WORDS[$# - 1]}"
            printf '%%s\\n' "${COMPREPLY[@]}"
            """.formatted(PROGRAM.resolve(FILE));
        List<String> command = Stream.concat(Stream.of("bash", "-c", script, "bash"), Stream.of(words)).toList();
        String output = Tools.run(new ProcessBuilder(command)).output().strip();
        return output.isEmpty() ? Set.of() : Set.of(output.split("\n"));
    }

    private String options(String... help) {
        return HelpPages.options(run(help).out()).stream().map(HelpPages.Item::name).collect(joining(" "));
    }

    private static String names() {
        return Commands.ALL.stream().map(Command::name).collect(joining(" "));
    }

    private String valued() {
        return Commands.ALL.stream().map(one -> run(one.name(), "--help"))
            .flatMap(page -> HelpPages.options(page.out()).stream()).filter(HelpPages.Item::hasValue)
            .map(HelpPages.Item::name).distinct().sorted().collect(joining(" | "));
    }

    private String exercises() {
        return run("list").out().lines().filter(line -> line.matches("  [a-z-]+( .*)?"))
            .map(line -> line.strip().split(" ")[0]).sorted().collect(joining(" "));
    }
}
