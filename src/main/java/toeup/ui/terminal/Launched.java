package toeup.ui.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import toeup.ui.canvas.Size;

/**
 * What {@code run.sh} says about a terminal that it has already set up for the screens: two runs of {@code stty}
 * take a shell 3 ms and a JVM that just started 30 ms.
 *
 * @param settingsBefore as printed by {@code stty -g}
 */
record Launched(String settingsBefore, Optional<Size> size) {
    /** What stands behind the size once everything is set up. */
    private static final String SET = "set";

    /** Kept, as a pipe can be read only once. */
    private static final class ByScript {
        static final Optional<Launched> TOLD = of(System.getProperty("toeup.terminal", ""));
    }

    /** Nothing, if the program was started in another way; it then sets up the terminal by itself. */
    static Optional<Launched> byScript() {
        return ByScript.TOLD;
    }

    /** The same for lines, for which nothing has to be set up. */
    static Optional<Launched> inLines() {
        return of(System.getProperty("toeup.lines", ""));
    }

    /**
     * @param told the settings, the rows and the columns, with a space between; or the settings and a file, mostly a pipe,
     *             in which the rows and columns stand once the terminal is set up, which may be waited for
     */
    static Optional<Launched> of(String told) {
        int space = told.indexOf(' ');
        if (space < 1) return Optional.empty();
        String settings = told.substring(0, space);
        String size = told.substring(space + 1);
        return size.startsWith("/") ? setUp(size).map(it -> new Launched(settings, Stty.size(it)))
            : Optional.of(new Launched(settings, Stty.size(size)));
    }

    /** What is told of the size; nothing if the terminal could not be set up. */
    private static Optional<String> setUp(String file) {
        try {
            // A pipe has no place to read from, which FileInputStream of Java 17 asks for.
            String all = Files.readString(Path.of(file), StandardCharsets.US_ASCII).strip();
            if (!all.endsWith(SET)) return Optional.empty();
            return Optional.of(all.substring(0, all.length() - SET.length()).strip());
        } catch (IOException untold) {
            return Optional.empty();
        }
    }
}
