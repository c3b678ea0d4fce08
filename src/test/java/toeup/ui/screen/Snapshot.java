package toeup.ui.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import toeup.ui.canvas.Size;

/**
 * Compares pictures of screens with approved ones in {@code src/test/resources/screens}. To approve: look at the
 * picture, run the tests with {@code -Dsnapshots.update=true}, commit the file with the change that caused it.
 */
public final class Snapshot {
    private static final Path APPROVED = Path.of(System.getProperty("toeup.home", "."), "src/test/resources/screens");

    /** A window of each tier, from one in which little more than an exercise fits to a wall of text. */
    public static final List<Size> SIZES = List.of(new Size(20, 6), new Size(32, 8), new Size(40, 12), new Size(64, 18),
        new Size(80, 24), new Size(120, 33), new Size(200, 60));

    private Snapshot() {}

    /** Fails, showing both, if the picture is not the approved one of this name. */
    public static void assertMatches(String name, String picture) {
        Path file = APPROVED.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("snapshots.update")) {
                Files.createDirectories(APPROVED);
                Files.writeString(file, picture);
            }
            String approved = Files.exists(file) ? Files.readString(file) : "(none)\n";
            if (!approved.equals(picture)) {
                fail("Picture " + name + " is not the approved one.\n--- approved\n" + approved
                    + "--- drawn\n" + picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
