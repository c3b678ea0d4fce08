package toeup.ui.terminal;

import java.io.Console;

/** Whether somebody sits at a terminal. Apart from the window, so that asking loads nothing of it. */
public final class Interactive {
    private Interactive() {}

    /** Whether screens can be shown: input and output are a terminal, or a script says so. */
    public static boolean canShowScreens() {
        return Launched.byScript().isPresent() || isTerminal();
    }

    /** Whether input and output are a terminal. */
    static boolean isTerminal() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there may be a console although input or output is none, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
