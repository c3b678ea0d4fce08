package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file that ships which is made from the program itself. To make it anew: run the test with
 * {@code -Dsnapshots.update=true}, look at the file, commit it with the change that caused it.
 */
final class Between {
    private Between() {}

    /** Fails unless the lines after the one that ends in "begin NAME", up to the one that ends in "end NAME", are these. */
    static void assertMatches(String path, String name, String lines) throws IOException {
        Path file = CommandLineTest.PROGRAM.resolve(path);
        String whole = Files.readString(file);
        int from = whole.indexOf('\n', whole.indexOf("begin " + name + "\n")) + 1;
        int to = whole.lastIndexOf('\n', whole.indexOf("end " + name + "\n")) + 1;
        if (Boolean.getBoolean("snapshots.update")) {
            Files.writeString(file, whole.substring(0, from) + lines + whole.substring(to));
        } else {
            assertEquals(lines, whole.substring(from, to), path + " is not what the program's help says");
        }
    }
}
