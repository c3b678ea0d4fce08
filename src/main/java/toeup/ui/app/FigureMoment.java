package toeup.ui.app;

import java.time.Duration;
import java.util.Optional;
import toeup.catalog.Direction;
import toeup.catalog.Side;
import toeup.figure.Picture;
import toeup.figure.View;
import toeup.session.Mode;
import toeup.session.Run;
import toeup.session.Stage;

/** Which picture of the figure belongs to a moment of a running exercise. */
final class FigureMoment {
    private FigureMoment() {}

    /** The figure in time with the count; without motion the pose that the phase leads to. */
    static Optional<Picture> of(App app, Run run) {
        // What moves stands out by its weight in every theme: never by colour alone.
        return view(app, run).map(view -> picture(app, run, view).withoutColours());
    }

    private static Optional<View> view(App app, Run run) {
        String exercise = run.script().prescription().exercise();
        String direction = run.stage().spot().direction().map(Direction::code).orElse("");
        return app.figure(exercise)
            .flatMap(figure -> figure.view(run.script().way().id(), direction));
    }

    private static Picture picture(App app, Run run, View view) {
        Stage stage = run.stage();
        boolean left = stage.spot().side().equals(Optional.of(Side.LEFT));
        if (showsHow(run)) return movement(app, run, view, left);
        boolean inRepetition = switch (stage.kind()) {
            case MOVE, HOLD, STILL -> !(run.mode() instanceof Mode.Resuming);
            default -> false;
        };
        if (!inRepetition) return view.rest(left);
        return app.moves() ? view.at(stage.word(), part(run), left) : view.end(stage.word(), left);
    }

    /** At the patient's own pace it goes slowly through the movement: there is no count to be in time with. */
    private static boolean showsHow(Run run) {
        return run.stage().kind() == Stage.Kind.OWN && !(run.mode() instanceof Mode.Resuming);
    }

    private static Picture movement(App app, Run run, View view, boolean left) {
        return app.moves() ? view.loop(run.elapsed().toMillis() / 1000.0, left) : view.firstMove(left).picture();
    }

    private static double part(Run run) {
        Duration length = run.stage().length().orElse(Duration.ZERO);
        return length.isZero() ? 1 : (double) run.elapsed().toMillis() / length.toMillis();
    }

    /** How long one picture stands; empty while nothing moves. */
    static Optional<Duration> untilNext(App app) {
        boolean seen = app.moves() && !app.view().distance();
        return Training.exercising(app).map(now -> now.run())
            .filter(run -> seen && run.mode() instanceof Mode.Going
                && (run.stage().kind() == Stage.Kind.MOVE || showsHow(run)))
            .filter(run -> view(app, run).isPresent())
            .map(run -> Duration.ofSeconds(1).dividedBy(app.world().settings().frames()));
    }
}
