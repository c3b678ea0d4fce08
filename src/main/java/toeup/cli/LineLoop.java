package toeup.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import toeup.plain.Talk;
import toeup.ui.app.Event;
import toeup.ui.app.Input;
import toeup.ui.app.Request;
import toeup.ui.terminal.LineTerminal;

/**
 * Leads the trainer as lines: waits for what happens next, hands it to the talk, has its requests carried out, and
 * prints what is to be said. It waits without polling, like the loop of the screens.
 */
final class LineLoop {
    /** What was asked to be written is told with the next page, if it takes no longer than this. */
    private static final Duration MOST_SETTLING = Duration.ofMillis(500);

    private final LineTerminal terminal;
    private final PrintStream out;
    private final BlockingQueue<Event> events;
    private final Stopwatch watch;
    private final Clerk clerk;
    private final KeyLines keyLines = new KeyLines();
    private final Cues cues;
    private Talk talk;
    private Optional<Integer> exitCode = Optional.empty();
    private int unsettled;
    private long settledBy;
    private boolean midLine;

    LineLoop(Talk talk, LineTerminal terminal, PrintStream out, BlockingQueue<Event> events, Stopwatch watch,
             Clerk clerk, Cues cues) {
        this.talk = talk;
        this.terminal = terminal;
        this.out = out;
        this.events = events;
        this.watch = watch;
        this.clerk = clerk;
        this.cues = cues;
    }

    /** Runs until the talk is over, and gives the exit code. */
    int run(List<Request> first) throws InterruptedException {
        first.forEach(this::carryOut);
        settle();
        while (exitCode.isEmpty() || isSettling()) {
            Optional<Event> event = next();
            take(talk.on(watch.passed()));
            if (event.isPresent()) hear(event.get());
            cues.follow(talk.app());
            cues.ringIfDue();
            if (exitCode.isEmpty() && !isSettling()) converse();
        }
        print(talk.last());
        startLine();
        out.flush();
        return exitCode.get();
    }

    private Optional<Event> next() throws InterruptedException {
        Duration left = Duration.ofNanos(Math.max(0, settledBy - System.nanoTime()));
        Optional<Duration> settling = Optional.of(left).filter(it -> isSettling());
        Optional<Duration> wait = Stream.of(settling, talk.untilChange(), cues.untilDue()).flatMap(Optional::stream)
            .min(Duration::compareTo);
        return wait.isEmpty() ? Optional.of(events.take())
            : Optional.ofNullable(events.poll(wait.get().toNanos(), TimeUnit.NANOSECONDS));
    }

    private void hear(Event event) {
        if (event instanceof Event.Settled) unsettled--;
        Event heard = keyLines.heard(event, talk.takesKeys());
        // The terminal has shown what was typed, with the end of its line.
        boolean typed = heard instanceof Event.Came came && came.input() instanceof Input.Typed;
        if (typed && terminal.isTerminal()) midLine = false;
        take(talk.on(heard));
    }

    /** Says what is new, and takes the next line for an answer, for as long as there is one. */
    private void converse() {
        speak();
        for (var answer = talk.answer(); answer.isPresent(); answer = talk.answer()) {
            take(answer.get());
            if (isSettling() || exitCode.isPresent()) return;
            speak();
        }
        terminal.waiting(talk.waiting().size());
    }

    private void take(Talk.Step step) {
        talk = step.talk();
        step.requests().forEach(this::carryOut);
        if (step.requests().stream().anyMatch(LineLoop::isForClerk)) settle();
    }

    private void carryOut(Request request) {
        if (request instanceof Request.Quit quit) exitCode = Optional.of(quit.exitCode());
        else if (isForClerk(request)) clerk.take(request);
        else cues.take(request, talk.app());
    }

    private static boolean isForClerk(Request request) {
        boolean ofScreens = request instanceof Request.Redraw || request instanceof Request.ChangeLetters;
        return !ofScreens && !(request instanceof Request.Quit) && !Cues.isFor(request);
    }

    private void settle() {
        unsettled++;
        settledBy = System.nanoTime() + MOST_SETTLING.toNanos();
        clerk.whenDone(() -> events.add(new Event.Settled()));
    }

    /** Nobody who exercises is kept waiting for a disk. */
    private boolean isSettling() {
        return unsettled > 0 && !talk.takesKeys() && settledBy - System.nanoTime() > 0;
    }

    private void speak() {
        Talk.Speech speech = talk.speak();
        talk = speech.talk();
        if (!speech.prompt().isEmpty()) startLine();
        print(speech.lines());
        out.flush();
        terminal.singly(talk.takesKeys());
        if (!speech.prompt().isEmpty()) {
            out.print(broken(speech.prompt()) + " ");
            out.flush();
            midLine = true;
        }
        if (out.checkError() && exitCode.isEmpty()) take(talk.on(new Event.Came(new Input.Closed())));
    }

    private void startLine() {
        if (midLine) out.print('\n');
        midLine = false;
    }

    private void print(List<String> lines) {
        if (!lines.isEmpty()) startLine();
        lines.forEach(line -> out.print(broken(line) + "\n"));
    }

    /** Between words, where there is a terminal that would else break in the middle of one. */
    private String broken(String line) {
        String tame = Harmless.line(line);
        // A line as wide as the terminal would be followed by an empty one on some.
        return terminal.columns() < 2 ? tame : String.join("\n", Page.wrapped(tame, terminal.columns() - 1));
    }
}
