package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import toeup.desktop.Desktop;
import toeup.desktop.FrameMain;
import toeup.tmux.Checkout;
import toeup.ui.canvas.Size;

/** The window of the program's own on a real desktop, started as a user starts it. */
class OwnWindowIT {
    private static final String USUAL = "usual";
    private static final String FULL_HD = "1920x1080";
    private static Checkout checkout;
    private Desktop desktop;

    @BeforeAll
    static void make() {
        checkout = Checkout.of(FrameMain.class);
    }

    @AfterAll
    static void removeCheckout() {
        checkout.close();
    }

    @AfterEach
    void close() {
        if (desktop != null) desktop.close();
    }

    private Size open(String screen, String points) {
        String[] dots = screen.split("x");
        desktop = Desktop.of(Integer.parseInt(dots[0]), Integer.parseInt(dots[1]));
        desktop.start(checkout.folder(), "./run.sh", "--window", points).waitForWindow();
        desktop.waitUntil("its first size", output -> output.contains("size "));
        return size();
    }

    /** The size it told last. */
    private Size size() {
        List<String> sizes = desktop.output().lines().filter(line -> line.startsWith("size ")).toList();
        String[] numbers = sizes.get(sizes.size() - 1).split(" ")[1].split("x");
        return new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private Size after(String key) {
        long before = keys();
        desktop.keys(key).waitUntil(key, output -> keys() > before
            && output.substring(output.lastIndexOf("key ")).contains("size "));
        return size();
    }

    private long keys() {
        return desktop.output().lines().filter(line -> line.startsWith("key ")).count();
    }

    @Test
    void where_the_screen_is_large_there_are_eighty_columns_of_usual_letters() {
        assertEquals(new Size(80, 24), open(FULL_HD, USUAL));
    }

    @Test
    void larger_letters_leave_fewer_cells_smaller_ones_more_and_zero_as_many_as_before() {
        Size start = open(FULL_HD, USUAL);
        Size larger = after("ctrl+plus");
        assertTrue(larger.columns() < start.columns() && larger.rows() < start.rows(), larger.toString());
        Size largest = after("ctrl+equal");
        assertTrue(largest.columns() < larger.columns() && largest.rows() < larger.rows(), largest.toString());
        assertEquals(larger, after("ctrl+minus"));
        assertEquals(start, after("ctrl+0"));
        Size smaller = after("ctrl+KP_Subtract");
        assertTrue(smaller.columns() > start.columns() && smaller.rows() > start.rows(), smaller.toString());
        assertEquals(start, after("ctrl+KP_Add"));
        desktop.keys("q");
        assertEquals(0, desktop.exitCode());
    }

    @Test
    void letters_cannot_become_so_large_that_no_exercise_has_room() {
        open("800x600", "48");
        for (int i = 0; i < 10; i++) after("ctrl+plus");
        assertTrue(size().columns() >= 20 && size().rows() >= 6, size().toString());
    }

    @Test
    void the_usual_letters_leave_room_for_every_screen_on_a_small_screen_too() {
        Size size = open("640x480", USUAL);
        assertTrue(size.columns() >= 40 && size.rows() >= 12, size.toString());
    }

    @Test
    void letters_that_somebody_chose_may_be_as_large_as_an_exercise_allows() {
        Size size = open("800x600", "96");
        assertTrue(size.columns() >= 20 && size.columns() < 40 && size.rows() >= 6 && size.rows() < 12, size.toString());
    }

    @Test
    void keys_arrive_once_each() {
        open(FULL_HD, USUAL);
        desktop.keys("j", "7", "question", "Up", "Prior", "Home", "Return", "Tab", "BackSpace", "Escape",
            "space", "ctrl+l", "ctrl+c", "KP_Enter", "F5", "x");
        desktop.waitUntil("the last key", output -> output.contains("CHARACTER-x"));
        assertEquals(List.of("CHARACTER-j", "CHARACTER-7", "CHARACTER-?", "UP", "PAGE_UP", "HOME",
            "ENTER", "TAB", "BACKSPACE", "ESCAPE", "CHARACTER- ", "CONTROL-l", "CONTROL-c", "ENTER", "CHARACTER-x"),
            desktop.output().lines().filter(line -> line.startsWith("key ")).map(line -> line.substring(4)).toList());
    }

    @Test
    void a_window_that_is_resized_has_another_size() {
        Size before = open(FULL_HD, USUAL);
        desktop.resize(900, 500).waitUntil("a smaller size", output -> !size().equals(before));
        Size small = size();
        assertTrue(small.columns() < before.columns() && small.rows() < before.rows(), small.toString());
        desktop.resize(1500, 900).waitUntil("a larger size", output -> size().columns() > small.columns());
    }

    @Test
    void a_theme_reaches_to_the_edges_of_the_window() {
        open(FULL_HD, USUAL);
        desktop.resize(905, 517).waitUntil("a smaller size", output -> size().columns() < 80);
        desktop.keys("r").waitUntil("a black edge", output -> output.contains("edge 000000"));
        after("l");
        desktop.keys("r").waitUntil("a white edge", output -> output.contains("edge ffffff"));
    }

    @Test
    void a_closed_window_is_told() {
        open(FULL_HD, USUAL);
        desktop.closeWindow();
        assertEquals(7, desktop.exitCode());
    }

    @Test
    void a_mistake_on_the_thread_of_events_is_told_and_not_printed() {
        open(FULL_HD, USUAL);
        desktop.keys("e");
        assertEquals(9, desktop.exitCode());
        assertTrue(desktop.output().endsWith("failed: as asked\n"), desktop.output());
        assertFalse(desktop.output().contains("Exception"), desktop.output());
    }

    @Test
    void requests_to_end_reach_the_program() {
        open(FULL_HD, USUAL);
        desktop.signal("TERM");
        assertEquals(143, desktop.exitCode());
    }
}
