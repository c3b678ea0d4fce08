package toeup.ui.terminal;

import java.util.OptionalInt;
import java.util.function.Consumer;
import toeup.ui.app.Input;
import toeup.ui.theme.Theme;

/** The way into a window of the program's own. What needs a desktop is only loaded behind it. */
public final class OwnWindow {
    private OwnWindow() {}

    /**
     * Opens one in the middle of the screen.
     *
     * @param title  shown by the system to everybody who looks at the screen
     * @param sink   takes what happens, from several threads; must not block and must not throw
     * @param points how large the letters are to be, 8 to 96; absent: as usual. Less if else too little has room
     * @throws NoTerminal if this system or this Java cannot open windows
     */
    public static Window open(String title, Theme theme, Consumer<Input> sink, OptionalInt points) throws NoTerminal {
        try {
            return FrameWindow.open(title, theme, sink, points);
        } catch (LinkageError partsMissing) {
            throw new NoTerminal("window.none.java", partsMissing);
        }
    }
}
