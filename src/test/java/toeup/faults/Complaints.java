package toeup.faults;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How the program may complain: in sentences that name the place and what to do, and never by a stack trace. */
final class Complaints {
    private static final Pattern TRACE = Pattern.compile(
        "(?m)^\\s+at [\\w.$/]+\\(|Exception|java\\.|\\bError:|store\\.trouble|crash|mistake of the program");
    /** Says what happened; then, in a sentence of its own, what is safe or what to do. */
    private static final Pattern SENTENCES = Pattern.compile(".*[.)] [A-Z].*\\.");

    private Complaints() {}

    static void assertNoTrace(String output, String fault) {
        assertFalse(TRACE.matcher(output).find(), () -> fault + ":\n" + output);
    }

    /** Asserts that whatever went wrong was told, with its place and what to do. */
    static void assertHelpful(String output, Path home, String fault) {
        List<String> said = output.lines().filter(line -> line.startsWith("toeup: ")).toList();
        assertTrue(said.stream().anyMatch(line -> line.contains(home.toString())),
            () -> fault + ", no place:\n" + output);
        said.forEach(line -> assertTrue(SENTENCES.matcher(line).matches(), () -> fault + ", no help: " + line));
    }
}
