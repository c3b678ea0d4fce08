package toeup.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word probably meant. */
final class Nearest {
    private Nearest() {}

    /** The candidate most like {@code word}, if any is like it: a part of it, or at most a third of it mistyped. */
    static Optional<String> to(String word, Collection<String> candidates) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.isBlank() || plain.length() > 60) return Optional.empty();
        Comparator<String> order = Comparator.comparingInt(candidate -> distance(plain, candidate));
        return candidates.stream().filter(candidate -> isLike(plain, candidate))
            .min(order.thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isLike(String word, String candidate) {
        boolean part = word.length() >= 3 && (candidate.contains(word) || word.contains(candidate));
        return part || distance(word, candidate) <= Math.max(1, Math.min(word.length(), candidate.length()) / 3);
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) costs[i][0] = i;
        for (int j = 0; j <= other.length(); j++) costs[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1),
                    1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
                costs[i][j] = swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
            }
        }
        return costs[one.length()][other.length()];
    }
}
