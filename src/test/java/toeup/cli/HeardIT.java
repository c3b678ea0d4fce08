package toeup.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toeup.tmux.Checkout;
import toeup.tmux.Pane;
import toeup.tmux.Tools;
import toeup.tmux.Waiting;

/** What is heard of the real program: by players and voices that write down what they are given, and by a real voice. */
class HeardIT {
    private static final String HEAR = "cat >>\"${0%/*}/said\"; echo \"$@\" >>\"${0%/*}/arguments\"";
    private static final String NOTE_THE_TIME = "echo \"$1 $(date +%s.%N)\" >>\"${0%/*}/played\"";
    private static final String FAIL = "echo failed >>\"${0%/*}/said\"; exit 1";
    private static final String HANG = "sleep 1000 & echo \"$$\n$!\" >>\"${0%/*}/running\"; wait; sleep 1000";
    private static final String SLOW = "cat >>\"${0%/*}/said\"; sleep 1.5";
    private static final List<String> ALL_WORDS = List.of("get ready", "1. squeeze", "lift", "hold", "three", "two",
        "one", "lower", "Done");
    /** A squeeze of 1 s, 3 s up, a hold of 10 s and 3 s down. */
    private static final double ONE_LIFT_SECONDS = 17;
    /** A test machine may be busy; the trainer itself is late by milliseconds. */
    private static final double BUSY_MACHINE_SECONDS = 1;

    @TempDir
    private Path programs;
    private final Pane pane = Pane.of(80, 24);

    @AfterEach
    void close() {
        pane.close();
    }

    @Test
    void an_exercise_is_told_by_tones_and_by_words_that_no_argument_shows() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", HEAR);
        lift();
        waitForLine("said", "Done");
        assertEquals(ALL_WORDS, lines("said"));
        assertTrue(lines("arguments").stream().allMatch("--pipe-mode --wait --priority text --language en"::equals));
        waitForLines("played", 4);
        assertEquals(List.of("go", "go", "hold-over", "done"), tones());
    }

    @Test
    void a_slow_voice_is_cut_off_and_does_not_make_an_exercise_longer() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", SLOW);
        lift();
        waitForLine("said", "Done");
        assertOnTime();
        assertEquals(ALL_WORDS, lines("said"));
    }

    @Test
    void a_voice_that_hangs_is_told_of_once_and_does_not_make_an_exercise_longer() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", HANG);
        lift();
        pane.waitFor("spd-say got stuck, so the voice is off.");
        int started = lines("running").size();
        pane.waitFor(TrainerIT.say("tally.done"));
        assertOnTime();
        assertEquals(started, lines("running").size());
        assertNothingRuns();
    }

    @Test
    void voices_that_fail_are_tried_once_each_and_told_of_once() {
        install("pw-play", NOTE_THE_TIME);
        install("spd-say", FAIL);
        install("espeak-ng", FAIL);
        lift();
        pane.waitFor("espeak-ng cannot speak, so the voice is off.").waitFor(TrainerIT.say("tally.done"));
        assertOnTime();
        assertEquals(List.of("failed", "failed"), lines("said"));
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
        lift();
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

    /** Does one repetition with a long hold, to its end or until something is found out. */
    private void lift() {
        start("start", "ball-lifts", "--reps", "1", "--hold", "10", "--sound", "tones", "--voice", "on");
        TrainerIT.answerTheFirstPages(pane);
        pane.waitFor(TrainerIT.say("checks.well")).type("1");
        TrainerIT.endGetReady(pane);
    }

    private void start(String... arguments) {
        TrainerIT.start(pane.with("PATH", searchPath()), arguments);
    }

    private String searchPath() {
        return programs + ":" + System.getenv("PATH");
    }

    private void install(String name, String body) {
        try {
            Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + body + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String name) {
        try {
            Path file = programs.resolve(name);
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(programs.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitForLine(String name, String end) {
        Waiting.until(() -> Optional.of(lines(name)).filter(all -> all.stream().anyMatch(line -> line.endsWith(end))),
            () -> end + " in " + name + ": " + lines(name) + "\n" + pane.screen());
    }

    private void waitForLines(String name, int number) {
        Waiting.until(() -> Optional.of(lines(name)).filter(all -> all.size() >= number),
            () -> number + " lines in " + name + ": " + lines(name));
    }

    /** Names of the tones played, in order. */
    private List<String> tones() {
        return lines("played").stream()
            .map(line -> Path.of(line.substring(0, line.lastIndexOf(' '))).getFileName().toString())
            .map(file -> file.substring(0, file.indexOf('.'))).toList();
    }

    private void assertOnTime() {
        waitForLines("played", 4);
        List<Double> at = lines("played").stream()
            .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).toList();
        double took = at.get(3) - at.get(1);
        assertEquals(ONE_LIFT_SECONDS, took, BUSY_MACHINE_SECONDS, "from go to done");
    }

    private void assertNothingRuns() {
        List<Long> pids = lines("running").stream().map(Long::parseLong).toList();
        assertFalse(pids.isEmpty());
        Waiting.until(() -> Optional.of(true).filter(yes -> pids.stream().noneMatch(HeardIT::isRunning)),
            () -> pids + " are gone");
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
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
