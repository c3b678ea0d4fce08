package toeup.tmux;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A tmux server that nobody else talks to, and that knows nobody's settings. */
final class TmuxServer {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String socket = "toeup-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();

    TmuxServer() {
        Tools.need("tmux", "tmux");
    }

    /** Gives back what a tmux command printed; fails if it failed. */
    String run(String... arguments) {
        return run(List.of(), arguments);
    }

    /** As {@link #run(String...)}, of a command in two parts. */
    String run(List<String> first, String... arguments) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(arguments));
        Tools.Ran ran = tryTo(all.toArray(String[]::new));
        if (ran.exitCode() != 0) {
            throw new AssertionError("tmux " + all + ": " + ran.output());
        }
        return ran.output();
    }

    /** Runs a tmux command that may fail. */
    Tools.Ran tryTo(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("TMUX");
        return Tools.run(builder);
    }
}
