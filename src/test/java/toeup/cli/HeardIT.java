package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/** What is heard of the real program: by players and voices that write down what they are given, and by a real voice. */
class HeardIT extends Hearing {
    private static final String HEAR = "cat >>\"${0%/*}/said\"; echo \"$@\" >>\"${0%/*}/arguments\"";

    @Test
    void an_exercise_is_told_by_tones_and_by_words_that_no_argument_shows() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", HEAR);
        lift(LONG_HOLD);
        waitForLine("said", "Done");
        assertEquals(ALL_WORDS, lines("said"));
        assertTrue(lines("arguments").stream().allMatch("--pipe-mode --wait --priority text --language en"::equals));
        waitForLines("played", 4);
        assertEquals(List.of("go", "go", "hold-over", "done"), tones());
    }

    @Test
    void where_no_player_can_play_the_bell_rings() {
        for (String player : List.of("pw-play", "paplay", "aplay")) install(player, "exit 1");
        start("--sound", "tones");
        pane.waitFor("aplay cannot play tones, so the bell rings.");
        TrainerIT.answerTheFirstPages(pane);
        int bells = bells();
        pane.waitFor(TrainerIT.say("home.today"));
        pane.type("3").waitFor("Ball lift").type("2").waitFor("Sit tall").keys("Enter")
            .waitFor(TrainerIT.say("checks.well")).type("1");
        TrainerIT.endGetReady(pane);
        Waiting.until(() -> Optional.of(bells()).filter(now -> now > bells), () -> "a bell at go");
    }

    @Test
    void no_voice_outlives_the_program_whichever_way_it_ends() {
        install("spd-say", HANG);
        install("pw-play", HANG);
        start();
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("home.today")).keys("C-c").exitCode();
        Map<String, BiConsumer<Pane, ProcessHandle>> ways = Map.of(
            "Ctrl-C", (each, jvm) -> each.keys("C-c"),
            "TERM", (each, jvm) -> each.signal("TERM", jvm),
            "HUP", (each, jvm) -> each.signal("HUP", jvm),
            "a closed window", (each, jvm) -> each.hangUp(),
            "q", (each, jvm) -> each.type("q").waitFor(TrainerIT.say("settings.about")).type("q")
                .waitFor(TrainerIT.say("home.today")).type("q"));
        ways.forEach((name, end) -> {
            try (Pane each = TrainerIT.again(pane).with("PATH", searchPath())) {
                TrainerIT.start(each, "--sound", "bell", "--voice", "off");
                each.waitFor(TrainerIT.say("home.today")).type("7").waitFor(TrainerIT.say("settings.screen")).type("8");
                each.waitFor(TrainerIT.say("settings.voice")).type("3").type("2");
                waitForLines("running", 4);
                ProcessHandle jvm = each.jvm();
                end.accept(each, jvm);
                Waiting.until(() -> Optional.of(jvm).filter(Predicate.not(ProcessHandle::isAlive)), () -> name + " ends it");
                assertNothingRuns();
                delete("running");
            }
        });
    }

    @Test
    void a_real_voice_says_what_is_to_be_done() throws IOException, UnsupportedAudioFileException {
        Tools.need("espeak-ng", "espeak-ng");
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", "exit 1");
        install("espeak-ng", "d=${0%/*}; cat >\"$d/$$.txt\" && PATH=${PATH#*:} espeak-ng -w \"$d/$$.wav\" \"$@\" "
            + "<\"$d/$$.txt\" && echo \"$$ $(cat \"$d/$$.txt\")\" >>\"$d/said\"");
        lift(LONG_HOLD);
        waitForLine("said", "Done");
        Map<String, Double> seconds = lines("said").stream().map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(line -> line[1], line -> seconds(programs.resolve(line[0] + ".wav"))));
        assertTrue(seconds.keySet().containsAll(List.of("get ready", "1. squeeze", "hold", "lower", "Done")),
            seconds.toString());
        seconds.forEach((words, length) -> assertTrue(length > 0.2 && length < 2, words + " takes " + length + " s"));
        assertTrue(seconds.get("1. squeeze") > seconds.get("hold"), seconds.toString());
    }

    @Test
    void before_anything_is_heard_nothing_that_starts_programs_is_loaded() throws IOException {
        Path loaded = programs.resolve("loaded");
        ProcessBuilder start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + loaded, "-Dtoeup.home=" + Checkout.real(), "-Dtoeup.terminal=- 24 80", "-jar",
            Checkout.real().resolve("target/toeup.jar").toString());
        start.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        start.environment().put("HOME", programs.resolve("home").toString());
        start.environment().put("TERM", "xterm");
        Tools.run(start);
        String classes = Files.readString(loaded);
        assertTrue(classes.contains(" toeup.ui.app.Intake "), "it was started");
        for (String each : List.of("Processes", "Program", "Tones", "SpokenWords")) {
            assertFalse(classes.contains(" toeup.cue." + each + " "), each + " is loaded");
        }
        // The terminal is given back by another program, at the end.
        int first = classes.indexOf(" java.lang.ProcessBuilder ");
        assertTrue(first < 0 || first > classes.indexOf(" toeup.ui.app.Intake "), "loaded before the first page");
    }

    /** Names of the tones played, in order. */
    private List<String> tones() {
        return lines("played").stream()
            .map(line -> Path.of(line.substring(0, line.lastIndexOf(' '))).getFileName().toString())
            .map(file -> file.substring(0, file.indexOf('.'))).toList();
    }

    private int bells() {
        return (int) pane.output().chars().filter(each -> each == '\u0007').count();
    }

    private static double seconds(Path file) {
        try {
            AudioFileFormat format = AudioSystem.getAudioFileFormat(file.toFile());
            return format.getFrameLength() / format.getFormat().getFrameRate();
        } catch (IOException | UnsupportedAudioFileException e) {
            throw new AssertionError(file + " is no sound", e);
        }
    }
}
