package toeup.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/**
 * A program that runs and that a tracer may attach itself to. Many systems allow that only to root; others may be root in
 * a world of users of their own, which both the program and its tracer then are in.
 */
final class Attachable {
    private static final boolean IS_ROOT = Tools.run(new ProcessBuilder("id", "-u")).output().strip().equals("0");

    private final long process;

    private Attachable(long process) {
        this.process = process;
    }

    /** The command, so that what it starts can be attached to. */
    static ProcessBuilder made(ProcessBuilder command) {
        if (IS_ROOT) return command;
        List<String> whole = new ArrayList<>(List.of("unshare", "-Ur"));
        whole.addAll(command.command());
        return command.command(whole);
    }

    static Attachable of(long process) {
        return new Attachable(process);
    }

    /** What a command is to begin with that is to reach the program. */
    List<String> reached() {
        return IS_ROOT ? List.of() : List.of("nsenter", "-t", "" + process, "-U", "--preserve-credentials");
    }

    /** The number of the thread of that name, which may not have begun yet. */
    String numberOf(String thread) {
        Path threads = Path.of("/proc", "" + process, "task");
        return Waiting.until(() -> find(threads, thread), () -> "a thread named " + thread);
    }

    private static Optional<String> find(Path threads, String name) {
        try (Stream<Path> all = Files.list(threads)) {
            return all.filter(it -> isNamed(it, name)).map(it -> it.getFileName().toString()).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNamed(Path thread, String name) {
        try {
            return Files.readString(thread.resolve("comm")).strip().equals(name);
        } catch (IOException ended) {
            return false;
        }
    }
}
