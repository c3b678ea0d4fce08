package toeup.cue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import toeup.session.Effect;

/**
 * The tones that ship. To make them anew: run this with {@code -Dsnapshots.update=true}, listen to them, commit them
 * with the change that caused it.
 */
class TonesTest {
    private static final Path SOUNDS = Path.of(System.getProperty("toeup.home", ""), "data", "sounds");
    private static final int HALF_LOUD = Short.MAX_VALUE / 2;
    /** More between two samples than a note of 800 Hz and its octave at this loudness is a click. */
    private static final int STEEPEST = 7_000;

    @ParameterizedTest
    @EnumSource
    void the_file_of_each_cue_is_what_our_own_code_makes(Effect.Cue cue) throws IOException {
        Path file = Tones.file(SOUNDS, cue);
        if (Boolean.getBoolean("snapshots.update")) {
            Files.createDirectories(SOUNDS);
            Files.write(file, ToneMaker.file(cue));
        }
        assertArrayEquals(ToneMaker.file(cue), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource
    void any_player_can_read_it(Effect.Cue cue) throws IOException, UnsupportedAudioFileException {
        byte[] bytes = Files.readAllBytes(Tones.file(SOUNDS, cue));
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes))) {
            AudioFormat format = sound.getFormat();
            assertEquals(new AudioFormat(ToneMaker.RATE, Short.SIZE, 1, true, false).toString(), format.toString());
            assertEquals(ToneMaker.samples(cue).length, sound.getFrameLength());
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_soft_begins_and_ends_in_silence_and_never_clicks(Effect.Cue cue) {
        short[] samples = ToneMaker.samples(cue);
        assertEquals(0, samples[0]);
        assertEquals(0, samples[samples.length - 1]);
        int loudest = IntStream.range(0, samples.length).map(i -> Math.abs(samples[i])).max().orElseThrow();
        assertTrue(loudest > HALF_LOUD / 2 && loudest <= HALF_LOUD, "loudest " + loudest);
        int steepest = IntStream.range(1, samples.length).map(i -> Math.abs(samples[i] - samples[i - 1])).max()
            .orElseThrow();
        assertTrue(steepest <= STEEPEST, "a step of " + steepest);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_over_before_a_second(Effect.Cue cue) {
        double seconds = (double) ToneMaker.samples(cue).length / ToneMaker.RATE;
        assertTrue(seconds >= 0.3 && seconds < 1, seconds + " s");
    }

    @Test
    void no_two_sound_the_same() {
        Set<Integer> different = new HashSet<>();
        for (Effect.Cue cue : Effect.Cue.values()) different.add(java.util.Arrays.hashCode(ToneMaker.samples(cue)));
        assertEquals(Effect.Cue.values().length, different.size());
    }

    @Test
    void a_player_is_given_the_file_of_the_cue() {
        FakePrograms programs = new FakePrograms().endingWith(0);
        try (Performer player = player(programs, new CountDownLatch(1))) {
            new Tones(player, Path.of("some where"), Sound.SILENT).tell(Effect.Cue.HOLD_OVER);
            programs.started(0);
            String file = Path.of("some where/hold-over.wav").toAbsolutePath().toString();
            assertEquals(List.of("/bin/play", "-q", file), programs.command(0));
        }
    }

    @Test
    void where_the_player_fails_the_next_cue_is_told_by_another_sound() throws InterruptedException {
        List<Effect.Cue> heard = new ArrayList<>();
        CountDownLatch told = new CountDownLatch(1);
        try (Performer player = player(new FakePrograms().endingWith(1), told)) {
            Tones tones = new Tones(player, SOUNDS, heard::add);
            tones.tell(Effect.Cue.GO);
            told.await();
            tones.tell(Effect.Cue.SWITCH);
            assertEquals(List.of(Effect.Cue.SWITCH), heard);
        }
    }

    private static Performer player(FakePrograms programs, CountDownLatch told) {
        var found = List.of(new Program.Found("play", List.of("/bin/play", "-q")));
        return new Performer("player under test", () -> found, programs, System::nanoTime, trouble -> told.countDown());
    }
}
