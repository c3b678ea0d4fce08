package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.content.Content;
import toeup.content.OnDemand;
import toeup.i18n.Messages;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Block;

/** The first menu. */
class HomeTest {
    private static World troubled(int troubles) {
        World world = Worlds.one();
        List<String> all = IntStream.range(0, troubles).mapToObj(number -> "Trouble " + number).toList();
        return new World(world.catalog(), world.text(), world.programmes(), world.settings(), world.patient(),
            world.patients(), world.unfinished(), world.today(), world.readOnly(), all);
    }

    /** Which is what makes the start quick: every other word is read while the menu is looked at. */
    @Test
    void the_first_menu_and_the_first_page_ever_use_the_words_read_first_alone(@TempDir Path data) throws IOException {
        Path words = Files.createDirectories(data.resolve("text/en"));
        Path shipped = Path.of(System.getProperty("toeup.home", ""), "data/text/en/start.json");
        Files.copy(shipped, words.resolve("start.json"));
        Messages first = new OnDemand(Content.in(data, "en")).messages();
        Files.delete(words.resolve("start.json"));
        for (Size size : List.of(new Size(80, 24), new Size(40, 12), new Size(20, 6), new Size(10, 3))) {
            for (World world : List.of(Worlds.one(), Worlds.empty())) {
                World reading = new World(world.catalog(), first, world.programmes(), world.settings(),
                    world.patient(), world.patients(), world.unfinished(), world.today(), world.readOnly(), List.of());
                Turn start = AppStart.open(reading, size, 1, new Wish.Menu(), "AAA-AAA");
                assertDoesNotThrow(() -> AppView.draw(start.app()), "other words are read");
            }
        }
    }

    @Test
    void a_few_troubles_are_told_one_by_one_and_many_do_not_hide_the_menu() {
        assertEquals(3, Visit.to(troubled(3)).page().body().size());
        List<Block> body = Visit.to(troubled(20)).page().body();
        assertEquals(4, body.size());
        assertTrue(body.get(3).toString().contains("17 more files"), body::toString);
    }

    @Test
    void back_from_a_place_chosen_by_its_number_the_menu_shows_what_has_the_focus_in_any_window() {
        for (Size size : List.of(new Size(80, 24), new Size(40, 12), new Size(20, 6))) {
            Visit visit = Visit.to(Worlds.one(), size).type("7");
            assertInstanceOf(SettingsPlace.class, visit.place());
            visit.press(Key.Kind.ESCAPE);
            assertTrue(visit.shown().contains("> ") && visit.shown().contains("Settings"), visit::shown);
            visit.press(Key.Kind.ENTER);
            assertInstanceOf(SettingsPlace.class, visit.place(), size::toString);
        }
    }
}
