package toeup.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums are those of the standard, however the bytes arrive. */
class Sha256Test {
    /** The examples that the standard's publisher gives, and the sum of nothing. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, "
            + "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"})
    void the_examples_of_the_standard(String text, String sum) {
        assertEquals(sum, HexFormat.of().formatHex(new Sha256().digest(text.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void every_length_up_to_some_blocks_has_the_sum_that_java_gives() throws NoSuchAlgorithmException {
        byte[] bytes = new byte[300];
        new Random(1).nextBytes(bytes);
        MessageDigest known = MessageDigest.getInstance("SHA-256");
        MessageDigest ours = new Sha256();
        for (int length = 0; length <= bytes.length; length++) {
            known.update(bytes, 0, length);
            ours.update(bytes, 0, length);
            assertArrayEquals(known.digest(), ours.digest(), "of length " + length);
        }
    }

    @Test
    void pieces_of_any_size_make_the_same_sum() throws NoSuchAlgorithmException {
        long seed = Long.getLong("toeup.seed", System.nanoTime());
        System.out.println("Pieces for a sum, seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            MessageDigest known = MessageDigest.getInstance("SHA-256");
            MessageDigest ours = new Sha256();
            for (int piece = random.nextInt(8); piece > 0; piece--) {
                byte[] bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                int from = random.nextInt(bytes.length + 1);
                known.update(bytes, from, bytes.length - from);
                ours.update(bytes, from, bytes.length - from);
                known.update((byte) piece);
                ours.update((byte) piece);
            }
            assertArrayEquals(known.digest(), ours.digest());
        }
    }

    @Test
    void it_begins_anew_when_told() {
        MessageDigest sum = new Sha256();
        byte[] fresh = sum.digest();
        sum.update((byte) 1);
        sum.reset();
        assertArrayEquals(fresh, sum.digest());
    }
}
