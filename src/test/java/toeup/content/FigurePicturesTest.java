package toeup.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toeup.figure.Drawing;
import toeup.figure.Figure;
import toeup.figure.KeyPose;
import toeup.figure.Pen;
import toeup.figure.View;

/**
 * Approved pictures of each figure's key poses in {@code src/test/resources/figures}. To approve: look at the
 * picture, run the tests with {@code -Dsnapshots.update=true}, commit the file with the change that caused it.
 */
class FigurePicturesTest {
    private static final int COLUMNS = 24;
    private static final int ROWS = 10;
    private static final Path APPROVED = Path.of(System.getProperty("toeup.home", ""), "src/test/resources/figures");

    static List<String> figures() throws ContentTrouble {
        return Shipped.content().figures().stream().map(Figure::exercise).toList();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void key_poses_look_as_approved_in_quarter_blocks(String exercise) throws ContentTrouble {
        assertLooksAsApproved(exercise, Pen.QUARTER);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void key_poses_look_as_approved_in_ascii(String exercise) throws ContentTrouble {
        assertLooksAsApproved(exercise, Pen.ASCII);
    }

    private static void assertLooksAsApproved(String exercise, Pen pen) throws ContentTrouble {
        StringBuilder drawn = new StringBuilder();
        for (View view : Shipped.content().figure(exercise).orElseThrow().views()) drawn.append(drawn(view, pen));
        Path file = APPROVED.resolve(exercise + "_" + pen.code() + ".txt");
        try {
            if (Boolean.getBoolean("snapshots.update")) Files.writeString(file, drawn);
            assertEquals(Files.exists(file) ? Files.readString(file) : "(none)", drawn.toString(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn(View view, Pen pen) {
        StringBuilder drawn = new StringBuilder("== ")
            .append(view.ways().stream().sorted().collect(Collectors.joining(", ")))
            .append(view.directions().stream().sorted().map(it -> " " + it).collect(Collectors.joining()))
            .append('\n');
        for (KeyPose pose : view.keyPoses(false)) {
            Drawing drawing = pen.draw(pose.picture(), COLUMNS, ROWS);
            drawn.append("-- ").append(pose.word()).append('\n').append(drawing.toText());
        }
        return drawn.toString();
    }
}
