package toeup.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toeup.ui.app.App;
import toeup.ui.app.AppRules;
import toeup.ui.app.Event;
import toeup.ui.app.Input;
import toeup.ui.app.Key;
import toeup.ui.app.LineKeys;
import toeup.ui.app.Request;
import toeup.ui.app.Turn;

/**
 * The trainer as a talk: events and typed lines go in, lines come out. Pure: the state of the screens is the same as
 * behind a full screen, and the same rules lead it.
 *
 * @param app      the state of the screens
 * @param scripted nobody sits there: lines come from a pipe or a file
 * @param said     what was said of it last
 * @param unsaid   lines still to be said, of an exercise that went on meanwhile
 * @param waiting  typed lines that answer questions still to come
 * @param ended    nothing more will be typed
 * @param answered something was typed since something was said last, so that the prompt is due again
 */
public record Talk(App app, boolean scripted, Said said, List<String> unsaid, List<String> waiting, boolean ended,
                   boolean answered) {
    /** A line that waits is looked at again so soon: until a key no longer counts as held down. */
    private static final Duration WHILE_WAITING = Duration.ofMillis(50);

    public Talk {
        unsaid = List.copyOf(unsaid);
        waiting = List.copyOf(waiting);
    }

    /** The next state, and what the world is asked to do. */
    public record Step(Talk talk, List<Request> requests) {
        public Step {
            requests = List.copyOf(requests);
        }

        private Step then(Event event) {
            Step next = talk.pass(event);
            List<Request> all = new ArrayList<>(requests);
            all.addAll(next.requests());
            return new Step(next.talk(), all);
        }
    }

    /**
     * What is to be printed now.
     *
     * @param prompt what can be answered, to stand after the lines without a line's end; empty for none
     */
    public record Speech(Talk talk, List<String> lines, String prompt) {}

    /** A talk that has not begun. */
    public static Talk of(App app, boolean scripted) {
        return new Talk(app.inLines(), scripted, Said.NOTHING, List.of(), List.of(), false, true);
    }

    /** A talk that takes over from a full screen, and says so first. */
    public static Talk after(App app) {
        return of(app, false).saying(List.of(app.world().text().of("plain.begins")));
    }

    /** Something happened. */
    public Step on(Event event) {
        return event instanceof Event.Came came ? came(came.input()) : pass(event);
    }

    private Step came(Input input) {
        if (input instanceof Input.Typed typed) return typed(typed.lines());
        if (input instanceof Input.Ended) return new Step(with(waiting, true, answered), List.of());
        if (input instanceof Input.Pressed pressed) return pressed(pressed.key());
        return input instanceof Input.Resized ? new Step(this, List.of()) : pass(new Event.Came(input));
    }

    /** Where keys act at once they come one by one. One that came late, for an exercise that is over, does nothing. */
    private Step pressed(Key key) {
        if (!Current.isShown(app)) return new Step(this, List.of());
        if (key.equals(Key.of(LineKeys.AGAIN.charAt(0)))) return new Step(again(), List.of());
        return Typing.running(app, key).map(it -> pass(came(it))).orElse(new Step(this, List.of()));
    }

    private static Event came(Key key) {
        return new Event.Came(new Input.Pressed(key));
    }

    /**
     * Lines that were there before the clock ran wait in order, as a script wrote them. A command that comes while it
     * runs acts at once, whatever waits: stopping works at once, always.
     */
    private Step typed(List<String> lines) {
        Step step = new Step(this, List.of());
        List<String> queued = new ArrayList<>(waiting);
        for (String line : lines) {
            boolean command = queued.size() > 0 && Typing.isCommand(line) && Current.isClockRunning(step.talk().app);
            if (!command) queued.add(line);
            else for (Key key : keys(step.talk(), line)) step = step.then(came(key));
        }
        return new Step(step.talk().with(queued, ended, answered), step.requests());
    }

    private static List<Key> keys(Talk talk, String line) {
        return Typing.of(talk.app, line, false) instanceof Reply.Press press ? press.keys() : List.of();
    }

    private Talk with(List<String> newWaiting, boolean newEnded, boolean newAnswered) {
        return new Talk(app, scripted, said, unsaid, newWaiting, newEnded, newAnswered);
    }

    private Talk saying(List<String> lines) {
        List<String> more = new ArrayList<>(unsaid);
        more.addAll(lines);
        return new Talk(app, scripted, said, more, waiting, ended, answered);
    }

    /**
     * Takes the next waiting line for an answer, once all before it has been said: nothing is answered unsaid. Without
     * a line left, and none to come, everything is saved, but an exercise goes on to its next question first.
     *
     * @return absent as long as no line can be taken
     */
    public Optional<Step> answer() {
        // A script cannot see that there is still something to be read, and would answer a page that is not there yet.
        if (scripted && !waiting.isEmpty() && !app.isAllRead()) return Optional.empty();
        if (!waiting.isEmpty()) return answer(Typing.of(app, waiting.get(0), scripted));
        boolean leaves = ended && !Current.isClockRunning(app);
        return leaves ? Optional.of(pass(new Event.Came(new Input.Ended()))) : Optional.empty();
    }

    private Optional<Step> answer(Reply reply) {
        if (reply instanceof Reply.Wait) return Optional.empty();
        Talk taken = with(waiting.subList(1, waiting.size()), ended, true);
        Talk heard = reply instanceof Reply.Refuse refused ? taken.saying(List.of(refused.words()))
            : reply instanceof Reply.Again ? taken.again() : taken;
        Step step = new Step(heard, List.of());
        if (reply instanceof Reply.Press press) {
            for (Key key : press.keys()) step = step.then(came(key));
        }
        return Optional.of(step);
    }

    /** The page once more; of an exercise that is on, where it stands. */
    private Talk again() {
        if (!Current.isShown(app)) return new Talk(app, scripted, Said.NOTHING, unsaid, waiting, ended, answered);
        return saying(Announcer.where(app, Current.of(app).orElseThrow()));
    }

    /** The screens take an event, and what it changes of an exercise is remembered to be told. */
    private Step pass(Event event) {
        Turn turn = AppRules.on(app, event);
        List<String> more = new ArrayList<>(unsaid);
        more.addAll(told(app, turn.app()));
        return new Step(new Talk(turn.app(), scripted, said, more, waiting, ended, answered), turn.requests());
    }

    private static List<String> told(App before, App after) {
        Optional<Current> now = Current.of(after);
        if (now.isEmpty()) return List.of();
        Optional<Current> then = Current.of(before);
        boolean wasOn = Current.isShown(before);
        boolean isOn = Current.isShown(after);
        if (!wasOn && !isOn) return List.of();
        if (then.isEmpty()) return Announcer.begun(after, now.get());
        return wasOn || !isOn ? Announcer.changed(after, then.get(), now.get())
            : Announcer.wentOn(after, then.get(), now.get());
    }

    /** What is to be said now; the talk after it has said all. */
    public Speech speak() {
        Said.Told told = said.next(app, answered);
        List<String> lines = new ArrayList<>(unsaid);
        if (told.said().isExercise() && !said.isExercise() && unsaid.isEmpty()) {
            Current.of(app).ifPresent(now -> lines.addAll(Announcer.now(app, now)));
        }
        lines.addAll(told.lines());
        boolean asks = !told.said().isExercise() && (answered || !lines.isEmpty());
        Talk after = new Talk(app, scripted, told.said(), List.of(), waiting, ended, false);
        return new Speech(after, lines, asks ? told.prompt() : "");
    }

    /** What is still to be said when it is over: the page that would come next is not. */
    public List<String> last() {
        List<String> lines = new ArrayList<>(unsaid);
        said.news(app).ifPresent(lines::add);
        return lines;
    }

    /** How long nothing changes if nothing happens; absent for as long as nobody types. */
    public Optional<Duration> untilChange() {
        boolean waits = !waiting.isEmpty() && !Current.isClockRunning(app);
        return waits ? Optional.of(WHILE_WAITING) : AppRules.untilChange(app);
    }

    /** Whether keys act at once now, if the terminal can give them one by one: while an exercise is on. */
    public boolean takesKeys() {
        return Current.isShown(app);
    }
}
