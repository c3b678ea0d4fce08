package toeup.ui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import toeup.ui.canvas.Size;

/** Pictures of pages and running exercises at each tier of sizes, compared with the approved ones. */
class PicturesTest {
    private static final Map<String, Page> PAGES = new LinkedHashMap<>();
    private static final Map<String, Running> RUNNING = new LinkedHashMap<>();

    static {
        PAGES.put("menu", Samples.menu());
        PAGES.put("safety_text", Samples.safetyText());
        PAGES.put("question", Samples.question());
        PAGES.put("number_entry", Samples.numberEntry());
        PAGES.put("progress_page", Samples.progress());
        RUNNING.put("hold", Samples.hold().running());
        RUNNING.put("move", Samples.move().running());
        RUNNING.put("get_ready", Samples.getReady().running());
        RUNNING.put("rest", Samples.rest().running());
        RUNNING.put("paused", Samples.paused().running());
        RUNNING.put("done", Samples.done().running());
        RUNNING.put("own_pace", Samples.ownPace().running());
        RUNNING.put("distance", Samples.distance().running());
    }

    @TestFactory
    Stream<DynamicTest> every_page_at_every_size_looks_as_approved() {
        return sized(PAGES.keySet().stream().toList(), (name, size) -> allParts(PAGES.get(name), size));
    }

    @TestFactory
    Stream<DynamicTest> every_running_moment_at_every_size_looks_as_approved() {
        return sized(RUNNING.keySet().stream().toList(),
            (name, size) -> RunningScreen.draw(RUNNING.get(name), size, English.WORDS).toText());
    }

    private interface Drawing {
        String draw(String name, Size size);
    }

    private static Stream<DynamicTest> sized(List<String> names, Drawing drawing) {
        return names.stream().flatMap(name -> Snapshot.SIZES.stream().map(size -> {
            String file = name + "_" + size.columns() + "x" + size.rows();
            return DynamicTest.dynamicTest(file, () -> Snapshot.assertMatches(file, drawing.draw(name, size)));
        }));
    }

    /** One part below the other, each closed by a line as wide as the window. */
    private static String allParts(Page page, Size size) {
        PageLayout layout = PageLayout.of(page, size, English.WORDS);
        StringBuilder pictures = new StringBuilder();
        for (int part = 0; part < layout.parts(); part++) {
            pictures.append(layout.draw(part).toText()).append("=".repeat(size.columns())).append('\n');
        }
        return pictures.toString();
    }
}
