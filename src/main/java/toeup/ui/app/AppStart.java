package toeup.ui.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import toeup.ui.canvas.Size;

/** The screens as the program starts. */
public final class AppStart {
    private AppStart() {}

    /**
     * The first screen: what must be settled first, else what was wished for.
     *
     * @param timeScale how many times faster than real time exercises run, 1 to 100
     */
    public static Turn open(World world, Size size, int timeScale, Wish wish) {
        App home = new App(world, Optional.empty(), List.of(Open.of(new Home())), size, List.of(),
            new RunningView(false), Notice.NONE, Duration.ZERO, timeScale);
        App ready = Flow.freshSitting(home);
        if (world.unfinished().isPresent()) return Turn.to(ready.open(new ResumePlace()));
        return wished(ready, wish);
    }

    static Turn wished(App app, Wish wish) {
        if (wish instanceof Wish.Today) return Turn.to(today(app));
        if (wish instanceof Wish.Exercise one) {
            return Flow.choose(app, Choices.assignment(app, one.prescription()));
        }
        return Turn.to(app);
    }

    private static App today(App app) {
        App list = app.open(new TodayPlace());
        return app.world().due().remaining().stream().findFirst().map(first -> TodayPlace.from(list, first)).orElse(list);
    }
}
