package toeup.ui.app;

import java.util.List;
import java.util.Optional;
import toeup.catalog.Lists;

/** Which key means what where: the one table that drives the program, the last row and the help page. */
public final class KeyTable {
    /** Where a key has its meaning. */
    public enum Context implements toeup.catalog.Coded {
        /** Everywhere but where text is typed and while an exercise runs. */
        EVERYWHERE,
        /** On the page of an exercise. */
        EXERCISE,
        /** On the first page of the first run. */
        WELCOME,
        /** Where an amount is changed. */
        AMOUNT,
        /** Where the patient is asked for something solid to hold. */
        SUPPORT,
        /** While an exercise runs. */
        RUNNING,
        /** Where text is typed: letters write and never act. */
        TEXT
    }

    /**
     * One row.
     *
     * @param name how the keys are called on screen; a key's own name, the same in every language
     */
    public record Binding(Context context, Action action, String name, List<Key> keys) {}

    private static final List<Binding> ROWS = List.of(
        row(Context.RUNNING, Action.STOP, "Esc", Key.of(Key.Kind.ESCAPE), Key.of('q')),
        row(Context.RUNNING, Action.PAUSE, "p", Key.of('p')),
        row(Context.RUNNING, Action.COUNT, "Space", Key.of(' ')),
        row(Context.RUNNING, Action.END_WAIT, "Enter", Key.of(Key.Kind.ENTER)),
        row(Context.RUNNING, Action.LONGER, "+", Key.of('+'), Key.of('=')),
        row(Context.RUNNING, Action.SHORTER, "-", Key.of('-')),
        row(Context.RUNNING, Action.TAKE_BACK, "Backspace", Key.of(Key.Kind.BACKSPACE)),
        row(Context.RUNNING, Action.BACK_SET, "b", Key.of('b')),
        row(Context.RUNNING, Action.NEXT_EXERCISE, "n", Key.of('n')),
        row(Context.RUNNING, Action.DISTANCE, "d", Key.of('d')),
        row(Context.RUNNING, Action.MOTION, "m", Key.of('m')),
        row(Context.RUNNING, Action.SOUND, "s", Key.of('s')),
        row(Context.RUNNING, Action.HELP, "?", Key.of('?')),
        row(Context.EXERCISE, Action.ADJUST, "a", Key.of('a')),
        row(Context.EXERCISE, Action.WAYS, "e", Key.of('e')),
        row(Context.WELCOME, Action.LINES, "r", Key.of('r')),
        row(Context.AMOUNT, Action.MORE, "+", Key.of('+'), Key.of('='), Key.of(Key.Kind.RIGHT), Key.of('l')),
        row(Context.AMOUNT, Action.LESS, "-", Key.of('-'), Key.of(Key.Kind.LEFT), Key.of('h')),
        row(Context.SUPPORT, Action.NO, "n", Key.of('n')),
        row(Context.EVERYWHERE, Action.CHOOSE, "Enter", Key.of(Key.Kind.ENTER)),
        row(Context.EVERYWHERE, Action.NUMBER, "1-9"),
        row(Context.EVERYWHERE, Action.UP, "Up", Key.of(Key.Kind.UP), Key.of('k')),
        row(Context.EVERYWHERE, Action.DOWN, "Down", Key.of(Key.Kind.DOWN), Key.of('j'), Key.of(Key.Kind.TAB)),
        row(Context.EVERYWHERE, Action.PAGE_DOWN, "PgDn", Key.of(Key.Kind.PAGE_DOWN), Key.of(' '),
            Key.of(Key.Kind.RIGHT), Key.of('l')),
        row(Context.EVERYWHERE, Action.PAGE_UP, "PgUp", Key.of(Key.Kind.PAGE_UP), Key.of(Key.Kind.LEFT),
            Key.of('h')),
        row(Context.EVERYWHERE, Action.FIRST, "Home", Key.of(Key.Kind.HOME)),
        row(Context.EVERYWHERE, Action.LAST, "End", Key.of(Key.Kind.END)),
        row(Context.EVERYWHERE, Action.BACK, "Esc", Key.of(Key.Kind.ESCAPE), Key.of('q')),
        row(Context.EVERYWHERE, Action.HELP, "?", Key.of('?')),
        row(Context.EVERYWHERE, Action.REDRAW, "Ctrl-L", Key.control('l')),
        row(Context.EVERYWHERE, Action.END, "Ctrl-C", Key.control('c')),
        row(Context.EVERYWHERE, Action.LARGER_LETTERS, "Ctrl-+", Key.control('+'), Key.control('=')),
        row(Context.EVERYWHERE, Action.SMALLER_LETTERS, "Ctrl--", Key.control('-')),
        row(Context.EVERYWHERE, Action.LETTERS_AS_AT_START, "Ctrl-0", Key.control('0')));

    private KeyTable() {}

    private static Binding row(Context context, Action action, String name, Key... keys) {
        return new Binding(context, action, name, List.of(keys));
    }

    /** What a key means in a context, else what it means everywhere; nothing a letter means reaches a text. */
    public static Optional<Action> find(Context context, Key key) {
        Optional<Action> own = find(key, context);
        if (own.isPresent() || context == Context.EVERYWHERE) return own;
        boolean alsoGeneral = switch (context) {
            case RUNNING -> key.kind() == Key.Kind.CONTROL;
            case TEXT -> key.kind() != Key.Kind.CHARACTER;
            default -> true;
        };
        return alsoGeneral ? find(key, Context.EVERYWHERE) : Optional.empty();
    }

    private static Optional<Action> find(Key key, Context context) {
        return ROWS.stream().filter(row -> row.context() == context && row.keys().contains(key))
            .map(Binding::action).findFirst();
    }

    /** The rows of a context in order, for the help page. */
    public static List<Binding> rows(Context context) {
        return ROWS.stream().filter(row -> row.context() == context).toList();
    }

    /** What is written on a key, the same in every language. */
    static String name(Key key) {
        return switch (key.kind()) {
            case CHARACTER -> key.character() == ' ' ? "Space" : Character.toString(key.character());
            case CONTROL -> "Ctrl-" + Character.toUpperCase(key.character());
            case ENTER -> "Enter";
            case ESCAPE -> "Esc";
            case BACKSPACE -> "Backspace";
            case TAB -> "Tab";
            case UP -> "Up";
            case DOWN -> "Down";
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case HOME -> "Home";
            case END -> "End";
        };
    }

    /** How the keys of an action in a context are called. */
    static String name(Context context, Action action) {
        return Lists.first(ROWS, it -> it.context() == context && it.action() == action).map(Binding::name)
            .orElseThrow(() -> new IllegalArgumentException("no key for " + action + " in " + context));
    }
}
