package toeup.cli;

import java.util.List;
import toeup.ui.app.Event;
import toeup.ui.app.Input;
import toeup.ui.app.Key;

/** Puts keys together to lines, where the reader of a window that was closed still reads what is typed. */
final class KeyLines {
    private final StringBuilder line = new StringBuilder();

    /**
     * What an event means to the talk.
     *
     * @param singly whether keys act one by one now
     */
    Event heard(Event event, boolean singly) {
        boolean key = event instanceof Event.Came came && came.input() instanceof Input.Pressed;
        if (!key || singly) return event;
        Key pressed = ((Input.Pressed) ((Event.Came) event).input()).key();
        if (pressed.kind() == Key.Kind.ENTER) return typed();
        if (pressed.kind() == Key.Kind.CHARACTER) line.append(pressed.character());
        if (pressed.kind() == Key.Kind.ESCAPE) line.append('\u001b');
        return event;
    }

    private Event typed() {
        String whole = line.toString();
        line.setLength(0);
        return new Event.Came(new Input.Typed(List.of(whole)));
    }
}
