package toeup.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import toeup.tmux.Waiting;

class PseudoTerminalIT {
    private static final Map<String, String> ENVIRONMENT =
        Map.of("PATH", System.getenv("PATH"), "TERM", "xterm", "SHELL", "/bin/sh");
    /** Asks where the cursor is, and waits for the answer's last letter. */
    private static final String ASKS = "stty -icanon -echo; printf '\\033[6n'; stty min 0 time 5; "
        + "[ -n \"$(dd bs=1 count=8 2>/dev/null)\" ] && echo told || echo silence";

    @Test
    void it_is_a_terminal_of_the_usual_size_with_only_the_environment_given() {
        try (PseudoTerminal terminal = shell("test -t 0 && stty size; echo \"HOME is '$HOME'\"")) {
            terminal.go();
            terminal.shown("24 80", "HOME is ''");
            assertEquals(0, terminal.exitCode());
        }
    }

    @Test
    void it_answers_where_the_cursor_is_or_never_answers() {
        try (PseudoTerminal terminal = shell(ASKS); PseudoTerminal silent = of(false, ASKS)) {
            terminal.go();
            terminal.shown("told");
            silent.go();
            silent.shown("silence");
        }
    }

    @Test
    void nothing_begins_before_the_word_to_go_and_moments_come_in_order() {
        try (PseudoTerminal terminal = shell("read -r line; echo \"got $line\"; exit 3")) {
            long start = terminal.go();
            terminal.type("it's\n");
            long shown = terminal.shown("got it's");
            assertTrue(start < shown && shown <= System.nanoTime());
            assertEquals(3, terminal.exitCode());
            assertTrue(terminal.bytes() > "got it's".length());
        }
    }

    @Test
    void what_never_shows_is_told_with_the_screen() {
        try (PseudoTerminal terminal = shell("echo something else")) {
            terminal.go();
            String why = assertThrows(CannotMeasure.class, () -> terminal.shown("a menu")).getMessage();
            assertTrue(why.contains("ended") && why.contains("a menu") && why.contains("something else"), why);
        }
    }

    @Test
    void closing_ends_what_runs_in_it() {
        PseudoTerminal terminal = shell("echo begun; exec sleep 1000");
        terminal.go();
        terminal.shown("begun");
        List<ProcessHandle> running = ProcessHandle.current().descendants().toList();
        terminal.close();
        Waiting.until(() -> running.stream().noneMatch(ProcessHandle::isAlive) ? Optional.of(true) : Optional.empty(),
            () -> "all of these end: " + running);
    }

    private static PseudoTerminal shell(String script) {
        return of(true, script);
    }

    private static PseudoTerminal of(boolean answers, String script) {
        return PseudoTerminal.of(ENVIRONMENT, answers, List.of("sh", "-c", script));
    }
}
