package toeup.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage as disks, copies and people do it. The same source of chance gives the same damage. */
final class Mutations {
    private static final List<String> WORDS = List.of("null", "NaN", "-0", "1e400", "1e999999999", "9.9", "-1",
        "99999999999999999999", "\"\"", "\"12\"", "[", "]", "{", "}", ",", ":", "\\", "\"", "\\u0000", "\\ud800", "//",
        "/*", "\u201c", "\uFEFF", "\r\n", "\n", "\u001b[2J", "\u202e", "{\"schema\": 1}", "[[[[[[[[", "\"schema\": 2");
    private static final int LONGEST_RUN = 40;

    private final Random random;
    private final List<byte[]> others;

    /** @param others files that parts may come from */
    Mutations(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** The bytes with one to three damages. */
    byte[] of(byte[] bytes) {
        byte[] damaged = bytes;
        for (int i = 1 + random.nextInt(3); i > 0; i--) damaged = once(damaged);
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST_RUN));
        return switch (random.nextInt(14)) {
            case 0, 1 -> flipped(bytes, at);
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> replaced(bytes, at, bytes.length, new byte[bytes.length - at]);
            case 4 -> replaced(bytes, at, end, new byte[end - at]);
            case 5 -> replaced(bytes, at, end, new byte[0]);
            case 6 -> replaced(bytes, end, end, Arrays.copyOfRange(bytes, at, end));
            case 7 -> replaced(bytes, at, end, any(end - at));
            case 8 -> replaced(bytes, at, at, word());
            case 9 -> replaced(bytes, at, end, word());
            case 10 -> spliced(bytes, at, others.get(random.nextInt(others.size())));
            case 11 -> lines(bytes);
            case 12 -> number(bytes, at);
            default -> replaced(bytes, at, at, any(end - at));
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        if (at == bytes.length) return bytes;
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] any(int length) {
        byte[] any = new byte[length];
        random.nextBytes(any);
        return any;
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** Up to here this file, from there another one, as when blocks of a disk are mixed up. */
    private byte[] spliced(byte[] bytes, int at, byte[] other) {
        int from = random.nextInt(other.length + 1);
        return replaced(bytes, at, bytes.length, Arrays.copyOfRange(other, from, other.length));
    }

    /** A line is missing, stands twice or in another place. */
    private byte[] lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        String line = lines.get(random.nextInt(lines.size()));
        if (random.nextBoolean()) lines.remove(line);
        if (random.nextBoolean()) lines.add(random.nextInt(lines.size() + 1), line);
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A digit becomes another one, wherever the next one is: what looks most like the truth. */
    private byte[] number(byte[] bytes, int from) {
        byte[] changed = bytes.clone();
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') continue;
            changed[at] = (byte) ('0' + random.nextInt(10));
            return changed;
        }
        return changed;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(part);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
