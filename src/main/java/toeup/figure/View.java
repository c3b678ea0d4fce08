package toeup.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an exercise looks when it is done in certain ways.
 *
 * @param ways       ids of the ways that look like this
 * @param directions the directions that look like this; empty for all
 * @param body       whose poses it shows
 * @param box        what is seen
 * @param close      what is seen where there is little room; the same as {@code box} where nothing is lost in it
 * @param sides      how the left side is shown; the poses are those of the right side
 * @param moving     parts of the body that stand out
 * @param props      what stands around
 * @param poses      by name; each gives the same joints and bones a value; {@value #REST} is always there
 * @param steps      the phases of one repetition in order; the last ends as the first begins
 */
public record View(Set<String> ways, Set<String> directions, Body body, Box box, Box close, Sides sides,
                   Set<String> moving, List<Prop> props, Map<String, Pose> poses, List<Step> steps) {
    /** The pose in which nothing has begun yet. */
    public static final String REST = "rest";

    /** How the same exercise looks on the left side. */
    public enum Sides {
        /** Just the same. */
        SAME,
        /** Seen from the other side: left and right change places. */
        MIRROR,
        /** Seen from above: top and bottom change places. */
        FLIP,
        /** The far limbs do what the near ones did. */
        SWAP
    }

    private static final double SECONDS_OF_A_MOVE = 2;
    private static final double SECONDS_OF_A_REST = 1;

    public View {
        ways = Set.copyOf(ways);
        directions = Set.copyOf(directions);
        moving = Set.copyOf(moving);
        props = List.copyOf(props);
        poses = Map.copyOf(poses);
        steps = List.copyOf(steps);
    }

    /** Before a repetition, and whenever nothing moves. */
    public Picture rest(boolean left) {
        return picture(poses.get(REST), left);
    }

    /**
     * A moment of a repetition.
     *
     * @param word     the phase's word; for one this view does not know, the body rests
     * @param progress how much of the phase is over, 0 to 1
     * @param left     whether it is the left side's turn
     */
    public Picture at(String word, double progress, boolean left) {
        return picture(pose(word, progress), left);
    }

    /** Where the phase leads: the one picture of it, if nothing may move. */
    public Picture end(String word, boolean left) {
        return at(word, 1, left);
    }

    /**
     * A repetition that goes on for ever, slowly.
     *
     * @param seconds since it began, 0 or more
     */
    public Picture loop(double seconds, boolean left) {
        double into = seconds % loopSeconds();
        for (Step step : steps) {
            double length = seconds(step);
            if (into < length) return at(step.word(), into / length, left);
            into -= length;
        }
        return rest(left);
    }

    /** The word of the phase that the {@link #loop} is in. */
    public String loopWord(double seconds) {
        double into = seconds % loopSeconds();
        for (Step step : steps) {
            if (into < seconds(step)) return step.word();
            into -= seconds(step);
        }
        return "";
    }

    /** How long one repetition of the {@link #loop} takes. */
    public double loopSeconds() {
        return steps.stream().mapToDouble(View::seconds).sum();
    }

    /** The poses that matter, each once: where nothing has begun, and all that the phases go through. */
    public List<KeyPose> keyPoses(boolean left) {
        List<KeyPose> all = new ArrayList<>(List.of(new KeyPose("", rest(left))));
        Set<String> seen = new HashSet<>(Set.of(REST));
        for (Step step : steps) {
            for (int index = 0; index < step.poses().size(); index++) {
                boolean last = index == step.poses().size() - 1;
                String name = step.poses().get(index);
                if (seen.add(name)) all.add(new KeyPose(last ? step.word() : "", picture(poses.get(name), left)));
            }
        }
        return all;
    }

    /** Where the first movement leads, with its word: the one picture of a repetition, if nothing may move. */
    public KeyPose firstMove(boolean left) {
        List<KeyPose> poses = keyPoses(left);
        return poses.get(Math.min(1, poses.size() - 1));
    }

    private static double seconds(Step step) {
        return step.poses().isEmpty() ? SECONDS_OF_A_REST : SECONDS_OF_A_MOVE * step.poses().size();
    }

    /** The pose at a moment of a phase, for the right side. */
    public Pose pose(String word, double progress) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).word().equals(word)) return pose(index, progress);
        }
        return poses.get(REST);
    }

    private Pose pose(int index, double progress) {
        List<String> way = new ArrayList<>(List.of(steps.get(index).from().orElseGet(() -> before(index))));
        way.addAll(steps.get(index).poses());
        double at = eased(progress) * (way.size() - 1);
        int from = Math.min((int) at, way.size() - 1);
        int to = Math.min(from + 1, way.size() - 1);
        return poses.get(way.get(from)).towards(poses.get(way.get(to)), at - from);
    }

    /** Where the phases before this one lead; before the first, where the last leads. */
    private String before(int index) {
        for (int back = 1; back <= steps.size(); back++) {
            Step earlier = steps.get((index - back + steps.size()) % steps.size());
            if (!earlier.poses().isEmpty()) return earlier.end();
        }
        return REST;
    }

    /** Muscles start and stop gently. */
    private static double eased(double progress) {
        double part = Math.max(0, Math.min(1, progress));
        return part * part * (3 - 2 * part);
    }

    private Picture picture(Pose pose, boolean left) {
        boolean swap = left && sides == Sides.SWAP;
        Posture posture = body.posture(swap ? pose.swapped() : pose);
        List<Stroke> strokes = new ArrayList<>();
        for (Prop prop : props) strokes.add((swap ? prop.shape().swapped() : prop.shape()).in(posture, prop.role()));
        for (Shape shape : body.shapes()) {
            String part = swap ? Pose.swapped(shape.part()) : shape.part();
            strokes.add(shape.in(posture, moving.contains(part) ? Role.MOVING : Role.BODY));
        }
        if (!left) return new Picture(box, close, strokes);
        return new Picture(box, onTheLeft(close), strokes.stream().map(this::onTheLeft).toList());
    }

    private Box onTheLeft(Box part) {
        return switch (sides) {
            case SAME, SWAP -> part;
            case MIRROR -> box.mirrored(part);
            case FLIP -> box.flipped(part);
        };
    }

    private Stroke onTheLeft(Stroke stroke) {
        return switch (sides) {
            case SAME, SWAP -> stroke;
            case MIRROR -> stroke.moved(box::mirrored);
            case FLIP -> stroke.moved(box::flipped);
        };
    }
}
