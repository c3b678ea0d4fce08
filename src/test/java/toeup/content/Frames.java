package toeup.content;

import java.util.ArrayList;
import java.util.List;
import toeup.figure.Figure;
import toeup.figure.Pose;
import toeup.figure.Posture;
import toeup.figure.Step;
import toeup.figure.View;

/** Every frame of every figure that ships. */
final class Frames {
    /** Frames of a phase: more than any terminal shows. */
    static final int A_PHASE = 60;

    /**
     * One frame.
     *
     * @param place where it is from, for a message
     */
    record Frame(String place, View view, Step step, double progress, Posture posture) {}

    private Frames() {}

    /** The frames of each phase of each view, in order. */
    static List<List<Frame>> ofEachPhase(List<Figure> figures) {
        List<List<Frame>> all = new ArrayList<>();
        for (Figure figure : figures) {
            for (View view : figure.views()) {
                for (Step step : view.steps()) all.add(of(figure, view, step));
            }
        }
        return all;
    }

    private static List<Frame> of(Figure figure, View view, Step step) {
        List<Frame> frames = new ArrayList<>();
        for (int frame = 0; frame <= A_PHASE; frame++) {
            double progress = (double) frame / A_PHASE;
            Pose pose = view.pose(step.word(), progress);
            String place = figure.exercise() + " " + view.ways() + view.directions() + " " + step.word()
                + " " + frame;
            frames.add(new Frame(place, view, step, progress, view.body().posture(pose)));
        }
        return frames;
    }
}
