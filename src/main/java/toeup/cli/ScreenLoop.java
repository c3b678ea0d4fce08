package toeup.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import toeup.plan.Settings;
import toeup.ui.app.App;
import toeup.ui.app.AppRules;
import toeup.ui.app.AppView;
import toeup.ui.app.Event;
import toeup.ui.app.Request;
import toeup.ui.app.Turn;
import toeup.ui.terminal.Window;
import toeup.ui.theme.Theme;

/**
 * Waits for what happens next, takes it to the screens, has their requests carried out, and shows the result. It
 * waits without polling: for a key for as long as nothing moves, else until the next second shown or bell.
 */
final class ScreenLoop {
    private final Window window;
    private final BlockingQueue<Event> events;
    private final Stopwatch watch;
    private final Consumer<Request> clerk;
    private final Function<Settings, Optional<Theme>> themes;
    private final Cues cues;
    private App app;
    private Optional<Integer> exitCode = Optional.empty();

    ScreenLoop(Turn start, Window window, BlockingQueue<Event> events, Stopwatch watch, Consumer<Request> clerk,
               Function<Settings, Optional<Theme>> themes, Cues cues) {
        this.app = start.app();
        this.window = window;
        this.events = events;
        this.watch = watch;
        this.clerk = clerk;
        this.themes = themes;
        this.cues = cues;
        start.requests().forEach(this::carryOut);
    }

    /**
     * Runs until the screens ask to end, and gives the exit code; absent once they ask to go on as lines.
     *
     * @param shown what to do when the first picture is there, and not before
     */
    Optional<Integer> run(Runnable shown) throws InterruptedException {
        window.show(AppView.draw(app));
        shown.run();
        clerk.accept(new Request.ReadRecords());
        while (exitCode.isEmpty() && !asksForLines()) {
            Optional<Event> event = next();
            take(watch.passed());
            event.ifPresent(this::take);
            cues.follow(app);
            cues.ringIfDue();
            if (events.isEmpty()) window.show(AppView.draw(app));
        }
        return exitCode;
    }

    /** A window of the program's own has no terminal to go on in. */
    private boolean asksForLines() {
        return !app.view().look().letters() && app.world().settings().reader().lines();
    }

    /** The screens as they are now. */
    App app() {
        return app;
    }

    private Optional<Event> next() throws InterruptedException {
        Optional<Duration> wait = Stream.of(AppRules.untilChange(app), cues.untilDue()).flatMap(Optional::stream)
            .min(Duration::compareTo);
        return wait.isEmpty() ? Optional.of(events.take())
            : Optional.ofNullable(events.poll(wait.get().toNanos(), TimeUnit.NANOSECONDS));
    }

    private void take(Event event) {
        Turn turn = AppRules.on(app, event);
        app = turn.app();
        turn.requests().forEach(this::carryOut);
    }

    private void carryOut(Request request) {
        if (request instanceof Request.Quit quit) {
            exitCode = Optional.of(quit.exitCode());
        } else if (request instanceof Request.Redraw) {
            window.redraw();
        } else if (request instanceof Request.ChangeLetters letters) {
            window.changeLetters(letters.change());
        } else if (!cues.take(request, app)) {
            if (request instanceof Request.SaveSettings changed) themes.apply(changed.settings()).ifPresent(this::wear);
            clerk.accept(request);
        }
    }

    private void wear(Theme theme) {
        window.wear(theme);
        window.redraw();
    }
}
