package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import toeup.tmux.Pane;
import toeup.tmux.Waiting;

/** The real program in a terminal, with players and voices that write down what they are given beside it. */
abstract class Hearing {
    static final String NOTE_THE_TIME = "echo \"$1 $(date +%s.%N)\" >>\"${0%/*}/played\"";
    static final String HANG = "sleep 1000 & echo \"$$\n$!\" >>\"${0%/*}/running\"; wait; sleep 1000";
    /** The shortest hold of which the last three seconds are told. */
    static final int LONG_HOLD = 10;
    static final List<String> ALL_WORDS = List.of("get ready", "1. squeeze", "lift", "hold", "three", "two", "one",
        "lower", "Done");

    @TempDir Path programs;
    final Pane pane = Pane.of(80, 24);

    @AfterEach
    void close() {
        pane.close();
    }

    /** Does one repetition, to its end or until something is found out. */
    void lift(int holdSeconds) {
        getReady(holdSeconds);
        TrainerIT.endGetReady(pane);
    }

    /** As far as getting ready, during which the first words are spoken; the key that ends it takes away what is told. */
    void getReady(int holdSeconds) {
        start("start", "ball-lifts", "--reps", "1", "--hold", "" + holdSeconds, "--sound", "tones", "--voice", "on");
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("checks.well")).type("1");
    }

    void start(String... arguments) {
        TrainerIT.start(pane.with("PATH", searchPath()), arguments);
    }

    String searchPath() {
        return programs + ":" + System.getenv("PATH");
    }

    void install(String name, String body) {
        try {
            Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + body + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String name) {
        try {
            Path file = programs.resolve(name);
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(programs.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void waitForLine(String name, String end) {
        Waiting.until(() -> Optional.of(lines(name)).filter(all -> all.stream().anyMatch(line -> line.endsWith(end))),
            () -> end + " in " + name + ": " + lines(name) + "\n" + pane.screen());
    }

    void waitForLines(String name, int number) {
        Waiting.until(() -> Optional.of(lines(name)).filter(all -> all.size() >= number),
            () -> number + " lines in " + name + ": " + lines(name));
    }

    void assertNothingRuns() {
        List<Long> pids = lines("running").stream().map(Long::parseLong).toList();
        assertFalse(pids.isEmpty());
        Waiting.until(() -> Optional.of(true).filter(yes -> pids.stream().noneMatch(Hearing::isRunning)),
            () -> pids + " are gone");
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
