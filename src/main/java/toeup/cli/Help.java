package toeup.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toeup.i18n.Messages;

/** Prints how the program or a command is used: at most 24 lines of 80 columns. */
final class Help {
    private static final int LABELS = 23;

    private final Messages text;
    private final Page page;

    Help(Messages text, Page page) {
        this.text = text;
        this.page = page;
    }

    /** The program's commands. */
    void all(List<Command> commands) {
        page.line(text.of("cli.help.usage"));
        page.line(text.of("cli.help.commands"));
        commands.forEach(command -> page.item(label(command), LABELS, text.of("cli.about." + command.name())));
        page.line(text.of("cli.help.options"));
        // By name only: with a line for each the page would be longer than the usual screen.
        page.indented(1, Parser.EVERYWHERE.stream().map(Option::label).collect(Collectors.joining(", ")));
        page.line(text.of("cli.help.screens"));
    }

    /** Words that do not fit beside the others are left to the command's own help. */
    private static String label(Command command) {
        String label = (command.name() + " " + command.words()).strip();
        return label.length() + 2 < LABELS ? label : command.name();
    }

    /** One command. */
    void of(Command command) {
        String words = Stream.of(command.words()).filter(word -> !word.isEmpty()).reduce("", (a, b) -> " " + b);
        page.line(text.of("cli.help.usage.command", command.name() + words));
        page.line(text.of("cli.about." + command.name()));
        page.blank();
        options(command.options());
        options(Parser.EVERYWHERE);
    }

    private void options(List<Option> options) {
        options.forEach(option -> page.item(option.label(), LABELS, text.of(option.key())));
    }
}
