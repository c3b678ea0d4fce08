package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Waiting;

/**
 * What a real screen reader says of the real program: yasr, which reads a terminal aloud, with a program in place of its
 * voice that writes down every text it is given.
 */
@Tag("alone")
class ScreenReaderIT {
    private static final String SAID = "q {";

    private final Pane first = Pane.of(80, 24);
    private Pane pane;

    @AfterEach
    void close() {
        if (pane != null) pane.close();
        first.close();
    }

    /** Begins an exercise before the reader, which finds in its home its settings and what stands for its voice. */
    private void read(String options) throws IOException {
        TrainerIT.start(first, "start", "ball-lifts");
        TrainerIT.answerTheFirstPages(first);
        first.waitFor(TrainerIT.say("checks.well")).keys("C-c");
        assertEquals(130, first.exitCode());
        pane = TrainerIT.again(first).with("TOEUP_TIME_SCALE", "4");
        Files.createDirectories(pane.home());
        Path voice = script("voice", "exec cat >>'" + heard() + "'");
        Path program = script("program", "exec ./run.sh start ball-lifts --reps 1 " + options);
        Files.writeString(pane.home().resolve(".yasr.conf"), "[options]\nsynthesizer=emacspeak server\n"
            + "synthesizer port=|" + voice + "\nkey echo=off\nshell=/bin/sh\ncursor tracking=full\n");
        pane.start(Checkout.ready(), "yasr", program.toString());
    }

    private Path heard() {
        return pane.home().resolve("heard");
    }

    private Path script(String name, String line) throws IOException {
        Path file = Files.writeString(pane.home().resolve(name), "#!/bin/sh\n" + line + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    /**
     * All that the voice was given, in order, without spaces: on a busy machine a page comes at once, and the reader tells
     * it in pieces that end anywhere.
     */
    private String said() {
        try (Stream<String> lines = Files.lines(heard())) {
            return lines.filter(line -> line.startsWith(SAID))
                .map(line -> closedUp(line.substring(SAID.length(), line.length() - 1))).collect(Collectors.joining());
        } catch (IOException nothingYet) {
            return "";
        }
    }

    private static String closedUp(String text) {
        return text.replaceAll("\\s", "");
    }

    private void waitUntilSaid(String text) {
        Waiting.until(() -> said().contains(closedUp(text)) ? Optional.of(true) : Optional.empty(),
            () -> text + " in " + said());
    }

    @Test
    void it_reads_every_plain_line_once_and_in_order_and_nothing_between() throws IOException {
        read("--plain");
        waitUntilSaid("Choose 1 to 5, Enter for 1, q to go back:");
        pane.type("1").keys("Enter");
        waitUntilSaid("DONE. Well done.");
        String expected = closedUp("""
            Ball lift between the feet
            GET READY, 10 s. Enter goes on.
            1 to do
            Squeeze, straighten knees, breathe.
            p pauses, q stops, r says where you are, ? tells all keys.
            SQUEEZE, 1 of 1
            LIFT
            HOLD
            LOWER
            Ball lift between the feet
            DONE. Well done.
            """);
        String said = said();
        int start = said.indexOf(closedUp("Ball lift between the feet"));
        assertEquals(expected, said.substring(start, Math.min(said.length(), start + expected.length())));
    }

    @Test
    void on_the_reader_friendly_screen_it_reads_each_phase() throws IOException {
        Path settings = first.home().resolve("config/toeup/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"schema\": 1, \"readerFriendly\": true}");
        read("");
        pane.waitFor(TrainerIT.say("checks.well")).type("1");
        waitUntilSaid("SQUEEZE");
        waitUntilSaid("LIFT");
        waitUntilSaid("HOLD");
    }
}
