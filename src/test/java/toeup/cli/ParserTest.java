package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTest {
    private final Parser parser = new Parser(Commands.ALL);

    @Test void a_command_has_its_options_and_words() {
        Parser.Parsed parsed = parse("start", "ball-lifts", "--sets", "2", "--rest=30");
        assertEquals("start", parsed.command().orElseThrow().name());
        assertEquals(List.of("ball-lifts"), parsed.arguments().words());
        assertEquals("2", parsed.arguments().text("--sets").orElseThrow());
        assertEquals("30", parsed.arguments().text("--rest").orElseThrow());
    }

    @Test void options_may_stand_before_or_after_words() {
        assertEquals(parse("start", "ball-lifts", "--sets", "2").arguments(),
            parse("start", "--sets", "2", "ball-lifts").arguments());
    }

    @Test void options_may_stand_between_words() {
        assertEquals(List.of("fix", "ID"), parse("records", "fix", "--reps", "3", "ID").arguments().words());
        assertEquals(List.of("add", "Q5"), parse("patients", "add", "--ascii", "Q5").arguments().words());
    }

    @Test void options_of_every_command_may_stand_before_it() {
        assertEquals("X", parse("--patient", "X", "status").arguments().text("--patient").orElseThrow());
        assertEquals("X", parse("status", "--patient", "X").arguments().text("--patient").orElseThrow());
    }

    @Test void a_window_is_opened_only_for_what_shows_screens() {
        assertTrue(parse("--window").arguments().has("--window"));
        assertTrue(parse("today", "--window").arguments().has("--window"));
        assertTrue(parse("--window", "start", "ball-lifts").arguments().has("--window"));
        assertTrouble("cli.trouble.option", List.of("--window", "toeup list --help"), "list", "--window");
        assertTrouble("cli.trouble.option", List.of("--window", "toeup list --help"), "--window", "list");
        assertTrouble("cli.trouble.option", List.of("--font-size", "toeup status --help"),
            "--font-size", "24", "status");
    }

    @Test void two_hyphens_end_the_options() {
        assertEquals(List.of("--json"), parse("show", "--", "--json").arguments().words());
    }

    @Test void no_command_is_no_mistake() {
        assertTrue(parse().command().isEmpty());
        assertTrue(parse("--data", "x").command().isEmpty());
    }

    @Test void an_unknown_command_is_named_with_the_nearest() {
        assertTrouble("cli.trouble.command.near", List.of("progres", "progress", "toeup --help"), "progres");
        assertTrouble("cli.trouble.command", List.of("frobnicate", "toeup --help"), "frobnicate");
    }

    @Test void an_unknown_option_is_named_with_the_nearest_of_its_command() {
        assertTrouble("cli.trouble.option.near", List.of("--set", "--sets", "toeup start --help"),
            "start", "ball-lifts", "--set=2");
        assertTrouble("cli.trouble.option", List.of("--demo", "toeup --help"), "--demo");
        assertTrouble("cli.trouble.option", List.of("--demo", "toeup list --help"), "list", "--demo");
        assertTrouble("cli.trouble.option", List.of("-x", "toeup list --help"), "list", "-x");
    }

    @Test void an_option_is_not_shortened() {
        assertTrouble("cli.trouble.option.near", List.of("--cat", "--category", "toeup list --help"),
            "list", "--cat", "balance");
    }

    @Test void an_option_without_its_value_is_named() {
        assertTrouble("cli.trouble.option.value", List.of("--sets", "--sets N"), "start", "ball-lifts", "--sets");
        assertTrouble("cli.trouble.option.value", List.of("--sets", "--sets N"),
            "start", "ball-lifts", "--sets", "--reps", "2");
        assertTrouble("cli.trouble.option.value", List.of("--data", "--data DIR"), "--data");
    }

    @Test void a_switch_takes_no_value() {
        assertTrouble("cli.trouble.option.no-value", List.of("--json"), "list", "--json=perhaps");
    }

    @Test void an_option_given_twice_is_named() {
        assertTrouble("cli.trouble.option.twice", List.of("--sets"), "start", "x", "--sets", "1", "--sets", "2");
        assertTrouble("cli.trouble.option.twice", List.of("--patient"), "--patient", "A", "status", "--patient", "A");
        assertTrouble("cli.trouble.option.twice", List.of("--json"), "list", "--json", "--json");
    }

    @Test void a_word_too_many_is_named() {
        assertTrouble("cli.trouble.extra", List.of("show", "two"), "show", "one", "two");
        assertTrouble("cli.trouble.extra", List.of("status", "now"), "status", "now");
    }

    @Test void a_file_of_options_is_not_read() {
        assertEquals(List.of("@/etc/hostname"), parse("show", "@/etc/hostname").arguments().words());
    }

    @Test void a_negative_number_is_a_value_and_refused_by_its_range() {
        Arguments arguments = parse("log", "x", "--pain", "-1").arguments();
        CliTrouble trouble = assertThrows(CliTrouble.class, () -> arguments.whole("--pain", 0, 10));
        assertEquals("cli.trouble.range", trouble.key());
    }

    @Test void control_characters_are_not_shown_back() {
        assertTrouble("cli.trouble.command", List.of("a?[31mb", "toeup --help"), "a\u001b[31mb");
    }

    private Parser.Parsed parse(String... args) {
        return parser.parse(args);
    }

    private void assertTrouble(String key, List<Object> arguments, String... args) {
        CliTrouble trouble = assertThrows(CliTrouble.class, () -> parser.parse(args));
        assertEquals(key, trouble.key());
        assertEquals(arguments, List.of(trouble.arguments()));
        assertEquals(ExitCode.USAGE, trouble.exit());
    }
}
