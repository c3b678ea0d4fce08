package toeup.ui.app;

import java.time.Duration;
import java.util.Optional;
import toeup.catalog.Direction;
import toeup.catalog.ExerciseText;
import toeup.catalog.FirstSide;
import toeup.catalog.Side;
import toeup.catalog.Sides;
import toeup.figure.KeyPose;
import toeup.figure.View;
import toeup.session.Assignment;
import toeup.ui.canvas.Size;
import toeup.ui.screen.Aside;

/** The figure on the page of an exercise, going slowly through one repetition for ever. */
final class FigureLoop {
    /** In smaller windows the text needs all the room. */
    private static final Size LEAST = new Size(76, 16);

    private FigureLoop() {}

    /** What is seen after some time on the page; without motion the pose that the repetition leads to. */
    static Optional<Aside> of(App app, Assignment assignment, Duration since) {
        return view(app, assignment).map(view -> aside(app, assignment, view, since.toMillis() / 1000.0));
    }

    private static Optional<View> view(App app, Assignment assignment) {
        String direction = assignment.way().directions().stream().findFirst().map(Direction::code).orElse("");
        return app.figure(assignment.exercise().id())
            .flatMap(figure -> figure.view(assignment.way().id(), direction));
    }

    private static Aside aside(App app, Assignment assignment, View view, double seconds) {
        boolean left = isLeft(app, assignment);
        if (!app.moves()) {
            KeyPose pose = view.firstMove(left);
            return new Aside(pose.picture().withoutColours(), RunningPicture.pen(app), word(app, assignment, pose.word()));
        }
        return new Aside(view.loop(seconds, left).withoutColours(), RunningPicture.pen(app),
            word(app, assignment, view.loopWord(seconds)));
    }

    private static String word(App app, Assignment assignment, String word) {
        ExerciseText text = app.world().catalog().text(assignment.exercise().id(), assignment.way().id());
        return text.phaseWords().getOrDefault(word, "");
    }

    /** The side that begins, as the exercise will run. */
    private static boolean isLeft(App app, Assignment assignment) {
        Sides sides = assignment.prescription().sides();
        if (sides == Sides.LEFT || sides == Sides.RIGHT) return sides == Sides.LEFT;
        if (sides == Sides.TOGETHER || sides == Sides.NONE) return false;
        Side weaker = app.sitting().map(it -> it.profile().weaker()).orElse(Side.RIGHT);
        Side first = assignment.way().firstSide() == FirstSide.AFFECTED ? weaker : weaker.other();
        return first == Side.LEFT;
    }

    /** How long one picture stands on the page on top; empty while nothing moves. */
    static Optional<Duration> untilNext(App app) {
        boolean room = app.size().holds(LEAST.columns(), LEAST.rows());
        boolean moves = app.moves() && room && app.top().place() instanceof ExercisePlace page
            && view(app, page.assignment()).isPresent();
        return moves ? Optional.of(Duration.ofSeconds(1).dividedBy(app.world().settings().frames())) : Optional.empty();
    }
}
