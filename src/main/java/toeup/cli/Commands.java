package toeup.cli;

import java.util.List;
import java.util.Optional;
import toeup.store.ErrorLog;

/** The program's commands, and the way in to all of them. */
public final class Commands {
    /** In the order of the help. */
    static final List<Command> ALL = List.of(new TodayCommand(), new StartCommand(), new ListCommand(),
        new ShowCommand(), new ProgressCommand(), new RecordsCommand(), new LogCommand(), new StatusCommand(),
        new PatientsCommand(), new BackupCommand(), new RestoreCommand(),
        new DoctorCommand());

    private Commands() {}

    /**
     * Does what a command line says. What is for people and other programs goes to standard output, what is wrong to
     * standard error.
     *
     * @return the exit code
     */
    public static int run(String[] args, CliContext context) {
        Desk desk = new Desk(context);
        try {
            int code = run(new Parser(ALL).parse(args), desk);
            // A record list that ends early must not pass for a whole one.
            if (context.out().checkError()) throw new CliTrouble(ExitCode.FAILED, "cli.trouble.output");
            return code;
        } catch (CliTrouble trouble) {
            return desk.complain(trouble);
        } catch (RuntimeException | Error bug) {
            return desk.complain(crashed(bug, desk));
        } finally {
            context.out().flush();
            context.err().flush();
        }
    }

    private static CliTrouble crashed(Throwable bug, Desk desk) {
        return new ErrorLog(Folder.places(desk), desk.context().machine()).write(bug)
            .map(file -> new CliTrouble(ExitCode.FAILED, "crash.logged", file))
            .orElseGet(() -> new CliTrouble(ExitCode.FAILED, "crash"));
    }

    private static int run(Parser.Parsed parsed, Desk desk) {
        Optional<Command> command = parsed.command();
        Arguments arguments = parsed.arguments();
        desk.read(arguments);
        if (arguments.has("--help")) {
            Help help = new Help(desk.text(), desk.page());
            command.ifPresentOrElse(help::of, () -> help.all(ALL));
            return ExitCode.FINE.code();
        }
        if (arguments.has("--version")) {
            desk.page().line("toeup " + desk.context().version());
            return ExitCode.FINE.code();
        }
        if (command.isEmpty()) return desk.launch(new Launch.Home(desk.where()));
        return command.get().run(desk, arguments);
    }
}
