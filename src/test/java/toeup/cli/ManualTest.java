package toeup.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manual page says what the program's help says. */
class ManualTest extends CommandLineTest {
    private static final String PAGE = "src/packaging/toeup.1";

    @Test void the_manual_explains_the_options_of_the_help() throws IOException {
        Between.assertMatches(PAGE, "options", ofProgram().stream().map(ManualTest::entry).collect(joining()));
    }

    @Test void the_manual_explains_every_command_with_the_options_of_its_own() throws IOException {
        List<HelpPages.Item> commands = HelpPages.commands(run("--help").out());
        assertEquals(Commands.ALL.stream().map(Command::name).toList(),
            commands.stream().map(HelpPages.Item::name).toList());
        Between.assertMatches(PAGE, "commands", commands.stream()
            .map(command -> entry(command) + own(command)).collect(joining()));
    }

    @Test void the_manual_names_every_way_to_end() throws IOException {
        String page = Files.readString(PROGRAM.resolve(PAGE));
        String section = page.substring(page.indexOf(".SH EXIT STATUS"), page.indexOf(".SH ENVIRONMENT"));
        Set<String> named = Pattern.compile("\\b\\d+\\b").matcher(section).results().map(found -> found.group())
            .collect(Collectors.toSet());
        for (ExitCode code : ExitCode.values()) assertTrue(named.contains("" + code.code()), code + " is not in it");
    }

    /** A command that has none of its own tells those of every command. */
    private List<HelpPages.Item> ofProgram() {
        return HelpPages.options(run("status", "--help").out());
    }

    /** Those that only this command has, a step further in. */
    private String own(HelpPages.Item command) {
        List<HelpPages.Item> shared = ofProgram();
        String entries = HelpPages.options(run(command.name(), "--help").out()).stream()
            .filter(option -> !shared.contains(option)).map(ManualTest::entry).collect(joining());
        return entries.isEmpty() ? "" : ".RS\n" + entries + ".RE\n";
    }

    /** What is typed, in bold; what stands for something else, in italics; then what it is. */
    private static String entry(HelpPages.Item item) {
        String rest = item.label().substring(item.name().length());
        return ".TP\n\\fB" + escaped(item.name()) + "\\fR" + (rest.isEmpty() ? "" : "\\fI" + escaped(rest) + "\\fR")
            + "\n" + escaped(item.text()) + "\n";
    }

    /** A hyphen that is typed must not become a dash, nor a quote at the start of a line a request. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceFirst("^(?=['.])", "\\\\&");
    }
}
