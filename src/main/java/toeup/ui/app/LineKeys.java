package toeup.ui.app;

import java.util.EnumSet;
import java.util.Set;

/** Which keys of the table can be typed on a line and mean anything there, and how they are called then. */
public final class LineKeys {
    /** Says the page again; not in the table, as a screen needs no such key. */
    public static final String AGAIN = "r";
    /** What only a screen can show, or what moves on it; on lines a number is enough to get anywhere. */
    private static final Set<Action> OF_SCREENS = EnumSet.of(Action.DISTANCE, Action.MOTION, Action.LINES,
        Action.UP, Action.DOWN, Action.PAGE_DOWN, Action.PAGE_UP, Action.FIRST, Action.LAST, Action.REDRAW,
        Action.COUNT);

    private LineKeys() {}

    /** Whether an action has a meaning where everything is said in lines. */
    public static boolean mean(Action action) {
        return !OF_SCREENS.contains(action);
    }

    /** A key by the name it has on a line: Esc cannot be typed on one. */
    public static String name(String key) {
        return key.equals(KeyTable.name(KeyTable.Context.EVERYWHERE, Action.BACK)) ? "q" : key;
    }
}
