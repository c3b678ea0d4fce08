package toeup.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Splits a command line into command, options and words. Every mistake is said in the program's own words. */
final class Parser {
    /** Options of every command. */
    static final List<Option> EVERYWHERE = List.of(
        Option.of("--data", "DIR"), Option.of("--patient", "CODE"), Option.of("--theme", "NAME"),
        Option.flag("--plain"), Option.flag("--ascii"), Option.flag("--no-motion"),
        Option.of("--sound", "KIND"), Option.of("--voice", "ON"), Option.flag("--help"), Option.flag("--version"));

    /** Options of what shows screens: the program without a command, and some commands. */
    static final List<Option> OF_SCREENS = List.of(Option.flag("--window"), Option.of("--font-size", "N"));

    private static final List<Option> WITHOUT_COMMAND = joined(OF_SCREENS, EVERYWHERE);

    private final List<Command> commands;

    Parser(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /**
     * A command line taken apart.
     *
     * @param command absent if none was named
     */
    record Parsed(Optional<Command> command, Arguments arguments) {}

    /**
     * Takes a command line apart.
     *
     * @throws CliTrouble if it names a command or option there is not, or gives one wrongly
     */
    Parsed parse(String[] args) {
        try {
            return parsed(root().parseArgs(args));
        } catch (ParameterException wrong) {
            throw trouble(wrong, args);
        }
    }

    private Parsed parsed(ParseResult root) {
        Optional<ParseResult> sub = Optional.ofNullable(root.subcommand());
        Map<String, String> options = new HashMap<>();
        List<String> words = new ArrayList<>();
        Stream.concat(Stream.of(root), sub.stream()).forEach(part -> {
            for (OptionSpec option : part.matchedOptionsSet()) {
                if (options.put(option.longestName(), value(option)) != null) throw twice(option.longestName());
            }
            // Named once more for each group of words that options part; what it has are all of them.
            part.matchedPositionals().stream().distinct().forEach(all -> words.addAll(all.stringValues()));
        });
        Optional<Command> command = sub.flatMap(part -> named(part.commandSpec().name()));
        command.ifPresent(one -> refuseExtra(one, words));
        command.ifPresent(one -> refuseForeign(one, options));
        return new Parsed(command, new Arguments(options, words));
    }

    private static String value(OptionSpec option) {
        return option.typeInfo().isBoolean() ? "true" : option.stringValues().get(0);
    }

    private static void refuseExtra(Command command, List<String> words) {
        if (words.size() > command.mostWords()) {
            throw CliTrouble.usage("cli.trouble.extra", command.name(),
                Harmless.text(words.get(command.mostWords())));
        }
    }

    /** An option before the command is the command's as well. */
    private static void refuseForeign(Command command, Map<String, String> options) {
        List<String> known = all(command).stream().map(Option::name).toList();
        options.keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw CliTrouble.usage("cli.trouble.option", name, "toeup " + command.name() + " --help");
        });
    }

    private Optional<Command> named(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private CommandLine root() {
        CommandSpec root = spec("toeup", WITHOUT_COMMAND);
        for (Command command : commands) {
            CommandSpec spec = spec(command.name(), all(command));
            // Any number is taken here, so that the surplus can be refused by name.
            spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").type(List.class)
                .auxiliaryTypes(String.class).build());
            root.addSubcommand(command.name(), spec);
        }
        // A file of options named with @ is nobody's expectation here, and could read any file.
        return new CommandLine(root).setExpandAtFiles(false);
    }

    private static List<Option> all(Command command) {
        return joined(command.options(), EVERYWHERE);
    }

    private static List<Option> joined(List<Option> own, List<Option> others) {
        return Stream.concat(own.stream(), others.stream()).toList();
    }

    private static CommandSpec spec(String name, List<Option> options) {
        CommandSpec spec = CommandSpec.create().name(name);
        for (Option option : options) {
            spec.addOption(OptionSpec.builder(option.name()).arity(option.isFlag() ? "0" : "1")
                .type(option.isFlag() ? boolean.class : String.class).build());
        }
        return spec;
    }

    private CliTrouble trouble(ParameterException wrong, String[] args) {
        if (wrong instanceof UnmatchedArgumentException unmatched) return unknown(unmatched);
        if (wrong instanceof OverwrittenOptionException twice) {
            return twice(((OptionSpec) twice.getOverwritten()).longestName());
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return needsValue(missing.getMissing().get(0), wrong);
        }
        // All that is left to go wrong is a switch with a value.
        return Stream.of(args).filter(word -> word.startsWith("--") && word.contains("=")).map(Parser::name)
            .filter(this::isFlag).findFirst().map(name -> CliTrouble.usage("cli.trouble.option.no-value", name))
            .orElseGet(() -> CliTrouble.usage("cli.trouble.usage", help(wrong.getCommandLine())));
    }

    private boolean isFlag(String name) {
        return commands.stream().flatMap(command -> all(command).stream())
            .anyMatch(option -> option.isFlag() && option.name().equals(name));
    }

    private static String name(String option) {
        return option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
    }

    private CliTrouble unknown(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().stream().filter(word -> !word.equals("--")).findFirst().orElse("--");
        Optional<Command> command = named(unmatched.getCommandLine().getCommandName());
        if (first.startsWith("-")) return unknownOption(first, command, unmatched.getCommandLine());
        List<String> names = commands.stream().map(Command::name).toList();
        return suggest("cli.trouble.command", first, Nearest.to(first, names), "toeup --help");
    }

    private static CliTrouble unknownOption(String option, Optional<Command> command, CommandLine at) {
        List<Option> known = command.map(Parser::all).orElse(WITHOUT_COMMAND);
        String name = name(option);
        return suggest("cli.trouble.option", name, Nearest.to(name, known.stream().map(Option::name).toList()),
            help(at));
    }

    /** A trouble whose key has a second form, ending in {@code .near}, for when something like it exists. */
    static CliTrouble suggest(String key, String word, Optional<String> near, String help) {
        return near.map(found -> CliTrouble.usage(key + ".near", Harmless.text(word), found, help))
            .orElseGet(() -> CliTrouble.usage(key, Harmless.text(word), help));
    }

    private CliTrouble needsValue(ArgSpec missing, ParameterException wrong) {
        if (!(missing instanceof OptionSpec option)) return CliTrouble.usage("cli.trouble.usage", "toeup --help");
        String label = named(wrong.getCommandLine().getCommandName()).map(Parser::all).orElse(WITHOUT_COMMAND).stream()
            .filter(known -> known.name().equals(option.longestName())).map(Option::label)
            .findFirst().orElse(option.longestName());
        return CliTrouble.usage("cli.trouble.option.value", option.longestName(), label);
    }

    private static CliTrouble twice(String option) {
        return CliTrouble.usage("cli.trouble.option.twice", option);
    }

    private static String help(CommandLine at) {
        boolean isRoot = at.getParent() == null;
        return isRoot ? "toeup --help" : "toeup " + at.getCommandName() + " --help";
    }
}
