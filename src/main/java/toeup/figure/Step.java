package toeup.figure;

import java.util.List;
import java.util.Optional;

/**
 * What the body does in one phase of a repetition.
 *
 * @param word  the phase's word, such as {@code raise}
 * @param from  the pose it begins in; empty if it goes on from where the phases before it ended
 * @param poses names of the poses it goes through, the last being where it ends; empty if it stays as it is
 */
public record Step(String word, Optional<String> from, List<String> poses) {
    public Step {
        poses = List.copyOf(poses);
    }

    /** The pose a phase that moves ends in. */
    public String end() {
        return poses.get(poses.size() - 1);
    }
}
