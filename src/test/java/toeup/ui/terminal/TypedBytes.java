package toeup.ui.terminal;

import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.InputProvider;
import com.googlecode.lanterna.input.KeyStroke;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a terminal sends, in pieces; the next piece arrives when the reader waits for it, or pauses. An empty piece
 * is a pause in which nothing comes.
 */
final class TypedBytes extends InputStream implements InputProvider, KeyReader.Pause {
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private final InputDecoder decoder = new InputDecoder(new InputStreamReader(this, StandardCharsets.UTF_8));
    private byte[] current = {};
    private int at;

    TypedBytes(String... pieces) {
        decoder.addProfile(new DefaultKeyDecodingProfile());
        for (String piece : pieces) {
            this.pieces.add(piece.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void forMillis(int millis) {
        arrive();
    }

    @Override
    public KeyStroke readInput() throws IOException {
        return decoder.getNextCharacter(true);
    }

    @Override
    public KeyStroke pollInput() throws IOException {
        return decoder.getNextCharacter(false);
    }

    @Override
    public int available() {
        return current.length - at;
    }

    @Override
    public int read() {
        while (available() == 0 && !pieces.isEmpty()) {
            arrive();
        }
        return available() == 0 ? -1 : current[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        int first = read();
        if (first < 0) {
            return -1;
        }
        into[offset] = (byte) first;
        int more = Math.min(most - 1, available());
        System.arraycopy(current, at, into, offset + 1, more);
        at += more;
        return 1 + more;
    }

    private void arrive() {
        if (available() == 0 && !pieces.isEmpty()) {
            current = pieces.remove();
            at = 0;
        }
    }
}
