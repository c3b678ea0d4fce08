package toeup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
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
    private static final char BELL = '\u0007';

    private final CliContext context;
    private final BlockingQueue<Event> events;
    private final Stopwatch watch;
    private final Clerk clerk;
    private final Function<Runnable, Cues> cues;
    private final Runnable begun;

    /**
     * @param cues  what is heard, with the bell given
     * @param begun what to do beside the first words
     */
    LineFront(CliContext context, BlockingQueue<Event> events, Stopwatch watch, Clerk clerk,
              Function<Runnable, Cues> cues, Runnable begun) {
        this.context = context;
        this.events = events;
        this.watch = watch;
        this.clerk = clerk;
        this.cues = cues;
        this.begun = begun;
    }

    /** Whether environment, terminal or settings ask for lines; an option of the command line comes before all. */
    boolean areAskedFor(Settings settings) {
        boolean accessible = context.variable("ACCESSIBLE").filter(value -> !value.equals("0")).isPresent();
        return accessible || settings.reader().lines() || context.isDumbTerminal() || !Interactive.canShowScreens();
    }

    /** Leads the trainer from its start, and gives the exit code. */
    int run(Turn start) throws InterruptedException {
        try (LineTerminal terminal = LineTerminal.open(this::came, givesKeys());
             Cues heard = cues.apply(() -> ring(terminal))) {
            begun.run();
            List<Request> first = new ArrayList<>(start.requests());
            first.add(new Request.ReadRecords());
            return loop(Talk.of(start.app(), !terminal.isTerminal()), terminal, heard).run(first);
        }
    }

    /** Goes on where the screens were left for lines. */
    int after(Window window, App app) throws InterruptedException {
        try (LineTerminal terminal = LineTerminal.after(window, this::came, givesKeys());
             Cues heard = cues.apply(() -> ring(terminal))) {
            return loop(Talk.after(app), terminal, heard).run(List.of());
        }
    }

    private LineLoop loop(Talk talk, LineTerminal terminal, Cues heard) {
        return new LineLoop(talk, terminal, context.out(), events, watch, clerk, heard);
    }

    /** A pipe has no bell, and gets no byte that is none of its text. */
    private void ring(LineTerminal terminal) {
        if (terminal.columns() == 0) return;
        context.out().print(BELL);
        context.out().flush();
    }

    private void came(Input input) {
        events.add(new Event.Came(input));
    }

    private boolean givesKeys() {
        return !context.isDumbTerminal();
    }
}
