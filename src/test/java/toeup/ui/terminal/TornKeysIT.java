package toeup.ui.terminal;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.WindowMain;

/** Keys whose bytes come one by one, but in time: a busy machine would bring them too late. */
@Tag("alone")
class TornKeysIT {
    private static final int ESC = 0x1b;

    @Test
    void an_arrow_torn_apart_by_a_slow_line_is_an_arrow() {
        try (Checkout checkout = Checkout.of(WindowMain.class); Pane pane = Pane.of(60, 15)) {
            pane.start(checkout.folder(), "./run.sh").waitFor("size 60x15");
            pane.bytes(ESC).bytes('[').bytes('A').type("x");
            pane.waitFor("key UP\nkey CHARACTER-x");
        }
    }
}
