package toeup.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import toeup.store.Machine;
import toeup.ui.terminal.LineTerminal;
import toeup.ui.terminal.TerminalWindow;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Ends with the exit code of what was asked for. */
    public static void main(String[] args) {
        // Numbers look the same wherever the user is, and Java need not look up how they are written there.
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        System.exit(run(args));
    }

    private static int run(String[] args) {
        // The usual start needs no command line to be taken apart, and so does not load what does that.
        if (args.length > 0) return Commands.run(args, context());
        return Trainer.run(context(), new Launch.Home(ANY), Launch.Look.AS_SET);
    }

    private static final Launch.Where ANY = new Launch.Where(Optional.empty(), Optional.empty());

    private static CliContext context() {
        return new CliContext(Path.of(System.getProperty("toeup.home", "")), Main::version,
            home(), System.getenv(), Machine.real(), new HereByScript(System.getProperty("toeup.offset", "")),
            stream(FileDescriptor.out), stream(FileDescriptor.err), Main::terminal,
            (launch, look) -> Trainer.run(context(), launch, look), Main::ask);
    }

    /** Where the size of the terminal is known there is one, and somebody before it. Only a whole line is an answer. */
    private static Optional<String> ask(String question) {
        if (terminal().isEmpty()) return Optional.empty();
        try {
            LineTerminal.takeLines();
        } catch (IOException gone) {
            return Optional.empty();
        }
        return Optional.ofNullable(System.console().readLine("%s ", question));
    }

    /** As every other program of this system finds it; the JVM asks the list of users instead. */
    private static Path home() {
        String home = System.getenv("HOME");
        return Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home);
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("0");
    }

    /** In the terminal's own encoding; from Java 18 on the default is another one. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Charset encoding = Charset.forName(System.getProperty("native.encoding", StandardCharsets.UTF_8.name()));
        return new PrintStream(new FileOutputStream(descriptor), false, encoding);
    }

    private static Optional<CliContext.TerminalSize> terminal() {
        return TerminalWindow.sizeOfTerminal().map(size -> new CliContext.TerminalSize(size.columns(), size.rows()));
    }
}
