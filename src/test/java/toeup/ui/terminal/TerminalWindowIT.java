package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Waiting;
import toeup.tmux.WindowMain;

/** The window in a real terminal, started as a user starts it. */
class TerminalWindowIT {
    private static Checkout checkout;
    private final Pane pane = Pane.of(60, 15);

    @BeforeAll
    static void make() {
        checkout = Checkout.of(WindowMain.class);
    }

    @AfterAll
    static void removeCheckout() {
        checkout.close();
    }

    @BeforeEach
    void start() {
        pane.start(checkout.folder(), "./run.sh").waitFor("size 60x15");
    }

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void leaving_gives_the_terminal_back_as_it_was() {
        assertTrue(pane.isAlternateScreen());
        pane.type("q");
        assertEquals(0, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void keys_arrive() {
        pane.type("j7").keys("Up", "PPage", "Home", "Enter", "Tab", "BSpace", "M-k");
        pane.waitFor("""
            key CHARACTER-j
            key CHARACTER-7
            key UP
            key PAGE_UP
            key HOME
            key ENTER
            key TAB
            key BACKSPACE
            key CHARACTER-k
            """);
    }

    @Test
    void keys_that_would_stop_or_freeze_other_programs_arrive_as_keys() {
        pane.keys("C-c", "C-z", "C-s", "C-q", "C-\\", "C-v");
        pane.waitFor("""
            key CONTROL-c
            key CONTROL-z
            key CONTROL-s
            key CONTROL-q
            key CONTROL-v
            """);
    }

    @Test
    void a_lone_escape_arrives() {
        pane.keys("Escape").waitFor("key ESCAPE");
    }

    @Test
    void the_cursor_stands_where_the_canvas_says_and_is_visible() {
        pane.type("jj").waitFor("key CHARACTER-j\nkey CHARACTER-j");
        assertEquals("2,2", pane.cursor());
        assertTrue(pane.isCursorVisible());
    }

    @Test
    void a_resize_is_noticed_without_a_key() {
        pane.resize(33, 9).waitFor("size 33x9").resize(120, 40).waitFor("size 120x40");
    }

    /** A terminal cuts what it shows when it shrinks; it may have grown back before its size was asked for. */
    @Test
    void after_a_resize_there_and_back_everything_is_drawn_anew() {
        pane.type("j").waitFor("key CHARACTER-j");
        pane.spoil("SPOILT").waitFor("SPOILT");
        pane.signal("WINCH", pane.jvm()).waitUntil("it is repainted", screen -> !screen.contains("SPOILT"));
    }

    @Test
    void a_terminal_that_takes_no_picture_does_not_keep_the_program_from_ending() {
        pane.type("j").waitFor("key CHARACTER-j");
        ProcessHandle jvm = pane.jvm();
        // What is to be drawn then is waited for by whoever draws it.
        pane.freeze().signal("WINCH", jvm).signal("WINCH", jvm).insistOnEnd(jvm).thaw();
        assertEquals(137, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void a_terminal_that_cannot_be_given_back_does_not_keep_the_program_from_ending() {
        pane.type("j").waitFor("key CHARACTER-j");
        pane.freeze().insistOnEnd(pane.jvm()).thaw();
        assertEquals(137, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void a_storm_of_resizes_down_to_one_cell_ends_with_the_last_size() {
        for (int i = 0; i < 20; i++) {
            pane.resize(1 + i % 3, 1 + i % 2);
        }
        pane.resize(44, 11).waitFor("size 44x11").type("q");
        assertEquals(0, pane.exitCode());
    }

    @Test
    void ctrl_l_repaints_what_another_program_spoilt() {
        pane.type("j").waitFor("key CHARACTER-j");
        pane.spoil("SPOILT").waitFor("SPOILT");
        pane.keys("C-l").waitUntil("it is repainted", screen -> !screen.contains("SPOILT"));
    }

    @Test
    void a_request_to_end_reaches_the_program_by_the_launcher() {
        pane.signal("TERM", pane.launcher());
        assertEquals(143, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void a_request_to_end_reaches_the_program_itself() {
        pane.signal("TERM", pane.jvm());
        assertEquals(143, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void an_interrupt_from_outside_ends_with_130() {
        pane.signal("INT", pane.launcher());
        assertEquals(130, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void a_hang_up_ends_with_129() {
        pane.signal("HUP", pane.launcher());
        assertEquals(129, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void an_exception_is_said_after_the_screen_was_left() {
        pane.type("e").waitFor("failed: as asked");
        assertEquals(1, pane.exitCode());
        assertTerminalIsClean();
    }

    @Test
    void a_killed_program_leaves_a_clean_terminal_and_a_word_on_what_to_do() {
        pane.signal("KILL", pane.jvm());
        assertEquals(137, pane.exitCode());
        assertTerminalIsClean();
        pane.waitFor("Toe Up was ended without warning");
    }

    @Test
    void a_terminal_that_closes_is_told_so_that_the_program_can_save() {
        ProcessHandle jvm = pane.jvm();
        pane.hangUp();
        Waiting.until(() -> Optional.of(true).filter(yes -> !jvm.isAlive()), () -> "the JVM ends");
    }

    @Test
    void a_stopped_and_continued_program_takes_its_terminal_back() {
        pane.signal("STOP", pane.jvm());
        pane.set("sane").spoil("SHELL").waitFor("SHELL");
        pane.signal("CONT", pane.jvm()).waitUntil("it is repainted", screen -> !screen.contains("SHELL"));
        pane.type("j").waitFor("key CHARACTER-j");
    }


    @Test
    void the_terminal_is_asked_nothing_so_that_one_that_never_answers_holds_up_nothing() {
        String sent = pane.output();
        assertTrue(sent.contains("60x15"), sent);
        // Every question to a terminal is an escape sequence that ends in n, c, t or q.
        assertFalse(Pattern.compile("\\e\\[[0-9;?>=]*[nctq]|\\eP|\\e\\]").matcher(sent).find(), sent);
    }

    @Test
    void a_key_that_changes_nothing_sends_nothing() {
        pane.type("j").waitFor("key CHARACTER-j");
        String before = pane.output();
        pane.keys("F5", "C-Space").type("k").waitFor("key CHARACTER-k");
        assertFalse(pane.output().substring(before.length()).contains("\u001b[2J"));
        assertTrue(pane.output().length() - before.length() < 80, pane.output().substring(before.length()));
    }

    @Test
    void a_program_started_without_the_script_sets_and_restores_the_terminal_itself() {
        String java = System.getProperty("java.home") + "/bin/java";
        try (Pane bare = Pane.of(50, 12).start(checkout.folder(), java, "-jar", "target/toeup.jar")) {
            bare.waitFor("size 50x12").keys("C-z", "C-s").waitFor("key CONTROL-z\nkey CONTROL-s");
            bare.signal("TERM", bare.jvm());
            assertEquals(143, bare.exitCode());
            assertEquals(bare.settingsBefore(), bare.settingsAfter());
            assertFalse(bare.isAlternateScreen());
        }
    }

    @Test
    void nothing_is_written_into_an_empty_home() {
        pane.type("q");
        pane.exitCode();
        assertEquals(0, pane.home().toFile().list().length, () -> String.join(" ", pane.home().toFile().list()));
        assertTrue(Files.isDirectory(pane.home()));
    }

    private void assertTerminalIsClean() {
        assertEquals(pane.settingsBefore(), pane.settingsAfter());
        assertFalse(pane.isAlternateScreen());
        assertTrue(pane.isCursorVisible());
        assertFalse(pane.screen().contains("size "), pane.screen());
    }
}
