package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Snapshot;

/** Pictures of places at each tier of sizes, compared with the approved ones. */
final class Pictures {
    /** A text that is missing shows its key. */
    private static final Pattern KEY = Pattern.compile("\\b(intake|settings|patients|home|keys|content|today|exercise|"
        + "dose|ways|adjust|checks|doctor|unfit|refused|seated|support|stage|running|paused|ask|stop|tally|pain|"
        + "advice|farewell|resume|rivals)\\.[a-z]");

    private Pictures() {}

    /** One picture for each size, of whatever {@code draw} shows at it. */
    static Stream<DynamicTest> of(String name, Function<Size, String> draw) {
        return Snapshot.SIZES.stream().map(size -> {
            String file = name + "_" + size.columns() + "x" + size.rows();
            return DynamicTest.dynamicTest(file, () -> {
                String picture = draw.apply(size);
                assertFalse(KEY.matcher(picture).find(), () -> "a word is missing: " + picture);
                Snapshot.assertMatches(file, picture);
            });
        });
    }

    /** These places one below the other, each opened on Home. */
    static Stream<DynamicTest> of(String name, World world, List<Place> places) {
        return of(name, size -> String.join("", places.stream()
            .map(place -> Visit.to(world, size, place).picture()).toList()));
    }
}
