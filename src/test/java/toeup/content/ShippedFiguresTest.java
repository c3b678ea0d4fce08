package toeup.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toeup.catalog.Direction;
import toeup.catalog.Exercise;
import toeup.catalog.Way;
import toeup.content.Frames.Frame;
import toeup.figure.Bone;
import toeup.figure.Box;
import toeup.figure.Drawing;
import toeup.figure.Figure;
import toeup.figure.Pen;
import toeup.figure.Picture;
import toeup.figure.Point;
import toeup.figure.Pose;
import toeup.figure.Posture;
import toeup.figure.Role;
import toeup.figure.Step;
import toeup.figure.Stroke;
import toeup.figure.View;

/** Figures move as bodies do. Each test looks at every frame and gathers all it finds before it fails. */
class ShippedFiguresTest {
    /** What is left of numbers rounded in files. */
    private static final double ROUNDING = 0.02;
    /** Deepest a foot may be in the floor, and lowest at which it may slide. */
    private static final double ON_THE_FLOOR = 0.05;
    /** Farthest it may slide from one frame to the next as it comes down. */
    private static final double COMING_DOWN = 0.2;
    private static final double FARTHEST_IN_A_FRAME = 5;
    private static final int SMALLEST_COLUMNS = 19;
    private static final int SMALLEST_ROWS = 5;
    /** Fewer changed cells could be overlooked. */
    private static final int FEWEST_CELLS = 4;
    private static final List<String> SOLES = List.of("heel", "ball", "toe");

    private List<Exercise> exercises;
    private List<Figure> figures;
    private List<List<Frame>> phases;
    private final Set<String> found = new TreeSet<>();

    @BeforeEach
    void read() throws ContentTrouble {
        exercises = Shipped.content().exercises();
        figures = Shipped.content().figures();
        phases = Frames.ofEachPhase(figures);
    }

    @Test
    void every_exercise_has_a_figure_of_its_own() {
        assertEquals(exercises.stream().map(Exercise::id).toList(), figures.stream().map(Figure::exercise).toList());
    }

    /** A standing figure beside a seated way would mislead: each way has its own, or shares one on purpose. */
    @Test
    void every_way_in_every_direction_has_a_figure() {
        for (Exercise exercise : exercises) {
            for (Way way : exercise.ways()) {
                directions(way).forEach(direction -> expect(figure(exercise).view(way.id(), direction).isPresent(),
                    exercise.id() + " " + way.id() + " " + direction));
            }
        }
        nothingIsFound();
    }

    @Test
    void a_seated_way_never_shares_the_figure_of_a_standing_one() {
        for (Exercise exercise : exercises) {
            for (View view : figure(exercise).views()) {
                long positions = view.ways().stream()
                    .map(id -> exercise.way(id).orElseThrow().position().isStanding()).distinct().count();
                expect(positions == 1, exercise.id() + " " + view.ways());
            }
        }
        nothingIsFound();
    }

    @Test
    void one_figure_gives_the_same_as_all_figures() throws ContentTrouble {
        assertEquals(figures.get(0), Shipped.content().figure(figures.get(0).exercise()).orElseThrow());
    }

    @Test
    void an_exercise_without_a_figure_has_none() throws ContentTrouble {
        assertTrue(Shipped.content().figure("juggling").isEmpty());
    }

    @Test
    void bones_never_stretch() {
        everyFrame(frame -> {
            for (Bone bone : frame.view().body().bones()) {
                double length = frame.posture().joint(bone.from()).distance(frame.posture().joint(bone.to()));
                expect(Math.abs(length - bone.length()) < ROUNDING, frame.place() + ": " + bone.name());
            }
        });
    }

    @Test
    void joints_stay_within_what_a_human_body_can_do() {
        everyFrame(frame -> frame.view().body().strains(frame.posture())
            .forEach(strain -> expect(false, frame.place() + ": " + strain)));
    }

    @Test
    void every_body_says_what_its_joints_can_do() {
        figures.stream().flatMap(figure -> figure.views().stream()).map(View::body)
            .forEach(body -> expect(!body.limits().isEmpty(), body.id()));
        nothingIsFound();
    }

    @Test
    void feet_do_not_sink_into_the_floor() {
        everyFrame(frame -> {
            if (!hasFloor(frame.view())) return;
            frame.posture().joints().forEach((joint, at) ->
                expect(at.y() > -ON_THE_FLOOR, frame.place() + ": " + joint + " at " + at.y()));
        });
    }

    @Test
    void a_foot_on_the_floor_does_not_slide() {
        for (List<Frame> phase : phases) {
            for (int next = 1; next < phase.size(); next++) {
                if (hasFloor(phase.get(next).view())) expectNoSliding(phase.get(next - 1), phase.get(next));
            }
        }
        nothingIsFound();
    }

    private void expectNoSliding(Frame before, Frame after) {
        before.posture().joints().keySet().stream().filter(ShippedFiguresTest::isSole).forEach(joint -> {
            Point from = before.posture().joint(joint);
            Point to = after.posture().joint(joint);
            boolean onTheFloor = from.y() < ON_THE_FLOOR && to.y() < ON_THE_FLOOR;
            expect(!onTheFloor || Math.abs(to.x() - from.x()) < COMING_DOWN, after.place() + ": " + joint);
        });
    }

    private static boolean isSole(String joint) {
        return SOLES.contains(joint.replaceAll("-(near|far)$", ""));
    }

    /** Where the lowest that is seen is the floor. */
    private static boolean hasFloor(View view) {
        return view.box().bottom() == 0;
    }

    /** In a window of 40 columns and 12 rows a figure has five rows; whoever trains must see there what to do. */
    @Test
    void every_movement_is_seen_where_a_figure_is_smallest() {
        for (Figure figure : figures) {
            for (View view : figure.views()) {
                for (Step step : view.steps()) expectSeen(figure.exercise() + " " + view.ways() + " ", view, step);
            }
        }
        nothingIsFound();
    }

    private void expectSeen(String place, View view, Step step) {
        Pose before = view.pose(step.word(), 0);
        if (step.poses().isEmpty() || before.equals(view.pose(step.word(), 1))) return;
        for (Pen pen : Pen.values()) {
            int most = step.poses().size() * Frames.A_PHASE;
            int changed = 0;
            for (int frame = 1; frame <= most; frame++) {
                changed = Math.max(changed, changed(smallest(pen, view.at(step.word(), 0, false)),
                    smallest(pen, view.at(step.word(), (double) frame / most, false))));
            }
            expect(changed >= FEWEST_CELLS, place + step.word() + " with " + pen + ": " + changed + " cells");
        }
    }

    private static Drawing smallest(Pen pen, Picture picture) {
        return pen.draw(picture.withoutColours(), Math.min(SMALLEST_COLUMNS, picture.columns(SMALLEST_ROWS)), SMALLEST_ROWS);
    }

    private static int changed(Drawing before, Drawing after) {
        int changed = 0;
        for (int row = 0; row < before.rows(); row++) {
            for (int column = 0; column < before.columns(); column++) {
                if (before.characterAt(row, column) != after.characterAt(row, column)) changed++;
            }
        }
        return changed;
    }

    @Test
    void toes_clear_the_edge_of_the_step() {
        View taps = figure("toe-tapping").view(Way.STANDARD, "").orElseThrow();
        everyFrame(frame -> {
            if (!frame.view().equals(taps)) return;
            for (String joint : List.of("heel-near", "ball-near", "toe-near")) {
                Point at = frame.posture().joint(joint);
                boolean inside = at.x() > 30 && at.x() < 50 && at.y() > ON_THE_FLOOR && at.y() < 7 - ON_THE_FLOOR;
                expect(!inside, frame.place() + ": " + joint + " in the step");
            }
        });
    }

    @Test
    void a_hold_stands_still() {
        for (List<Frame> phase : phases) {
            if (!phase.get(0).step().poses().isEmpty()) continue;
            Posture first = phase.get(0).posture();
            phase.forEach(frame -> expect(frame.posture().equals(first), frame.place()));
        }
        nothingIsFound();
    }

    @Test
    void nothing_jumps_between_two_frames() {
        for (List<Frame> phase : phases) {
            for (int next = 1; next < phase.size(); next++) {
                Posture before = phase.get(next - 1).posture();
                Posture after = phase.get(next).posture();
                String place = phase.get(next).place();
                before.joints().forEach((joint, at) ->
                    expect(at.distance(after.joint(joint)) < FARTHEST_IN_A_FRAME, place + ": " + joint));
            }
        }
        nothingIsFound();
    }

    @Test
    void each_phase_goes_on_where_the_one_before_it_ended() {
        for (Figure figure : figures) {
            for (View view : figure.views()) {
                for (int next = 1; next < view.steps().size(); next++) {
                    assertEquals(view.pose(view.steps().get(next - 1).word(), 1),
                        view.pose(view.steps().get(next).word(), 0),
                        figure.exercise() + " " + view.steps().get(next));
                }
            }
        }
    }

    @Test
    void nothing_is_drawn_outside_the_picture_on_either_side() {
        for (Figure figure : figures) {
            for (View view : figure.views()) {
                for (double second = 0; second < view.loopSeconds(); second += 0.1) {
                    for (boolean left : new boolean[] {false, true}) {
                        String place = figure.exercise() + " " + view.ways() + " at " + second;
                        expectWithin(place, view.loop(second, left));
                    }
                }
            }
        }
        nothingIsFound();
    }

    private void expectWithin(String place, Picture picture) {
        for (Stroke stroke : picture.strokes()) {
            double edge = Math.max(0, stroke.width() / 2 - 1);
            for (Point point : stroke.points()) {
                boolean within = Stream
                    .of(Point.of(-edge, 0), Point.of(edge, 0), Point.of(0, edge), Point.of(0, -edge)).allMatch(it -> isIn(picture.box(), point.x() + it.x(), point.y() + it.y()));
                expect(within, place + ": " + stroke.role() + " " + point);
            }
        }
    }

    private static boolean isIn(Box box, double x, double y) {
        return x >= box.left() - ROUNDING && x <= box.right() + ROUNDING
            && y >= box.bottom() - ROUNDING && y <= box.top() + ROUNDING;
    }

    @Test
    void something_stands_out_in_every_figure_and_moves() {
        for (Figure figure : figures) {
            for (View view : figure.views()) {
                List<List<Stroke>> ends = view.keyPoses(false).stream().map(pose -> pose.picture().strokes().stream()
                    .filter(stroke -> stroke.role() == Role.MOVING).toList()).distinct().toList();
                expect(ends.size() > 1, figure.exercise() + " " + view.ways());
            }
        }
        nothingIsFound();
    }

    @Test
    void the_other_side_never_looks_the_same_where_sides_are_told_apart() {
        for (Exercise exercise : exercises) {
            for (Way way : exercise.ways()) {
                if (way.sidesChoices().stream().noneMatch(it -> it.name().matches("EACH|ALTERNATING"))) continue;
                for (String direction : directions(way)) {
                    View view = figure(exercise).view(way.id(), direction).orElseThrow();
                    String word = view.steps().get(0).word();
                    boolean differs = !view.end(word, false).equals(view.end(word, true))
                        || !view.rest(false).equals(view.rest(true));
                    expect(differs, exercise.id() + " " + way.id());
                }
            }
        }
        nothingIsFound();
    }

    private static List<String> directions(Way way) {
        return way.directions().isEmpty() ? List.of("") : way.directions().stream().map(Direction::code).toList();
    }

    private Figure figure(Exercise exercise) {
        return figure(exercise.id());
    }

    private Figure figure(String exercise) {
        return figures.stream().filter(it -> it.exercise().equals(exercise)).findFirst().orElseThrow();
    }

    private interface FrameCheck {
        void check(Frame frame);
    }

    private void everyFrame(FrameCheck check) {
        List<Frame> all = new ArrayList<>();
        phases.forEach(all::addAll);
        all.forEach(check::check);
        nothingIsFound();
    }

    private void expect(boolean well, String what) {
        if (!well) found.add(what);
    }

    private void nothingIsFound() {
        assertEquals(List.of(), found.stream().limit(20).toList(), found.size() + " in all");
    }
}
