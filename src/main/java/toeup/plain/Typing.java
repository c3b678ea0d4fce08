package toeup.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import toeup.session.RunRules;
import toeup.ui.app.Action;
import toeup.ui.app.App;
import toeup.ui.app.Field;
import toeup.ui.app.Key;
import toeup.ui.app.KeyTable;
import toeup.ui.app.LineKeys;
import toeup.ui.app.Place;
import toeup.ui.screen.Page;

/** What a typed line means at a moment: the keys a screen would be led by, or words on why it means nothing. */
final class Typing {
    private static final Key ENTER = Key.of(Key.Kind.ENTER);
    private static final Key SPACE = Key.of(' ');
    private static final char ESCAPE = '\u001b';
    /** Longer than it takes to press Enter behind a key, out of habit. */
    private static final Duration LINGERING = Duration.ofSeconds(1);

    private final App app;
    private final Place place;
    private final boolean scripted;

    private Typing(App app, boolean scripted) {
        this.app = app;
        this.place = app.top().place();
        this.scripted = scripted;
    }

    /**
     * Reads a line.
     *
     * @param scripted nobody sits there: a line that comes too early waits, and no key was ever held down
     */
    static Reply of(App app, String line, boolean scripted) {
        Typing typing = new Typing(app, scripted);
        if (scripted && typing.place.isDeaf(app, app.top())) return new Reply.Wait();
        if (line.indexOf(ESCAPE) >= 0) return Reply.Press.of(Key.of(Key.Kind.ESCAPE));
        return Current.isShown(app) ? typing.running(line.strip()) : typing.page(line);
    }

    /** Whether a line is one of those that act while the clock runs. */
    static boolean isCommand(String line) {
        String typed = line.strip().toLowerCase(Locale.ROOT);
        return typed.length() == 1 && "pqnb+-=?".contains(typed);
    }

    /** A single key while an exercise runs; empty for one that has a meaning on screens only. */
    static Optional<Key> running(App app, Key key) {
        if (key.equals(ENTER)) return Optional.of(enter(app));
        Optional<Action> action = KeyTable.find(KeyTable.Context.RUNNING, key);
        boolean onlySeen = action.isPresent() && !LineKeys.mean(action.get()) && action.get() != Action.COUNT;
        return onlySeen ? Optional.empty() : Optional.of(key);
    }

    /** Enter goes on: at the patient's own pace it counts, as nothing else waits for it there. */
    private static Key enter(App app) {
        var run = Current.of(app).orElseThrow().run();
        boolean counts = RunRules.isOwnPace(run) && run.isGoing() && !RunRules.isEndedByEnter(run);
        return counts ? SPACE : ENTER;
    }

    private Reply running(String typed) {
        if (typed.equalsIgnoreCase(LineKeys.AGAIN)) return new Reply.Again();
        boolean clock = Current.isClockRunning(app);
        if (isCommand(typed) || typed.isEmpty()) {
            boolean early = scripted && (clock && typed.isEmpty() || isPressedJustNow(typed));
            return early ? new Reply.Wait() : Reply.Press.of(typed.isEmpty() ? enter(app) : letter(typed));
        }
        return clock ? new Reply.Wait() : refuse("plain.keys.enter");
    }

    /** So soon after the last one it would be taken for a key held down. */
    private boolean isPressedJustNow(String typed) {
        return (typed.isEmpty() || typed.equals("p")) && RunRules.isKeyHeldDown(Current.of(app).orElseThrow().run());
    }

    private Reply page(String line) {
        Page page = app.page();
        Field field = place.field(app);
        if (field.kind() == Field.Kind.TEXT) return text(line, field);
        String typed = line.strip();
        if (typed.isEmpty()) return isOfTheKeyBefore() ? new Reply.Press(List.of()) : entered(typed);
        if (typed.equals(LineKeys.AGAIN)) return new Reply.Again();
        if (isNumber(typed)) return field.kind() == Field.Kind.NUMBER ? number(typed, field) : item(typed, page);
        Optional<Action> action = KeyTable.find(place.context(app), letter(typed)).filter(LineKeys::mean);
        boolean means = typed.length() == 1 && action.isPresent();
        return means ? Reply.Press.of(letter(typed)) : refuse("plain.unknown");
    }

    /** Keys act at once while an exercise is on: Enter behind one of them does not answer what that key asks. */
    private boolean isOfTheKeyBefore() {
        return !scripted && Current.of(app).isPresent() && app.top().age().compareTo(LINGERING) < 0;
    }

    private Reply text(String line, Field field) {
        if (line.length() > field.most()) return refuse("plain.text", field.most());
        return line.chars().anyMatch(Character::isISOControl) ? refuse("plain.unknown") : entered(line);
    }

    private Reply number(String typed, Field field) {
        return typed.length() > field.most() ? refuse("plain.number", field.most()) : entered(typed);
    }

    /** In place of what a refused answer left in the field: it is said, and typed again as a whole. */
    private Reply entered(String typed) {
        List<Key> keys = new ArrayList<>(Collections.nCopies(app.top().typed().length(), Key.of(Key.Kind.BACKSPACE)));
        typed.chars().forEach(character -> keys.add(Key.of((char) character)));
        keys.add(ENTER);
        return new Reply.Press(keys);
    }

    /** Goes to the item and takes it; where amounts are changed, only goes there. */
    private Reply item(String typed, Page page) {
        int items = page.items().size();
        if (items == 0) return refuse("plain.unknown");
        int item = typed.length() > 3 ? -1 : Integer.parseInt(typed) - 1;
        if (item < 0 || item >= items) return refuse("plain.range", items);
        int by = item - page.focus();
        Key move = Key.of(by < 0 ? Key.Kind.UP : Key.Kind.DOWN);
        List<Key> keys = new ArrayList<>(Collections.nCopies(Math.abs(by), move));
        if (place.context(app) != KeyTable.Context.AMOUNT) keys.add(ENTER);
        return new Reply.Press(keys);
    }

    private static boolean isNumber(String typed) {
        return typed.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static Key letter(String typed) {
        return Key.of(typed.toLowerCase(Locale.ROOT).charAt(0));
    }

    private Reply refuse(String key, Object... arguments) {
        return new Reply.Refuse(app.world().text().of(key, arguments));
    }
}
