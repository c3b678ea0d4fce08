package toeup.cue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import toeup.session.Effect;

/**
 * Makes the tones: the notes of a soft bar of wood that is struck, one after another. Rising is go, falling is rest,
 * the same twice is a change of side, a single low note the end of a hold, and three rising ones are the end of all.
 * All lie between 390 and 790 Hz, since older ears lose the high notes first.
 */
final class ToneMaker {
    static final int RATE = 16_000;
    private static final int HEADER = 44;
    private static final double LOUDEST = 0.5;
    private static final double RISE_SECONDS = 0.012;
    private static final double FALL_SECONDS = 0.03;
    private static final double FADES_TO_A_THIRD_SECONDS = 0.16;
    private static final double OCTAVE_ALONG = 0.18;
    private static final double G = 391.995;
    private static final double C = 523.251;
    private static final double E = 659.255;
    private static final double G_HIGH = 783.991;

    private ToneMaker() {}

    private record Note(double hertz, double seconds) {}

    private static List<Note> notes(Effect.Cue cue) {
        return switch (cue) {
            case GO -> List.of(new Note(C, 0.14), new Note(G_HIGH, 0.36));
            case HOLD_OVER -> List.of(new Note(C, 0.4));
            case SWITCH -> List.of(new Note(E, 0.22), new Note(E, 0.38));
            case REST -> List.of(new Note(E, 0.2), new Note(G, 0.5));
            case DONE -> List.of(new Note(C, 0.18), new Note(E, 0.18), new Note(G_HIGH, 0.6));
        };
    }

    /** Samples from -32768 to 32767, {@value #RATE} a second. */
    static short[] samples(Effect.Cue cue) {
        List<short[]> parts = notes(cue).stream().map(ToneMaker::samples).toList();
        short[] all = new short[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (short[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Rounded sums of exact functions, so that every machine makes the same bytes. */
    private static short[] samples(Note note) {
        short[] samples = new short[(int) StrictMath.round(note.seconds() * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double time = (double) i / RATE;
            double left = (double) (samples.length - 1 - i) / RATE;
            double turn = 2 * StrictMath.PI * note.hertz() * time;
            double wave = StrictMath.sin(turn) + OCTAVE_ALONG * StrictMath.sin(2 * turn);
            double loudness = LOUDEST / (1 + OCTAVE_ALONG) * eased(time / RISE_SECONDS) * eased(left / FALL_SECONDS)
                * StrictMath.exp(-time / FADES_TO_A_THIRD_SECONDS);
            samples[i] = (short) StrictMath.round(Short.MAX_VALUE * loudness * wave);
        }
        return samples;
    }

    /** From 0 to 1 without a corner: a corner is heard as a click. */
    private static double eased(double part) {
        return part >= 1 ? 1 : (1 - StrictMath.cos(StrictMath.PI * part)) / 2;
    }

    /** A whole WAV file: one channel of 16 bits. */
    static byte[] file(Effect.Cue cue) {
        short[] samples = samples(cue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            int size = samples.length * Short.BYTES;
            text(out, "RIFF");
            number(out, HEADER - 8 + size);
            text(out, "WAVEfmt ");
            number(out, 16);
            pair(out, 1, 1);
            number(out, RATE);
            number(out, RATE * Short.BYTES);
            pair(out, Short.BYTES, Short.SIZE);
            text(out, "data");
            number(out, size);
            for (short sample : samples) out.writeShort(Short.reverseBytes(sample));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String letters) throws IOException {
        out.write(letters.getBytes(StandardCharsets.US_ASCII));
    }

    private static void number(DataOutputStream out, int number) throws IOException {
        out.writeInt(Integer.reverseBytes(number));
    }

    private static void pair(DataOutputStream out, int first, int second) throws IOException {
        out.writeShort(Short.reverseBytes((short) first));
        out.writeShort(Short.reverseBytes((short) second));
    }
}
