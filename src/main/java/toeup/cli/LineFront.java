package toeup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import toeup.plain.Talk;
import toeup.plan.Settings;
import toeup.ui.app.App;
import toeup.ui.app.Event;
import toeup.ui.app.Input;
import toeup.ui.app.Request;
import toeup.ui.app.Turn;
import toeup.ui.terminal.Interactive;
import toeup.ui.terminal.LineTerminal;
import toeup.ui.terminal.Window;

/** The front of lines, instead of a window: whether it is asked for, and the trainer led in it. */
final class LineFront {
    private final CliContext context;
    private final BlockingQueue<Event> events;
    private final Stopwatch watch;
    private final Clerk clerk;
    private final Runnable begun;

    /** @param begun what to do beside the first words */
    LineFront(CliContext context, BlockingQueue<Event> events, Stopwatch watch, Clerk clerk, Runnable begun) {
        this.context = context;
        this.events = events;
        this.watch = watch;
        this.clerk = clerk;
        this.begun = begun;
    }

    /** Whether environment, terminal or settings ask for lines; an option of the command line comes before all. */
    boolean areAskedFor(Settings settings) {
        boolean accessible = context.variable("ACCESSIBLE").filter(value -> !value.equals("0")).isPresent();
        return accessible || settings.reader().lines() || context.isDumbTerminal() || !Interactive.canShowScreens();
    }

    /** Leads the trainer from its start, and gives the exit code. */
    int run(Turn start) throws InterruptedException {
        try (LineTerminal terminal = LineTerminal.open(this::came, givesKeys())) {
            begun.run();
            List<Request> first = new ArrayList<>(start.requests());
            first.add(new Request.ReadRecords());
            return loop(Talk.of(start.app(), !terminal.isTerminal()), terminal).run(first);
        }
    }

    /** Goes on where the screens were left for lines. */
    int after(Window window, App app) throws InterruptedException {
        try (LineTerminal terminal = LineTerminal.after(window, this::came, givesKeys())) {
            return loop(Talk.after(app), terminal).run(List.of());
        }
    }

    private LineLoop loop(Talk talk, LineTerminal terminal) {
        return new LineLoop(talk, terminal, context.out(), events, watch, clerk);
    }

    private void came(Input input) {
        events.add(new Event.Came(input));
    }

    private boolean givesKeys() {
        return !context.isDumbTerminal();
    }
}
