package toeup.ui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Tools;
import toeup.tmux.WindowMain;

/** Where there is no terminal to show anything on. */
class NoTerminalIT {
    private static Checkout checkout;

    @BeforeAll
    static void make() {
        checkout = Checkout.of(WindowMain.class);
    }

    @AfterAll
    static void removeCheckout() {
        checkout.close();
    }

    @Test
    void without_any_terminal_it_is_told() {
        Tools.Ran ran = Tools.run(new ProcessBuilder("./run.sh").directory(checkout.folder().toFile()));
        assertEquals("terminal.none\n", ran.output());
        assertEquals(1, ran.exitCode());
    }

    @Test
    void with_a_pipe_for_output_it_is_told() {
        assertTold("./run.sh | cat; exit ${PIPESTATUS[0]}");
    }

    @Test
    void with_a_file_for_input_it_is_told() {
        assertTold("./run.sh </dev/null");
    }

    private static void assertTold(String line) {
        try (Pane pane = Pane.of(60, 10).start(checkout.folder(), "bash", "-c", line)) {
            pane.waitFor("terminal.none");
            assertEquals(1, pane.exitCode());
            assertEquals(pane.settingsBefore(), pane.settingsAfter());
        }
    }
}
