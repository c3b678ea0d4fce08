package toeup.cli;

import java.util.UUID;

/** Codes for patients who were not given one: random, so that they say nothing of the person. */
final class FreshCode {
    /** No vowels, which could make words, and nothing that is easily mistaken for another sign. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int GROUP = 3;

    private FreshCode() {}

    /** Such as {@code K7M-4QX}; two codes are alike with a chance of 1 in 300 million. */
    static String from(UUID random) {
        // The last digits of a new id are random; the first ones are the time.
        long left = random.getLeastSignificantBits() & Long.MAX_VALUE;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 2 * GROUP; i++) {
            if (i == GROUP) code.append('-');
            code.append(SIGNS.charAt((int) (left % SIGNS.length())));
            left /= SIGNS.length();
        }
        return code.toString();
    }
}
