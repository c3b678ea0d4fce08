package toeup.ui.terminal;

import java.util.Optional;
import toeup.ui.canvas.Size;

/**
 * What {@code run.sh} says about a terminal that it has already set up for the screens: two runs of {@code stty}
 * take a shell 3 ms and a JVM that just started 30 ms.
 *
 * @param settingsBefore as printed by {@code stty -g}
 */
record Launched(String settingsBefore, Optional<Size> size) {
    /** Nothing, if the program was started in another way; it then sets up the terminal by itself. */
    static Optional<Launched> byScript() {
        return of(System.getProperty("toeup.terminal", ""));
    }

    /** The same for lines, for which nothing has to be set up. */
    static Optional<Launched> inLines() {
        return of(System.getProperty("toeup.lines", ""));
    }

    /** @param told the settings, the rows and the columns, with a space between */
    static Optional<Launched> of(String told) {
        int space = told.indexOf(' ');
        return space < 1 ? Optional.empty()
            : Optional.of(new Launched(told.substring(0, space), Stty.size(told.substring(space + 1))));
    }
}
