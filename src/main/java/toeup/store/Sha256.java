package toeup.store;

import java.security.MessageDigest;

/**
 * SHA-256 as FIPS 180-4 defines it. The JVM's own first looks for security providers and makes code to read bytes with,
 * which takes some 20 ms of every start.
 */
final class Sha256 extends MessageDigest {
    private static final int BLOCK = 64;
    private static final int LENGTH_AT = BLOCK - Long.BYTES;
    private static final int WORDS = 8;
    /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
    private static final int[] ROUNDS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
    /** The first 32 bits of the fractions of the square roots of the first 8 primes. */
    private static final int[] START = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

    private final int[] words = START.clone();
    private final int[] schedule = new int[ROUNDS.length];
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long length;

    Sha256() {
        super("SHA-256");
    }

    @Override
    protected int engineGetDigestLength() {
        return WORDS * Integer.BYTES;
    }

    @Override
    protected void engineUpdate(byte one) {
        block[filled++] = one;
        length++;
        if (filled == BLOCK) compress(block, 0);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int from, int count) {
        int at = from;
        int end = from + count;
        length += count;
        if (filled > 0) {
            int taken = Math.min(BLOCK - filled, count);
            System.arraycopy(bytes, at, block, filled, taken);
            filled += taken;
            at += taken;
            if (filled < BLOCK) return;
            compress(block, 0);
        }
        for (; end - at >= BLOCK; at += BLOCK) compress(bytes, at);
        filled = end - at;
        System.arraycopy(bytes, at, block, 0, filled);
    }

    @Override
    protected byte[] engineDigest() {
        long bits = length * Byte.SIZE;
        engineUpdate((byte) 0x80);
        while (filled != LENGTH_AT) engineUpdate((byte) 0);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) engineUpdate((byte) (bits >>> shift));
        byte[] sum = new byte[engineGetDigestLength()];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (byte) (words[i / Integer.BYTES] >>> (Integer.BYTES - 1 - i % Integer.BYTES) * Byte.SIZE);
        }
        engineReset();
        return sum;
    }

    @Override
    protected void engineReset() {
        System.arraycopy(START, 0, words, 0, WORDS);
        filled = 0;
        length = 0;
    }

    private void compress(byte[] from, int start) {
        int[] w = schedule;
        for (int t = 0; t < 16; t++) {
            int at = start + t * Integer.BYTES;
            w[t] = from[at] << 24 | (from[at + 1] & 0xff) << 16 | (from[at + 2] & 0xff) << 8 | from[at + 3] & 0xff;
        }
        // Rotations are written out: called as methods they cost half of the time before anything is compiled.
        for (int t = 16; t < w.length; t++) {
            int far = w[t - 15];
            int near = w[t - 2];
            w[t] = w[t - 16] + w[t - 7]
                + ((far >>> 7 | far << 25) ^ (far >>> 18 | far << 14) ^ far >>> 3)
                + ((near >>> 17 | near << 15) ^ (near >>> 19 | near << 13) ^ near >>> 10);
        }
        int a = words[0], b = words[1], c = words[2], d = words[3];
        int e = words[4], f = words[5], g = words[6], h = words[7];
        for (int t = 0; t < w.length; t++) {
            int first = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g)
                + ROUNDS[t] + w[t];
            int second = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        words[0] += a;
        words[1] += b;
        words[2] += c;
        words[3] += d;
        words[4] += e;
        words[5] += f;
        words[6] += g;
        words[7] += h;
        filled = 0;
    }
}
