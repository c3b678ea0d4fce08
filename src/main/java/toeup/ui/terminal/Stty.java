package toeup.ui.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import toeup.ui.canvas.Size;

/** Runs {@code stty} on the terminal of standard input. Each run starts a process, so the fewest are made. */
final class Stty {
    /** A larger window than any screen has is noise, and a grid for it would take all memory. */
    private static final Size LARGEST = new Size(500, 200);

    private Stty() {}

    /**
     * Gives back what {@code stty} printed.
     *
     * @throws IOException if it could not be run, or refused: standard input is no terminal, or is gone
     */
    static String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
            .redirectInput(Redirect.INHERIT)
            .redirectErrorStream(true)
            .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
        if (waitFor(process) != 0) {
            throw new IOException(printed);
        }
        return printed;
    }

    /** Reads what {@code stty size} printed; nothing if the terminal does not know its size and says 0 0. */
    static Optional<Size> size(String printed) {
        String[] numbers = printed.split(" ");
        if (numbers.length != 2) {
            return Optional.empty();
        }
        int rows = number(numbers[0]);
        int columns = number(numbers[1]);
        return rows < 1 || columns < 1 ? Optional.empty()
            : Optional.of(new Size(Math.min(columns, LARGEST.columns()), Math.min(rows, LARGEST.rows())));
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A fixed place first: searching the PATH takes time, and some PATHs put another stty in front. */
    private static String program() {
        return Files.isExecutable(Path.of("/bin/stty")) ? "/bin/stty" : "stty";
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while setting the terminal", e);
        }
    }
}
