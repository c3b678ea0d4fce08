package toeup.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import toeup.store.Machine;

/**
 * The world as a command sees it, so that each can be tested without one.
 *
 * @param home        the folder that holds {@code data/}
 * @param versionTold the program's version; asked when it is to be told, as it is written in the jar
 * @param userHome    the user's home folder
 * @param environment variables
 * @param machine     files, wall time and new names
 * @param here        where the user is
 * @param out         standard output
 * @param err         standard error
 * @param terminal    the terminal's size; empty if output is no terminal
 * @param launch      opens the full-screen trainer and gives the exit code
 * @param ask         asks whoever sits at the terminal, and gives the line typed; empty if nobody can be asked
 */
public record CliContext(Path home, Supplier<String> versionTold, Path userHome, Map<String, String> environment,
                         Machine machine, Here here, PrintStream out, PrintStream err,
                         Supplier<Optional<TerminalSize>> terminal, ToIntBiFunction<Launch, Launch.Look> launch,
                         Function<String, Optional<String>> ask) {
    /** Columns and rows of a terminal. */
    public record TerminalSize(int columns, int rows) {}

    String version() {
        return versionTold.get();
    }

    ZoneId zone() {
        return here.zone();
    }

    LocalDate today() {
        return here.day(machine.clock().instant());
    }

    /** Whether {@code TERM} says that the terminal can only write lines. */
    boolean isDumbTerminal() {
        return variable("TERM").filter("dumb"::equals).isPresent();
    }

    /** What a variable holds; one that is empty counts as not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
