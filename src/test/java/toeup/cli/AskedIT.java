package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;

/** A command in a real terminal that asks: only a whole line is an answer, wherever its options stand. */
class AskedIT {
    private static final String CODE = "BERT";
    /** As the launcher does for screens: single keys, which no signal comes of. */
    private static final String SET_UP_FOR_SCREENS = "before=$(stty -g); stty -icanon -echo -isig; "
        + "exec \"$0\" \"-Dtoeup.terminal=$before 24 80\" \"$@\"";

    private final Pane pane = Pane.of(80, 24);
    private final Path data = pane.home().resolve("shared");
    private Pane asking;

    @BeforeEach
    void addPatient() {
        TrainerIT.start(pane, "--data", data.toString(), "patients", "add", CODE);
        assertEquals(0, pane.exitCode(), pane.screen());
        asking = TrainerIT.again(pane);
    }

    @AfterEach
    void close() {
        asking.close();
        pane.close();
    }

    @Test
    void a_key_is_no_answer_and_what_was_mistyped_can_be_taken_back() {
        TrainerIT.start(asking, "--data", data.toString(), "--ascii", "patients", "erase", CODE);
        answerMistypedAtFirst();
        assertTrue(Files.isDirectory(data.resolve("erased")));
    }

    @Test
    void so_it_is_with_options_behind_the_command() {
        TrainerIT.start(asking, "patients", "erase", CODE, "--data", data.toString());
        answerMistypedAtFirst();
    }

    @Test
    void a_terminal_that_was_set_up_for_screens_is_set_back_before_it_asks() {
        Path checkout = Checkout.real();
        asking.start(checkout, "sh", "-c", SET_UP_FOR_SCREENS, Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Dtoeup.home=" + checkout, "-jar", checkout.resolve("target/toeup.jar").toString(), "--data", data.toString(),
            "patients", "erase", CODE);
        answerMistypedAtFirst();
    }

    @Test
    void ctrl_c_ends_it_and_erases_nothing() {
        TrainerIT.start(asking, "--data", data.toString(), "patients", "erase", CODE);
        asking.waitFor("type the code again").keys("C-c");
        assertEquals(130, asking.exitCode());
        assertFalse(Files.exists(data.resolve("erased")));
    }

    private void answerMistypedAtFirst() {
        asking.waitFor("type the code again").type("B").waitFor("again: B").type("ERX").keys("BSpace").type("T")
            .waitFor("again: BERT").keys("Enter");
        assertEquals(0, asking.exitCode(), asking.screen());
        assertTrue(asking.screen().contains("Erased " + CODE), asking.screen());
    }
}
