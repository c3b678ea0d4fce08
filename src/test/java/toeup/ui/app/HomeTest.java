package toeup.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toeup.ui.screen.Block;

/** The first menu. */
class HomeTest {
    private static World troubled(int troubles) {
        World world = Worlds.one();
        List<String> all = IntStream.range(0, troubles).mapToObj(number -> "Trouble " + number).toList();
        return new World(world.catalog(), world.text(), world.programmes(), world.settings(), world.patient(),
            world.patients(), world.unfinished(), world.today(), world.readOnly(), all);
    }

    @Test
    void a_few_troubles_are_told_one_by_one_and_many_do_not_hide_the_menu() {
        assertEquals(3, Visit.to(troubled(3)).page().body().size());
        List<Block> body = Visit.to(troubled(20)).page().body();
        assertEquals(4, body.size());
        assertTrue(body.get(3).toString().contains("17 more files"), body::toString);
    }
}
