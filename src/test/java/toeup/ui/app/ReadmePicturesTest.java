package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import toeup.content.Content;
import toeup.content.ContentTrouble;
import toeup.figure.Pen;
import toeup.ui.theme.Theme;

/**
 * Makes the pictures of the README from the program itself. To make them anew: run this with
 * {@code -Dsnapshots.update=true}, look at them, commit them with the change that caused it.
 */
class ReadmePicturesTest {
    private static final Path HOME = Path.of(System.getProperty("toeup.home", ""));
    private static final String RUNNING =
        "An exercise under way: the foot is held up, and a large number beside it counts down the hold";
    private static final String PROGRESS =
        "The progress screen: a word for each day of the week, then the sums of the week";

    @Test
    void the_running_screen_is_that_of_the_program() throws IOException, ContentTrouble {
        Visit visit = FigureScreensTest.start("ankle-dorsiflexion", Visit.USUAL,
            FigureScreensTest.look(Pen.QUARTER, false));
        assertShown("running", FigureScreensTest.pass(visit, 135), RUNNING);
    }

    @Test
    void the_progress_screen_is_that_of_the_program() throws IOException, ContentTrouble {
        assertShown("progress", Visit.to(Month.world(), new ProgressPlace()), PROGRESS);
    }

    private static void assertShown(String name, Visit visit, String words) throws IOException, ContentTrouble {
        String drawn = SvgPicture.of(AppView.draw(visit.app()), dark(), words);
        String path = "src/docs/" + name + ".svg";
        Path file = HOME.resolve(path);
        if (Boolean.getBoolean("snapshots.update")) Files.writeString(file, drawn);
        assertEquals(Files.readString(file), drawn);
        String shown = "![" + words + "](" + path + ")";
        assertTrue(Files.readString(HOME.resolve("README.md")).contains(shown), () -> "not in README.md: " + shown);
    }

    private static Theme dark() throws ContentTrouble {
        return Content.in(HOME.resolve("data"), "en").theme("dark").orElseThrow();
    }
}
